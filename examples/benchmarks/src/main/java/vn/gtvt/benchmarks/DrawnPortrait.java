package vn.gtvt.benchmarks;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A portrait of nobody. */
final class DrawnPortrait {
  private DrawnPortrait() {}

  static BufferedImage face(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D to = image.createGraphics();
    to.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    to.setColor(Color.WHITE);
    to.fillRect(0, 0, width, height);
    double d = 0.26 * width;
    double x = width / 2.0;
    double y = 0.48 * height;
    to.setColor(new Color(35, 28, 25));
    to.fill(new Ellipse2D.Double(x - 1.32 * d, y - 1.6 * d, 2.64 * d, 2.9 * d));
    to.setPaint(glow(x, y + 0.5 * d, 2 * d, new Color(236, 196, 166), new Color(170, 122, 98)));
    to.fill(new Ellipse2D.Double(x - 1.12 * d, y - 1.0 * d, 2.24 * d, 2.85 * d));
    for (int side = -1; side <= 1; side += 2) {
      double eye = x + side * d / 2;
      to.setPaint(glow(eye, y, 0.42 * d, new Color(120, 80, 62), new Color(210, 165, 138)));
      to.fill(new Ellipse2D.Double(eye - 0.4 * d, y - 0.34 * d, 0.8 * d, 0.6 * d));
      to.setColor(new Color(40, 26, 20));
      to.fill(new Ellipse2D.Double(eye - 0.11 * d, y - 0.11 * d, 0.22 * d, 0.22 * d));
      to.setStroke(new BasicStroke((float) (0.1 * d)));
      to.draw(new Ellipse2D.Double(eye - 0.3 * d, y - 0.36 * d, 0.6 * d, 0.06 * d));
    }
    to.setColor(new Color(250, 216, 190));
    to.fill(new Ellipse2D.Double(x - 0.12 * d, y - 0.1 * d, 0.24 * d, 0.85 * d));
    to.setColor(new Color(120, 60, 58));
    to.fill(new Ellipse2D.Double(x - 0.36 * d, y + 1.08 * d, 0.72 * d, 0.2 * d));
    to.dispose();
    return image;
  }

  /** The same as a JPEG file. */
  static byte[] jpeg(int width, int height) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(face(width, height), "jpeg", out)) {
        throw new IllegalStateException("no JPEG was written");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static RadialGradientPaint glow(double x, double y, double radius, Color in, Color out) {
    return new RadialGradientPaint(
        new Point2D.Double(x, y), (float) radius, new float[] {0f, 1f}, new Color[] {in, out});
  }
}
