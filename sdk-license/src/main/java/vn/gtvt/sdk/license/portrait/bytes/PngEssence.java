package vn.gtvt.sdk.license.portrait.bytes;

import java.io.ByteArrayOutputStream;
import java.util.Set;

/** Puts a PNG together from the chunks that make the pixels; no gamma, profile, text or time. */
final class PngEssence {
  private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

  private PngEssence() {}

  static byte[] of(View file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(file.length());
    out.write(file.bytes(), file.start(), Math.min(PngWalk.FIRST, file.length()));
    int at = PngWalk.FIRST;
    while (file.has(at, 12)) {
      long length = file.u32(at);
      if (!file.has(at, 12 + length)) {
        break;
      }
      if (NEEDED.contains(file.ascii(at + 4, 4))) {
        out.write(file.bytes(), file.start() + at, 12 + (int) length);
      }
      at += 12 + (int) length;
    }
    return out.toByteArray();
  }
}
