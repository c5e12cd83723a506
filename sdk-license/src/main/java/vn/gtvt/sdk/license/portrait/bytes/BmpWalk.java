package vn.gtvt.sdk.license.portrait.bytes;

/** Reads the header of a Windows bitmap. */
final class BmpWalk {
  private static final int OLD_HEADER = 12;

  /** Plain, two kinds of run lengths, bit masks; what follows is another picture file inside. */
  private static final int PACKING_MOST = 3;

  private BmpWalk() {}

  static void walk(View file, ByteScan scan) {
    long header = file.u32le(14);
    boolean isOld = header == OLD_HEADER;
    long across = isOld ? file.u16le(18) : (int) file.u32le(18);
    long down = isOld ? file.u16le(20) : Math.abs((long) (int) file.u32le(22));
    int bits = isOld ? file.u16le(24) : file.u16le(28);
    long packing = isOld ? 0 : file.u32le(30);
    scan.channels = 3;
    scan.palette = bits <= 8;
    scan.size(across, down);
    scan.damaged |= !file.has(file.u32le(10), 0);
    if (packing > PACKING_MOST) {
      scan.packing = "BMP (" + packing + ")";
    }
    if (packing == 0) {
      long line = (across * bits + 31) / 32 * 4;
      if (!file.has(file.u32le(10), line * down)) {
        scan.damaged = true;
      }
    }
  }
}
