package vn.gtvt.sdk.license.portrait;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import vn.gtvt.sdk.license.portrait.Overlay.Line;
import vn.gtvt.sdk.license.portrait.decode.Codecs;
import vn.gtvt.sdk.license.portrait.decode.Picture;
import vn.gtvt.sdk.license.portrait.face.Landmarks;

/** Draws a preview with Java 2D. */
final class PngPreview {
  private PngPreview() {}

  static byte[] draw(Overlay overlay, int line, int textWidth) {
    Picture picture = overlay.picture;
    int wide = picture == null ? 0 : picture.width();
    int high = picture == null ? 0 : picture.height();
    int height = Math.max(high, line * (overlay.lines.size() + 1));
    BufferedImage image =
        new BufferedImage(wide + textWidth, height, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D to = image.createGraphics();
    to.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    to.setColor(Color.WHITE);
    to.fillRect(0, 0, image.getWidth(), height);
    if (picture != null) {
      to.drawImage(picture.image(), 0, 0, null);
      marks(overlay, wide, high, to);
    }
    words(overlay, wide + 12, line, to);
    to.dispose();
    return png(image);
  }

  private static void marks(Overlay overlay, int wide, int high, Graphics2D to) {
    Landmarks face = overlay.face;
    if (face == null) {
      return;
    }
    to.setClip(0, 0, wide, high);
    to.setStroke(new BasicStroke(2));
    double half = face.headHeight() * 0.37;
    to.setColor(new Color(0x0a7d33));
    to.draw(
        new Rectangle2D.Double(
            face.middleX() - half, face.crownY(), 2 * half, face.headHeight()));
    to.setColor(new Color(0x0b57d0));
    to.draw(
        new Line2D.Double(
            face.leftEyeX(), face.leftEyeY(), face.rightEyeX(), face.rightEyeY()));
    to.setStroke(dashed(8, 5));
    to.setColor(new Color(0xc2410c));
    double across = overlay.ellipseAcross();
    double down = overlay.ellipseDown();
    to.draw(
        new Ellipse2D.Double(
            face.middleX() - across, face.middleY() - down, 2 * across, 2 * down));
    to.setStroke(dashed(4, 4));
    to.setColor(Color.GRAY);
    to.draw(new Line2D.Double(wide / 2.0, 0, wide / 2.0, high));
    to.setClip(null);
  }

  private static BasicStroke dashed(float on, float off) {
    return new BasicStroke(
        2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {on, off}, 0);
  }

  private static void words(Overlay overlay, int x, int line, Graphics2D to) {
    to.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    try {
      int y = line;
      for (Line each : overlay.lines) {
        int style = each.severity() == null ? Font.BOLD : Font.PLAIN;
        to.setFont(new Font(Font.SANS_SERIF, style, 13));
        to.setColor(Color.decode(each.colour()));
        to.drawString(each.text(), x, y);
        y += line;
      }
    } catch (InternalError | NullPointerException e) {
      // What the JDK throws on a machine without any typeface.
      throw new IllegalStateException("no typeface on this machine: use the SVG preview", e);
    }
  }

  private static byte[] png(BufferedImage image) {
    ImageWriter writer = Codecs.pngWriter();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), writer.getDefaultWriteParam());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
