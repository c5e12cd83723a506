package vn.gtvt.sdk.license.school.xml;

import java.nio.charset.StandardCharsets;

/** The last bytes of what was read. For one thread. */
final class FileTail {
  private static final int LENGTH = 200;

  private String tail = "";

  /** Takes a piece. */
  void add(byte[] piece, int length) {
    int last = Math.max(0, length - LENGTH);
    tail += new String(piece, last, length - last, StandardCharsets.ISO_8859_1);
    tail = tail.substring(Math.max(0, tail.length() - LENGTH));
  }

  /** Says whether an element is closed in it. */
  boolean closes(String element) {
    return tail.contains("</" + element);
  }
}
