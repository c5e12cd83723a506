package vn.gtvt.sdk.license.portrait;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Random;

/** Draws a face of nobody, with eyes, chin and crown at known places. */
final class DrawnFace {
  /** Height of the head as a share of the picture's. */
  static final double HEAD = 0.75;

  private static final double CROWN = 0.13;

  final BufferedImage image;
  final double eyeDistance;
  final double leftEyeX;
  final double rightEyeX;
  final double eyeY;
  final double chinY;
  final double crownY;

  private final double middle;
  private final Graphics2D to;

  private DrawnFace(int width, int height, Color ground) {
    this.image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    this.middle = width / 2.0;
    this.crownY = CROWN * height;
    this.chinY = crownY + HEAD * height;
    this.eyeY = chinY - HEAD * height / 1.92;
    this.eyeDistance = (chinY - eyeY) / 1.835;
    this.leftEyeX = middle - eyeDistance / 2;
    this.rightEyeX = middle + eyeDistance / 2;
    this.to = image.createGraphics();
    to.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    to.setColor(ground);
    to.fillRect(0, 0, width, height);
  }

  static DrawnFace of(int width, int height, Color ground) {
    DrawnFace drawn = new DrawnFace(width, height, ground);
    drawn.body();
    drawn.head();
    drawn.eye(-1);
    drawn.eye(1);
    drawn.noseAndMouth();
    drawn.to.dispose();
    drawn.grain();
    return drawn;
  }

  private Ellipse2D oval(double x, double y, double across, double down) {
    double d = eyeDistance;
    return new Ellipse2D.Double(
        middle + (x - across) * d, eyeY + (y - down) * d, 2 * across * d, 2 * down * d);
  }

  private void body() {
    double d = eyeDistance;
    to.setColor(new Color(60, 70, 95));
    to.fill(new Ellipse2D.Double(middle - 2.3 * d, chinY + 0.45 * d, 4.6 * d, 3 * d));
    to.setColor(new Color(196, 150, 120));
    to.fill(new Rectangle2D.Double(middle - 0.6 * d, chinY - 0.6 * d, 1.2 * d, 1.4 * d));
  }

  private void head() {
    double d = eyeDistance;
    to.setColor(new Color(35, 28, 25));
    to.fill(new Ellipse2D.Double(middle - 1.32 * d, crownY, 2.64 * d, 2.9 * d));
    double forehead = crownY + 0.62 * d;
    glow(0, 0.5, 2.0, new Color(236, 196, 166), new Color(222, 176, 146), new Color(170, 122, 98));
    to.fill(new Ellipse2D.Double(middle - 1.12 * d, forehead, 2.24 * d, chinY - forehead));
  }

  private void glow(double x, double y, double radius, Color... colours) {
    float[] stops = colours.length == 3 ? new float[] {0f, 0.55f, 1f} : new float[] {0f, 1f};
    to.setPaint(
        new RadialGradientPaint(
            new Point2D.Double(middle + x * eyeDistance, eyeY + y * eyeDistance),
            (float) (radius * eyeDistance),
            stops,
            colours));
  }

  private void eye(int side) {
    double x = side * 0.5;
    glow(x, -0.02, 0.42, new Color(120, 80, 62, 190), new Color(200, 150, 120, 0));
    to.fill(oval(x, -0.05, 0.42, 0.31));
    arc(x, -0.27, -0.42, 0.33, 0.10, new Color(45, 32, 28));
    to.setColor(new Color(238, 232, 226));
    to.fill(oval(x, 0.005, 0.25, 0.1));
    to.setColor(new Color(40, 26, 20));
    to.fill(oval(x, 0, 0.105, 0.105));
    arc(x, 0.01, -0.19, 0.27, 0.045, new Color(40, 26, 20));
    glow(side * 0.6, 0.55, 0.4, new Color(250, 215, 188, 150), new Color(250, 215, 188, 0));
    to.fill(oval(side * 0.6, 0.55, 0.4, 0.4));
    to.setColor(new Color(120, 78, 60, 200));
    to.fill(oval(side * 0.13, 0.765, 0.07, 0.045));
  }

  private void arc(double x, double y, double bend, double half, double width, Color colour) {
    double d = eyeDistance;
    to.setColor(colour);
    to.setStroke(
        new BasicStroke((float) (width * d), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    to.draw(
        new QuadCurve2D.Double(
            middle + (x - half) * d,
            eyeY + y * d,
            middle + x * d,
            eyeY + bend * d,
            middle + (x + half) * d,
            eyeY + y * d));
  }

  private void noseAndMouth() {
    double d = eyeDistance;
    to.setPaint(
        new GradientPaint(
            (float) (middle - 0.14 * d),
            0,
            new Color(150, 105, 82, 140),
            (float) middle,
            0,
            new Color(250, 216, 190, 200),
            true));
    to.fill(oval(0, 0.325, 0.12, 0.425));
    to.setColor(new Color(140, 95, 75, 150));
    to.fill(oval(0, 0.82, 0.2, 0.04));
    to.setColor(new Color(150, 74, 70));
    to.fill(oval(0, 1.18, 0.36, 0.1));
    arc(0, 1.17, 1.21, 0.36, 0.035, new Color(80, 35, 34));
    to.setColor(new Color(150, 105, 85, 120));
    to.fill(oval(0, 1.38, 0.25, 0.04));
  }

  /** A camera is never free of noise. */
  private void grain() {
    Random random = new Random(7);
    byte[] bytes = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < bytes.length; i += 3) {
      int noise = (int) (random.nextGaussian() * 3);
      for (int channel = 0; channel < 3; channel++) {
        int value = (bytes[i + channel] & 0xff) + noise;
        bytes[i + channel] = (byte) Math.max(0, Math.min(255, value));
      }
    }
  }
}
