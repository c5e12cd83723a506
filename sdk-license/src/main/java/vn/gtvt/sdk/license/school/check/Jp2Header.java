package vn.gtvt.sdk.license.school.check;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * What the head of a JPEG 2000 file says (ISO/IEC 15444-1, annex I).
 *
 * @param width pixels
 * @param height pixels
 */
record Jp2Header(long width, long height) {
  private static final long SIGNATURE = 0x6A5020200D0A870AL;
  private static final int HEADER_BOX = 0x6A703268;
  private static final int IMAGE_HEADER = 0x69686472;
  private static final int BOX = 8;
  private static final long UNSIGNED = 0xFFFFFFFFL;

  /** Reads the head; empty if the file is no JP2. */
  static Optional<Jp2Header> of(byte[] file) {
    ByteBuffer boxes = ByteBuffer.wrap(file);
    if (boxes.remaining() < 12 || boxes.getInt() != 12 || boxes.getLong() != SIGNATURE) {
      return Optional.empty();
    }
    while (boxes.remaining() >= BOX) {
      int start = boxes.position();
      long length = boxes.getInt() & UNSIGNED;
      int type = boxes.getInt();
      if (type == HEADER_BOX) {
        return image(boxes);
      } else if (length < BOX || length > file.length - start) {
        return Optional.empty();
      }
      boxes.position((int) (start + length));
    }
    return Optional.empty();
  }

  /** The image header is the first box inside. */
  private static Optional<Jp2Header> image(ByteBuffer inside) {
    if (inside.remaining() < 2 * BOX) {
      return Optional.empty();
    }
    inside.getInt();
    boolean isImage = inside.getInt() == IMAGE_HEADER;
    long height = inside.getInt() & UNSIGNED;
    long width = inside.getInt() & UNSIGNED;
    return isImage ? Optional.of(new Jp2Header(width, height)) : Optional.empty();
  }

  /** Says whether it is three to four, give or take one in a hundred (school.md 13.4). */
  boolean isThreeToFour() {
    return Math.abs(4 * width - 3 * height) * 100 <= 3 * height;
  }
}
