package vn.gtvt.sdk.license.portrait.bytes;

/** Walks over the boxes of a JP2 and reads the size out of the code stream itself. */
final class Jp2Walk {
  private static final int BOXES_MOST = 64;
  private static final long TILES_MOST = 64;

  private Jp2Walk() {}

  static void walk(View file, ByteScan scan) {
    long at = 0;
    boolean hasStream = false;
    for (int boxes = 0; boxes < BOXES_MOST && file.has(at, 8); boxes++) {
      long length = file.u32(at);
      if (length == 0) {
        length = file.length() - at;
      }
      if (length < 8 || !file.has(at, length)) {
        scan.damaged = true;
        break;
      }
      if (file.is(at + 4, "jp2c")) {
        stream(file.part((int) at + 8, (int) length - 8), scan);
        hasStream = true;
      } else if (file.is(at + 4, "uuid") || file.is(at + 4, "xml ")) {
        scan.exif = true;
      }
      at += length;
    }
    scan.damaged |= !hasStream;
  }

  private static void stream(View code, ByteScan scan) {
    if (!code.is(0, "\u00ffO\u00ffQ") || !code.has(0, 42)) {
      scan.damaged = true;
      return;
    }
    long across = code.u32(8);
    long down = code.u32(12);
    long tileAcross = Math.max(1, code.u32(24));
    long tileDown = Math.max(1, code.u32(28));
    scan.channels = code.u16(40);
    scan.bits = (code.u8(42) & 0x7f) + 1;
    boolean isShifted = (code.u32(16) | code.u32(20) | code.u32(32) | code.u32(36)) != 0;
    long tiles = ((across + tileAcross - 1) / tileAcross) * ((down + tileDown - 1) / tileDown);
    scan.damaged |= isShifted || tiles > TILES_MOST || scan.channels > 4 || scan.bits > 16;
    scan.damaged |= !code.is(code.length() - 2L, "\u00ff\u00d9");
    scan.size(across, down);
  }
}
