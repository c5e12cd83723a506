package vn.gtvt.sdk.filing;

/** What a dialect says of a failure's cause, as it may stand in a filing's history. */
final class Causes {
  private static final int LONGEST = 200;

  private Causes() {}

  /** Returns the cause on one line, cut off where it grows long: a page of a proxy is no cause. */
  static String told(String cause) {
    String line = cause.replaceAll("\\p{Cntrl}+", " ");
    if (line.length() <= LONGEST) {
      return line;
    }
    boolean splitsOne = Character.isHighSurrogate(line.charAt(LONGEST - 1));
    return line.substring(0, splitsOne ? LONGEST - 1 : LONGEST);
  }
}
