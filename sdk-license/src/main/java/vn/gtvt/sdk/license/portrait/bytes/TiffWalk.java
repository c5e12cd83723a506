package vn.gtvt.sdk.license.portrait.bytes;

import vn.gtvt.sdk.license.portrait.bytes.Exif.Order;

/** Reads the first directory of a TIFF. */
final class TiffWalk {
  private static final int ENTRIES_MOST = 512;
  private static final int CHANNELS_MOST = 5;
  private static final int BITS_MOST = 16;
  private static final int SHORT = 3;

  /** Bytes of a value, by its type: byte, text, short, long, rational, and the same signed. */
  private static final int[] SIZES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4};

  /** A tile is decoded as a whole: one may be larger than a small picture, but not by much. */
  private static final long TILE_LEAST = 1 << 20;

  private final Order in;
  private final View file;
  private final ByteScan scan;
  private long across;
  private long down;
  private long tileAcross;
  private long tileDown;

  private TiffWalk(View file, ByteScan scan) {
    this.file = file;
    this.scan = scan;
    this.in = new Order(file, file.is(0, "II"));
  }

  static void walk(View file, ByteScan scan) {
    new TiffWalk(file, scan).walk();
  }

  private void walk() {
    long directory = in.u32(4);
    int count = in.u16(directory);
    if (count == 0 || count > ENTRIES_MOST || !file.has(directory, 2 + 12L * count)) {
      scan.damaged = true;
      return;
    }
    scan.channels = 1;
    for (int i = 0; i < count; i++) {
      entry(directory + 2 + 12L * i);
    }
    if (scan.alpha && scan.channels > 1) {
      scan.channels--;
    }
    scan.size(across, down);
    scan.damaged |= tileAcross * tileDown > Math.max(TILE_LEAST, 4 * across * down);
  }

  private void entry(long at) {
    int type = in.u16(at + 2);
    long count = in.u32(at + 4);
    long value = type == SHORT ? in.u16(at + 8) : in.u32(at + 8);
    long size = type < SIZES.length ? SIZES[type] * count : 0;
    // A decoder makes room for as many values as are claimed.
    scan.damaged |= size > 4 && !file.has(in.u32(at + 8), size);
    switch (in.u16(at)) {
      case 256 -> across = value;
      case 257 -> down = value;
      case 258 -> bits(count == 1 ? value : in.u16(in.u32(at + 8)));
      case 259 -> packing(value);
      case 262 -> {
        scan.palette = value == 3;
        scan.channels = value == 5 ? 4 : scan.channels;
      }
      case 274 -> scan.orientation = value >= 1 && value <= 8 ? (int) value : 1;
      case 277 -> {
        scan.damaged |= value > CHANNELS_MOST;
        scan.channels = (int) Math.min(value, CHANNELS_MOST);
      }
      case 322 -> tileAcross = value;
      case 323 -> tileDown = value;
      case 338 -> scan.alpha = true;
      case 34853 -> scan.place = true;
      default -> {}
    }
  }

  private void bits(long value) {
    scan.bits = (int) Math.min(value, 64);
    scan.damaged |= value > BITS_MOST;
  }

  /** Whole JPEG files inside would be read by whatever reader the host has. */
  private void packing(long value) {
    if (value == 6 || value == 7) {
      scan.packing = "TIFF (" + value + ")";
    }
  }
}
