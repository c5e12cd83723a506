package vn.gtvt.sdk.license.portrait.bytes;

/** Reads the size out of a WebP's first chunk, and the camera's data out of a later one. */
final class WebpWalk {
  private static final int FIRST = 12;
  private static final int CHUNKS_MOST = 64;

  private WebpWalk() {}

  static void walk(View file, ByteScan scan) {
    scan.channels = 3;
    long end = file.u32le(4) + 8;
    scan.damaged = end > file.length();
    scan.end = scan.start + (int) Math.min(end, file.length());
    if (file.is(12, "VP8 ")) {
      scan.size(file.u16le(26) & 0x3fff, file.u16le(28) & 0x3fff);
    } else if (file.is(12, "VP8L")) {
      long bits = file.u32le(21);
      scan.alpha = ((bits >> 28) & 1) != 0;
      scan.size((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1);
    } else if (file.is(12, "VP8X")) {
      scan.alpha = (file.u8(20) & 0x10) != 0;
      scan.notes = (file.u8(20) & 0x04) != 0;
      exif(file, scan);
      // An animation is no portrait.
      scan.damaged |= (file.u8(20) & 0x02) != 0;
      scan.size(u24(file, 24) + 1L, u24(file, 27) + 1L);
    } else {
      scan.damaged = true;
    }
  }

  private static void exif(View file, ByteScan scan) {
    long at = FIRST;
    for (int chunks = 0; chunks < CHUNKS_MOST && file.has(at, 8); chunks++) {
      long length = file.u32le(at + 4);
      if (file.is(at, "EXIF")) {
        scan.exif = true;
        View body = file.part((int) at + 8, (int) Math.min(length, file.length()));
        Exif.read(body.is(0, "Exif\0\0") ? body.from(6) : body, scan);
      }
      at += 8 + length + (length & 1);
    }
  }

  private static int u24(View file, int at) {
    return file.u16le(at) | (file.u8(at + 2L) << 16);
  }
}
