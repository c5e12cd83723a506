package vn.gtvt.sdk.license.portrait.bytes;

/** Walks over the blocks of a GIF; only the first frame counts. */
final class GifWalk {
  private static final int BLOCKS_MOST = 100_000;

  private GifWalk() {}

  static void walk(View file, ByteScan scan) {
    scan.channels = 3;
    scan.palette = true;
    scan.size(file.u16le(6), file.u16le(8));
    int at = 13 + table(file.u8(10));
    boolean hasFrame = false;
    for (int blocks = 0; blocks < BLOCKS_MOST; blocks++) {
      int kind = file.u8(at);
      if (!file.has(at, 1)) {
        scan.lacksEnd = true;
        break;
      }
      if (kind == 0x3b) {
        scan.end = scan.start + at + 1;
        break;
      }
      if (kind == 0x2c) {
        fits(file, at, scan);
        hasFrame = true;
        at = subBlocks(file, at + 10 + table(file.u8(at + 9L)) + 1);
      } else if (kind == 0x21) {
        scan.alpha |= file.u8(at + 1L) == 0xf9 && (file.u8(at + 3L) & 1) != 0;
        at = subBlocks(file, at + 2);
      } else {
        scan.damaged = true;
        break;
      }
    }
    if (!hasFrame || scan.lacksEnd) {
      scan.damaged = true;
    }
  }

  private static void fits(View file, int at, ByteScan scan) {
    long right = file.u16le(at + 1L) + (long) file.u16le(at + 5L);
    long bottom = file.u16le(at + 3L) + (long) file.u16le(at + 7L);
    if (right > scan.width || bottom > scan.height) {
      scan.damaged = true;
    }
  }

  private static int table(int flags) {
    return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
  }

  private static int subBlocks(View file, int from) {
    int at = from;
    while (file.u8(at) != 0) {
      at += file.u8(at) + 1;
    }
    return at + 1;
  }
}
