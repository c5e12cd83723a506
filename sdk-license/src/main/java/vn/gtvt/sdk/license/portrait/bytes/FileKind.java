package vn.gtvt.sdk.license.portrait.bytes;

import java.util.List;
import java.util.Locale;

/** What a file is by its first bytes. */
public enum FileKind {
  /** JPEG. */
  JPEG("JPEG", true, "jpg", "jpeg", "jpe", "jfif"),
  /** PNG. */
  PNG("PNG", true, "png"),
  /** GIF. */
  GIF("GIF", true, "gif"),
  /** Windows bitmap. */
  BMP("BMP", true, "bmp", "dib"),
  /** TIFF. */
  TIFF("TIFF", true, "tif", "tiff"),
  /** WebP. */
  WEBP("WebP", true, "webp"),
  /** JPEG 2000 in its JP2 container. */
  JP2("JPEG 2000 (JP2)", true, "jp2", "jpf", "jpx"),
  /** HEIC or HEIF, the format of phones. */
  HEIC("HEIC", false, "heic", "heif"),
  /** AVIF. */
  AVIF("AVIF", false, "avif"),
  /** PDF. */
  PDF("PDF", false, "pdf"),
  /** A web page, or other text with tags. */
  HTML("HTML", false, "html", "htm", "xml"),
  /** A drawing. */
  SVG("SVG", false, "svg"),
  /** Nothing known here. */
  UNKNOWN("?", false);

  private final String label;
  private final boolean decodable;
  private final List<String> endings;

  FileKind(String label, boolean decodable, String... endings) {
    this.label = label;
    this.decodable = decodable;
    this.endings = List.of(endings);
  }

  /** Returns the name that a person is told. */
  public String label() {
    return label;
  }

  /** Says whether a decoder may exist for it; WebP and JP2 need an optional one. */
  public boolean isDecodable() {
    return decodable;
  }

  /** Says whether a file name ends as this kind's names do. */
  public boolean fits(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot >= 0 && endings.contains(fileName.substring(dot + 1).toLowerCase(Locale.ROOT));
  }
}
