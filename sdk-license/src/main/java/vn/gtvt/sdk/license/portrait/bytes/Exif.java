package vn.gtvt.sdk.license.portrait.bytes;

/** Reads the two facts of EXIF data that matter: the orientation, and whether a place is told. */
final class Exif {
  private static final int ENTRIES_MOST = 512;
  private static final int ORIENTATION = 0x0112;
  private static final int PLACE = 0x8825;

  private Exif() {}

  static void read(View tiff, ByteScan scan) {
    boolean little = tiff.is(0, "II*\0");
    if (!little && !tiff.is(0, "MM\0*")) {
      return;
    }
    Order in = new Order(tiff, little);
    long directory = in.u32(4);
    int count = Math.min(ENTRIES_MOST, in.u16(directory));
    for (int i = 0; i < count; i++) {
      long entry = directory + 2 + 12L * i;
      int tag = in.u16(entry);
      if (tag == ORIENTATION) {
        int value = in.u16(entry + 8);
        scan.orientation = value >= 1 && value <= 8 ? value : 1;
      } else if (tag == PLACE) {
        scan.place = true;
      }
    }
  }

  /** Numbers in the order of bytes that the header says. */
  record Order(View view, boolean little) {
    int u16(long at) {
      return little ? view.u16le(at) : view.u16(at);
    }

    long u32(long at) {
      return little ? view.u32le(at) : view.u32(at);
    }
  }
}
