package vn.gtvt.sandbox.school;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Judges a portrait by the boxes of its JP2 file. */
final class Jp2 {
  private static final int MOST_BYTES = 64 * 1024;
  private static final byte[] SIGNATURE = {
    0, 0, 0, 12, 'j', 'P', ' ', ' ', 0x0d, 0x0a, (byte) 0x87, 0x0a
  };

  private Jp2() {}

  /** What is wrong with it, in Vietnamese; {@code null} if nothing is. */
  static @Nullable String fault(String base64) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(base64.replaceAll("\\s", ""));
    } catch (IllegalArgumentException e) {
      return "Ảnh không phải base64";
    }
    if (bytes.length > MOST_BYTES) {
      return "Ảnh lớn quá 64 KB";
    }
    if (bytes.length < SIGNATURE.length
        || !Arrays.equals(SIGNATURE, Arrays.copyOf(bytes, SIGNATURE.length))) {
      return "Ảnh không phải JPEG 2000 (JP2)";
    }
    ByteBuffer size = size(ByteBuffer.wrap(bytes));
    if (size == null) {
      return "Ảnh JP2 không đọc được";
    }
    double height = Integer.toUnsignedLong(size.getInt());
    double width = Integer.toUnsignedLong(size.getInt());
    boolean fits = width > 0 && height > 0 && Math.abs(width / height / 0.75 - 1) <= 0.01;
    return fits ? null : "Ảnh không đúng tỷ lệ 3 x 4";
  }

  /** The image header, where the file also holds a codestream. */
  private static @Nullable ByteBuffer size(ByteBuffer file) {
    ByteBuffer header = null;
    boolean hasCode = false;
    while (file.remaining() >= 8) {
      long length = Integer.toUnsignedLong(file.getInt());
      byte[] type = new byte[4];
      file.get(type);
      String name = new String(type, StandardCharsets.ISO_8859_1);
      long left = length == 0 ? file.remaining() : length - 8;
      if (left < 0 || left > file.remaining()) {
        return null;
      }
      ByteBuffer content = file.slice(file.position(), (int) left);
      if (name.equals("jp2h") && left >= 16) {
        header = content.slice(8, content.remaining() - 8);
      }
      hasCode |= name.equals("jp2c") && left > 4 && content.getInt(0) == 0xff4fff51;
      file.position(file.position() + (int) left);
    }
    return hasCode ? header : null;
  }
}
