package vn.gtvt.sdk.license.portrait.bytes;

import java.io.ByteArrayOutputStream;

/**
 * Puts a JPEG together from what decoding needs: the colour marks first, then tables, frame and
 * scans.
 */
final class JpegEssence {
  private static final int JFIF_BODY = 14;
  private static final int ADOBE_BODY = 12;

  /** Version 1.1, square pixels, no thumbnail. */
  private static final byte[] JFIF = {
    (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0
  };

  private JpegEssence() {}

  static byte[] of(View file, boolean lacksEnd) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(file.length() + 4);
    out.write(0xff);
    out.write(JpegMarkers.SOI);
    colours(file, out);
    int at = JpegMarkers.next(file, 2);
    while (at >= 0) {
      int marker = file.u8(at + 1);
      if (marker == JpegMarkers.EOI) {
        break;
      }
      int body = behind(file, at);
      int following = JpegMarkers.next(file, body);
      if (marker == JpegMarkers.SOS) {
        write(file, at, following < 0 ? endOf(file, lacksEnd) : following, out);
      } else if (JpegMarkers.isNeeded(marker)) {
        write(file, at, body, out);
      }
      at = following;
    }
    out.write(0xff);
    out.write(JpegMarkers.EOI);
    return out.toByteArray();
  }

  /**
   * The last mark of each kind that stands before the first scan: decoders go by it. Without one,
   * they go by the names of the channels and differ over uncommon ones: what most of them take as
   * luminance and colours is marked as such.
   */
  private static void colours(View file, ByteArrayOutputStream out) {
    int jfif = -1;
    int adobe = -1;
    boolean isRgb = false;
    int at = JpegMarkers.next(file, 2);
    while (at >= 0 && file.u8(at + 1) != JpegMarkers.SOS) {
      int marker = file.u8(at + 1);
      View body = file.from(at + 4);
      jfif = isJfif(marker, body) ? at : jfif;
      adobe = isAdobe(marker, body) ? at : adobe;
      isRgb |= JpegMarkers.isFrame(marker) && isRgb(body);
      at = JpegMarkers.next(file, behind(file, at));
    }
    if (jfif >= 0) {
      // Without its thumbnail, which may be a picture of somebody else.
      head(file, jfif, JFIF_BODY - 2, JFIF_BODY, out);
    } else if (adobe < 0 && !isRgb) {
      out.writeBytes(JFIF);
    }
    if (adobe >= 0) {
      head(file, adobe, ADOBE_BODY, ADOBE_BODY, out);
    }
  }

  private static boolean isRgb(View frame) {
    return frame.u8(6) == 'R' && frame.u8(9) == 'G' && frame.u8(12) == 'B';
  }

  private static int behind(View file, int at) {
    return at + 2 + (JpegMarkers.standsAlone(file.u8(at + 1)) ? 0 : file.u16(at + 2));
  }

  /** A lone 0xFF at the very end is half of the lost end mark. */
  private static int endOf(View file, boolean lacksEnd) {
    int end = file.length();
    return lacksEnd && end > 0 && file.u8(end - 1L) == 0xff ? end - 1 : end;
  }

  static boolean isJfif(int marker, View body) {
    return marker == 0xe0 && body.is(0, "JFIF\0");
  }

  static boolean isAdobe(int marker, View body) {
    return marker == 0xee && body.is(0, "Adobe") && body.has(0, ADOBE_BODY);
  }

  static boolean isProfile(int marker, View body) {
    return marker == 0xe2 && body.is(0, "ICC_PROFILE\0");
  }

  /** Says whether a segment goes into the essence, and goes there as it is. */
  static boolean isKept(int marker, View body) {
    if (isJfif(marker, body)) {
      return body.length() == JFIF_BODY && body.u16(JFIF_BODY - 2L) == 0;
    }
    if (isAdobe(marker, body)) {
      return body.length() == ADOBE_BODY;
    }
    return JpegMarkers.isNeeded(marker);
  }

  /** The fixed head of an application's segment, filled with zeros. */
  private static void head(View file, int at, int count, int length, ByteArrayOutputStream out) {
    write(file, at, at + 2, out);
    out.write(0);
    out.write(length + 2);
    for (int i = 0; i < length; i++) {
      out.write(i < count ? file.u8(at + 4L + i) : 0);
    }
  }

  private static void write(View file, int from, int to, ByteArrayOutputStream out) {
    View part = file.part(from, to - from);
    out.write(part.bytes(), part.start(), part.length());
  }
}
