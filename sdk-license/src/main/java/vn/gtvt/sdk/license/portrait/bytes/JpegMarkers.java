package vn.gtvt.sdk.license.portrait.bytes;

/** The markers of a JPEG. */
final class JpegMarkers {
  static final int SOI = 0xd8;
  static final int EOI = 0xd9;
  static final int SOS = 0xda;
  static final int DQT = 0xdb;

  private JpegMarkers() {}

  /** Returns the place of the next marker's 0xFF at or after a place; -1 if there is none. */
  static int next(View file, int from) {
    int last = file.length() - 1;
    for (int at = from; at < last; at++) {
      if (file.u8(at) == 0xff) {
        int code = file.u8(at + 1);
        boolean isData = code == 0 || code == 0xff || (code >= 0xd0 && code <= 0xd7);
        if (!isData) {
          return at;
        }
      }
    }
    return -1;
  }

  /** Returns how many bytes between two places are neither marker nor filling before one. */
  static int stray(View file, int from, int to) {
    int count = 0;
    for (int at = from; at < to; at++) {
      count += file.u8(at) == 0xff ? 0 : 1;
    }
    return count;
  }

  /** Says whether a decoder needs a segment: frames, tables, scans; not what an application put. */
  static boolean isNeeded(int marker) {
    boolean isTable = marker >= 0xc0 && marker <= 0xcf && marker != 0xc8;
    return isTable || (marker >= SOS && marker <= 0xdd);
  }

  static boolean standsAlone(int marker) {
    return marker == 0x01 || marker == SOI;
  }

  static boolean isFrame(int marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
  }
}
