package vn.gtvt.sdk.license.portrait.bytes;

import vn.gtvt.sdk.license.portrait.bytes.Exif.Order;

/** Reads the first directory of a TIFF. */
final class TiffWalk {
  private static final int ENTRIES_MOST = 512;
  private static final int SIDE_MOST = 1 << 16;

  private TiffWalk() {}

  static void walk(View file, ByteScan scan) {
    Order in = new Order(file, file.is(0, "II"));
    long directory = in.u32(4);
    int count = in.u16(directory);
    if (count == 0 || count > ENTRIES_MOST || !file.has(directory, 2 + 12L * count)) {
      scan.damaged = true;
      return;
    }
    long across = 0;
    long down = 0;
    scan.channels = 1;
    for (int i = 0; i < count; i++) {
      long entry = directory + 2 + 12L * i;
      long value = in.u16(entry + 2) == 3 ? in.u16(entry + 8) : in.u32(entry + 8);
      switch (in.u16(entry)) {
        case 256 -> across = value;
        case 257 -> down = value;
        case 258 -> scan.bits = in.u32(entry + 4) == 1 ? (int) value : in.u16(value);
        case 262 -> {
          scan.palette = value == 3;
          scan.channels = value == 5 ? 4 : scan.channels;
        }
        case 274 -> scan.orientation = value >= 1 && value <= 8 ? (int) value : 1;
        case 277 -> scan.channels = (int) Math.min(value, 5);
        case 322, 323 -> scan.damaged |= value > SIDE_MOST;
        case 338 -> scan.alpha = true;
        case 34853 -> scan.place = true;
        default -> {}
      }
    }
    if (scan.alpha && scan.channels > 1) {
      scan.channels--;
    }
    scan.size(across, down);
  }
}
