package vn.gtvt.sdk.license.portrait.face;

/**
 * A trained cascade: stages of small trees over features. Immutable.
 *
 * <p>All trees of all stages stand in flat arrays. A node's child is another node if it is not
 * negative, else a leaf.
 */
final class Cascade {
  /** Cells of local binary patterns, or weighted rectangles. */
  final boolean isBinaryPattern;

  final int windowWidth;
  final int windowHeight;

  /** Four numbers a rectangle; one rectangle a pattern, three a Haar feature. */
  final int[] rectangles;

  /** Three weights a Haar feature; empty for patterns. */
  final float[] weights;

  final float[] stageThresholds;

  /** First tree of each stage, and the number of trees at the end. */
  final int[] stageTrees;

  /** First node of each tree. */
  final int[] treeNodes;

  /** First leaf of each tree. */
  final int[] treeLeaves;

  /** Left child, right child, feature: three numbers a node. */
  final int[] nodes;

  final float[] nodeThresholds;

  /** Eight words a node for patterns; empty otherwise. */
  final int[] subsets;

  final float[] leaves;

  Cascade(Parts parts) {
    this.isBinaryPattern = parts.isBinaryPattern;
    this.windowWidth = parts.windowWidth;
    this.windowHeight = parts.windowHeight;
    this.rectangles = parts.rectangles;
    this.weights = parts.weights;
    this.stageThresholds = parts.stageThresholds;
    this.stageTrees = parts.stageTrees;
    this.treeNodes = parts.treeNodes;
    this.treeLeaves = parts.treeLeaves;
    this.nodes = parts.nodes;
    this.nodeThresholds = parts.nodeThresholds;
    this.subsets = parts.subsets;
    this.leaves = parts.leaves;
  }

  /** What a cascade is made of, while it is read. */
  static final class Parts {
    boolean isBinaryPattern;
    int windowWidth;
    int windowHeight;
    int[] rectangles = {};
    float[] weights = {};
    float[] stageThresholds = {};
    int[] stageTrees = {};
    int[] treeNodes = {};
    int[] treeLeaves = {};
    int[] nodes = {};
    float[] nodeThresholds = {};
    int[] subsets = {};
    float[] leaves = {};
  }
}
