package vn.gtvt.sdk.signature.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import vn.gtvt.sdk.signature.HashAlgorithm;

/**
 * What a PDF signature covers: all from the first byte to an end, but for its own container.
 *
 * @param gap where the container begins, at its angle bracket
 * @param after where what follows the container begins
 * @param end where the signed part ends
 */
record SignedRange(long gap, long after, long end) {
  private static final int BUFFER = 1 << 16;
  private static final int LARGEST = 16 << 20;

  /** Reads the byte range; nothing if it is not what it must be. */
  static Optional<SignedRange> of(COSDictionary signature, long size) {
    COSArray array = signature.getCOSArray(COSName.BYTERANGE);
    if (array == null || array.size() != 4) {
      return Optional.empty();
    }
    long[] numbers = new long[4];
    for (int i = 0; i < 4; i++) {
      if (!(array.getObject(i) instanceof COSInteger number)) {
        return Optional.empty();
      }
      numbers[i] = number.longValue();
    }
    boolean isSound =
        numbers[0] == 0
            && numbers[1] > 0
            && numbers[2] > numbers[1] + 2
            && numbers[2] - numbers[1] <= LARGEST
            && numbers[3] >= 0
            && numbers[3] <= size
            && numbers[2] <= size - numbers[3];
    return isSound
        ? Optional.of(new SignedRange(numbers[1], numbers[2], numbers[2] + numbers[3]))
        : Optional.empty();
  }

  /** Returns the container's bytes; nothing if the gap holds anything but one hexadecimal text. */
  Optional<byte[]> container(PdfBytes pdf) throws IOException {
    byte[] raw;
    try (InputStream in = pdf.open()) {
      in.skipNBytes(gap);
      raw = in.readNBytes((int) (after - gap));
    }
    String text = new String(raw, StandardCharsets.ISO_8859_1);
    boolean isHex =
        text.length() % 2 == 0
            && text.startsWith("<")
            && text.endsWith(">")
            && text.substring(1, text.length() - 1).matches("[0-9A-Fa-f]*");
    return isHex
        ? Optional.of(HexFormat.of().parseHex(text.substring(1, text.length() - 1)))
        : Optional.empty();
  }

  byte[] digest(PdfBytes pdf, HashAlgorithm hash) throws IOException {
    MessageDigest digest = hash.digest();
    try (InputStream in = pdf.open()) {
      update(digest, in, gap);
      in.skipNBytes(after - gap);
      update(digest, in, end - after);
    }
    return digest.digest();
  }

  private static void update(MessageDigest digest, InputStream in, long length) throws IOException {
    byte[] buffer = new byte[BUFFER];
    for (long left = length; left > 0; ) {
      int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
      if (read < 0) {
        throw new IOException("file ended early");
      }
      digest.update(buffer, 0, read);
      left -= read;
    }
  }
}
