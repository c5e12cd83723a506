package vn.gtvt.sdk.license.school.xml;

/** Hears what a pass over a file comes to. */
public interface XmlHandler {
  /**
   * An element begins.
   *
   * @param parent element around it; empty for the root
   * @param depth 1 for the root
   */
  void begin(String parent, String name, int depth, int line);

  /** An element with nothing but text ended; begin was called for it. */
  void leaf(String parent, XmlLeaf leaf);

  /** An element that held others ended. */
  void end(String name, int depth);

  /** Something that is no element and no text of one: attribute, comment, instruction, text. */
  default void aside(String what) {}

  /** Says whether more is wanted; asked after every element. */
  boolean wantsMore();
}
