package vn.gtvt.sdk.license.portrait.bytes;

import java.io.ByteArrayOutputStream;

/** Puts a JPEG together from what decoding needs: tables, frame, scans and the colour marks. */
final class JpegEssence {
  private static final int JFIF_BODY = 14;

  private JpegEssence() {}

  static byte[] of(View file, boolean lacksEnd) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(file.length() + 4);
    out.write(0xff);
    out.write(JpegMarkers.SOI);
    int at = JpegMarkers.next(file, 2);
    while (at >= 0) {
      int marker = file.u8(at + 1);
      if (marker == JpegMarkers.EOI) {
        break;
      }
      int length = JpegMarkers.standsAlone(marker) ? 0 : file.u16(at + 2);
      int body = at + 2 + length;
      int following = JpegMarkers.next(file, body);
      if (marker == 0xe0 && file.is(at + 4L, "JFIF\0")) {
        // Without its thumbnail, which may be a picture of somebody else.
        jfif(file, at, out);
      } else if (marker == JpegMarkers.SOS) {
        write(file, at, following < 0 ? endOf(file, lacksEnd) : following, out);
      } else if (isNeeded(marker, file, at)) {
        write(file, at, body, out);
      }
      at = following;
    }
    out.write(0xff);
    out.write(JpegMarkers.EOI);
    return out.toByteArray();
  }

  /** A lone 0xFF at the very end is half of the lost end mark. */
  private static int endOf(View file, boolean lacksEnd) {
    int end = file.length();
    return lacksEnd && end > 0 && file.u8(end - 1L) == 0xff ? end - 1 : end;
  }

  private static boolean isNeeded(int marker, View file, int at) {
    boolean isApplication = marker >= 0xe0 && marker <= 0xef;
    boolean isAdobe = marker == 0xee && file.is(at + 4L, "Adobe");
    return isAdobe || (!isApplication && marker != 0xfe && !JpegMarkers.standsAlone(marker));
  }

  private static void jfif(View file, int at, ByteArrayOutputStream out) {
    out.write(0xff);
    out.write(0xe0);
    out.write(0);
    out.write(JFIF_BODY + 2);
    for (int i = 0; i < JFIF_BODY - 2; i++) {
      out.write(file.u8(at + 4L + i));
    }
    out.write(0);
    out.write(0);
  }

  private static void write(View file, int from, int to, ByteArrayOutputStream out) {
    View part = file.part(from, to - from);
    out.write(part.bytes(), part.start(), part.length());
  }
}
