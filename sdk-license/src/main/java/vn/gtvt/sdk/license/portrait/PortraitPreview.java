package vn.gtvt.sdk.license.portrait;

import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import vn.gtvt.sdk.license.portrait.Overlay.Line;
import vn.gtvt.sdk.license.portrait.decode.Picture;
import vn.gtvt.sdk.license.portrait.decode.Scale;
import vn.gtvt.sdk.license.portrait.face.Landmarks;
import vn.gtvt.sdk.license.portrait.repair.JpegFile;

/**
 * Draws what a check saw, for the person who took the picture: head box, eye line, middle,
 * background zone, and what is wrong in words.
 *
 * <p>A preview shows a person; it is made in memory and belongs to whoever asked for it. Stateless
 * and safe for concurrent use.
 */
public final class PortraitPreview {
  private static final int WIDTH = 360;
  private static final int LINE = 18;
  private static final int TEXT_WIDTH = 470;
  private static final float QUALITY = 0.85f;

  private PortraitPreview() {}

  /** Returns the preview as SVG, with the picture inside; a browser shows it. */
  public static String svg(PortraitReport report, Locale locale) {
    Overlay overlay = new Overlay(report, locale, WIDTH);
    Picture picture = overlay.picture;
    int wide = picture == null ? 0 : picture.width();
    int high = picture == null ? 0 : picture.height();
    int height = Math.max(high, LINE * (overlay.lines.size() + 1));
    StringBuilder svg = new StringBuilder(1 << 16);
    int width = wide + TEXT_WIDTH;
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(width);
    svg.append("\" height=\"").append(height).append("\" viewBox=\"0 0 ").append(width);
    svg.append(' ').append(height).append("\">\n<rect width=\"100%\" height=\"100%\" ");
    svg.append("fill=\"#ffffff\"/>\n");
    if (picture != null) {
      svg.append("<image width=\"").append(wide).append("\" height=\"").append(high);
      svg.append("\" href=\"").append(dataUri(picture)).append("\"/>\n");
      marks(overlay, wide, high, svg);
    }
    words(overlay, wide + 12, svg);
    return svg.append("</svg>\n").toString();
  }

  /**
   * Returns the preview as PNG.
   *
   * @throws IllegalStateException if this machine has no typeface at all
   */
  public static byte[] png(PortraitReport report, Locale locale) {
    return PngPreview.draw(new Overlay(report, locale, WIDTH), LINE, TEXT_WIDTH);
  }

  /**
   * Returns a small JPEG of what was checked, to show beside its findings; empty if the picture
   * could not be read.
   *
   * @param width most pixels across
   */
  public static Optional<byte[]> thumbnail(PortraitReport report, int width) {
    Seen seen = report.seen();
    Picture full = seen == null ? null : seen.picture();
    if (full == null) {
      return Optional.empty();
    }
    Picture small = Scale.down(full, width, 3 * width, false);
    return Optional.of(JpegFile.write(small, QUALITY, 96));
  }

  static String dataUri(Picture picture) {
    byte[] jpeg = JpegFile.write(picture, QUALITY, 96);
    return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg);
  }

  private static void marks(Overlay overlay, int wide, int high, StringBuilder svg) {
    Landmarks face = overlay.face;
    if (face == null) {
      return;
    }
    double half = face.headHeight() * 0.37;
    shape(
        svg,
        "<rect class=\"head\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"%s/>\n",
        face.middleX() - half,
        face.crownY(),
        2 * half,
        face.headHeight(),
        stroke("#0a7d33", ""));
    shape(
        svg,
        "<line class=\"eyes\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"%s/>\n",
        face.leftEyeX(),
        face.leftEyeY(),
        face.rightEyeX(),
        face.rightEyeY(),
        stroke("#0b57d0", ""));
    shape(
        svg,
        "<line class=\"middle\" x1=\"%.1f\" y1=\"0\" x2=\"%.1f\" y2=\"%d\"%s/>\n",
        wide / 2.0,
        wide / 2.0,
        high,
        stroke("#888888", "4 4"));
    shape(
        svg,
        "<ellipse class=\"background\" cx=\"%.1f\" cy=\"%.1f\" rx=\"%.1f\" ry=\"%.1f\"%s/>\n",
        face.middleX(),
        face.middleY(),
        overlay.ellipseAcross(),
        overlay.ellipseDown(),
        stroke("#c2410c", "8 5"));
  }

  private static String stroke(String colour, String dashes) {
    String dashed = dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\"";
    return " fill=\"none\" stroke=\"" + colour + "\" stroke-width=\"2\"" + dashed;
  }

  private static void shape(StringBuilder svg, String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values));
  }

  private static void words(Overlay overlay, int x, StringBuilder svg) {
    int y = LINE;
    for (Line line : overlay.lines) {
      svg.append("<text x=\"").append(x).append("\" y=\"").append(y);
      svg.append("\" font-family=\"sans-serif\" font-size=\"13\" fill=\"");
      svg.append(line.colour()).append('"');
      svg.append(line.severity() == null ? " font-weight=\"bold\">" : ">");
      svg.append(escaped(line.text())).append("</text>\n");
      y += LINE;
    }
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
