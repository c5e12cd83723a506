package vn.gtvt.sdk.license.portrait.bytes;

import java.util.Locale;

/** Tells kinds by their first bytes. */
final class Magic {
  private static final int STRAY = 16;
  private static final int TEXT = 1024;
  private static final String PNG = "\u0089PNG\r\n\u001a\n";

  private Magic() {}

  static FileKind of(View file) {
    if (file.is(0, "\u00ff\u00d8\u00ff")) {
      return FileKind.JPEG;
    }
    if (file.is(0, PNG)) {
      return FileKind.PNG;
    }
    if (file.is(0, "GIF87a") || file.is(0, "GIF89a")) {
      return FileKind.GIF;
    }
    if (file.is(0, "RIFF") && file.is(8, "WEBP")) {
      return FileKind.WEBP;
    }
    if (file.is(4, "jP  \r\n\u0087\n")) {
      return FileKind.JP2;
    }
    if (file.is(4, "ftyp")) {
      return brand(file);
    }
    if (file.is(0, "II*\0") || file.is(0, "MM\0*")) {
      return FileKind.TIFF;
    }
    if (file.is(0, "BM") && file.u32le(14) >= 12 && file.u32le(14) <= 124) {
      return FileKind.BMP;
    }
    return text(file);
  }

  /** Returns where a JPEG or PNG begins behind a few stray bytes; 0 if none does. */
  static int startOf(View file) {
    for (int at = 1; at <= STRAY; at++) {
      if (file.is(at, "\u00ff\u00d8\u00ff") || file.is(at, PNG)) {
        return at;
      }
    }
    return 0;
  }

  private static FileKind brand(View file) {
    int box = (int) Math.min(file.u32(0), 128);
    boolean avif = false;
    boolean heic = false;
    for (int at = 8; at + 4 <= box; at += 4) {
      String brand = file.ascii(at, 4);
      avif |= brand.equals("avif") || brand.equals("avis");
      heic |= brand.matches("hei[cxms]|hev[cx]|mif1|msf1|heif");
    }
    return avif ? FileKind.AVIF : heic ? FileKind.HEIC : FileKind.UNKNOWN;
  }

  private static FileKind text(View file) {
    String head = file.ascii(0, TEXT).replaceFirst("^(\u00ef\u00bb\u00bf)?\\s*", "");
    if (head.startsWith("%PDF")) {
      return FileKind.PDF;
    }
    if (!head.startsWith("<")) {
      return FileKind.UNKNOWN;
    }
    return head.toLowerCase(Locale.ROOT).contains("<svg") ? FileKind.SVG : FileKind.HTML;
  }
}
