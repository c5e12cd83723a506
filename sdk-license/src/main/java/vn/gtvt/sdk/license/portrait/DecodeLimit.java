package vn.gtvt.sdk.license.portrait;

import vn.gtvt.sdk.license.portrait.bytes.ByteScan;
import vn.gtvt.sdk.license.portrait.bytes.FileKind;

/**
 * How large a picture may claim to be before a decoder is asked: what keeps within a second and the
 * memory of a small program, by the work that each kind of file makes.
 */
final class DecodeLimit {
  private static final long SIDE_MOST = 8000;
  private static final long MEGA = 1_000_000;
  private static final long PIXELS_MOST = 40 * MEGA;

  /** A decoder keeps all of a picture's numbers while it goes over them scan by scan. */
  private static final long SCANNED_MOST = 24 * MEGA;

  /** All scans together: ten, as programs write them, of a camera's twelve megapixels. */
  private static final long SCANS_MOST = 120 * MEGA;

  /** Unpacked bytes: of 8 bits a channel, three for each of the pixels. */
  private static final long BYTES_MOST = 3 * PIXELS_MOST;

  /** Codecs in plain Java, slower by ten times; the school's file has a sixth of a megapixel. */
  private static final long SLOW_MOST = 4 * MEGA;

  private DecodeLimit() {}

  static boolean holds(ByteScan scan) {
    return scan.width() <= SIDE_MOST
        && scan.height() <= SIDE_MOST
        && scan.width() * scan.height() <= pixels(scan);
  }

  static String measured(ByteScan scan) {
    return Words.size((double) scan.width(), (double) scan.height())
        + (scan.scans() > 1 ? ", " + scan.scans() + " scan" : "");
  }

  static String of(ByteScan scan) {
    boolean isLong = scan.width() > SIDE_MOST || scan.height() > SIDE_MOST;
    return isLong
        ? Words.size((double) SIDE_MOST, (double) SIDE_MOST)
        : Words.tenth(pixels(scan) / (double) MEGA) + " megapixel";
  }

  private static long pixels(ByteScan scan) {
    FileKind kind = scan.kind();
    if (kind == FileKind.JP2 || kind == FileKind.WEBP) {
      return SLOW_MOST;
    }
    if (kind == FileKind.JPEG) {
      return scan.scans() == 1 ? PIXELS_MOST : Math.min(SCANNED_MOST, SCANS_MOST / scan.scans());
    }
    int channels = Math.max(1, scan.channels()) + (scan.hasAlpha() ? 1 : 0);
    return Math.min(PIXELS_MOST, 8 * BYTES_MOST / ((long) channels * Math.max(8, scan.bits())));
  }
}
