package vn.gtvt.sdk.license.school.xml;

/**
 * What is read at most.
 *
 * @param bytes of the whole file, pictures included
 * @param run bytes of one text, tag or comment
 * @param text characters of one field; the rest is cut off and said
 * @param depth elements inside each other
 */
public record Bounds(long bytes, int run, int text, int depth) {
  /** For course files: 60 learners are 4 MB, ten thousand are 700 MB. */
  public static final Bounds USUAL = new Bounds(1L << 30, 256 << 10, 4096, 24);
}
