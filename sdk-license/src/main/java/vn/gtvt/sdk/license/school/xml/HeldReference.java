package vn.gtvt.sdk.license.school.xml;

/** A reference that is held back until it is known what it stands for. For one thread. */
final class HeldReference {
  /** Longer than any to a letter, leading zeros included. */
  private static final int MOST = 16;

  private final byte[] bytes = new byte[MOST];
  private int length;

  void begin() {
    length = 0;
  }

  /** Takes a byte; false if it cannot be of a reference to a letter. */
  boolean add(byte b) {
    boolean isOther = b == '<' || b == '&' || Base64Text.isBlank(b);
    if (length == MOST || (length > 0 && isOther)) {
      return false;
    }
    bytes[length++] = b;
    return true;
  }

  /** Returns what the whole of it stands for; -1 if for nothing that a picture can hold. */
  int character() {
    int c = Base64Text.referenced(bytes, 0, length);
    return Base64Text.isLetter(c) || Base64Text.isBlank(c) ? c : -1;
  }

  /** Gives back what was held; returns the place behind it. */
  int copy(byte[] to, int at) {
    System.arraycopy(bytes, 0, to, at, length);
    return at + length;
  }
}
