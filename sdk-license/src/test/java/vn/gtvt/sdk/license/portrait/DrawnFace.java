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

  /**
   * How a face looks and where it stands.
   *
   * @param ground the background
   * @param tone how light the skin is, as a share of a very light one
   * @param head height of the head as a share of the picture's
   * @param crown what is free above the head, as a share of the picture's height
   * @param shift how far beside the middle, as a share of the picture's width
   */
  record Look(Color ground, double tone, double head, double crown, double shift) {
    static Look on(Color ground) {
      return new Look(ground, 1, HEAD, 0.13, 0);
    }

    Look tone(double to) {
      return new Look(ground, to, head, crown, shift);
    }

    Look at(double newHead, double newCrown, double newShift) {
      return new Look(ground, tone, newHead, newCrown, newShift);
    }
  }

  final BufferedImage image;
  final double eyeDistance;
  final double leftEyeX;
  final double rightEyeX;
  final double eyeY;
  final double chinY;
  final double crownY;

  private final Look look;
  private final double middle;
  private final Graphics2D to;

  private DrawnFace(int width, int height, Look look) {
    this.look = look;
    this.image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    this.middle = (0.5 + look.shift) * width;
    this.crownY = look.crown * height;
    this.chinY = crownY + look.head * height;
    this.eyeY = chinY - look.head * height / 1.92;
    this.eyeDistance = (chinY - eyeY) / 1.835;
    this.leftEyeX = middle - eyeDistance / 2;
    this.rightEyeX = middle + eyeDistance / 2;
    this.to = image.createGraphics();
    to.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    to.setColor(look.ground);
    to.fillRect(0, 0, width, height);
  }

  static DrawnFace of(int width, int height, Color ground) {
    return of(width, height, Look.on(ground));
  }

  static DrawnFace of(int width, int height, Look look) {
    DrawnFace drawn = new DrawnFace(width, height, look);
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

  private Color skin(int red, int green, int blue, int alpha) {
    double tone = look.tone;
    return new Color((int) (red * tone), (int) (green * tone), (int) (blue * tone), alpha);
  }

  private void body() {
    double d = eyeDistance;
    to.setColor(new Color(60, 70, 95));
    to.fill(new Ellipse2D.Double(middle - 2.3 * d, chinY + 0.45 * d, 4.6 * d, 3 * d));
    to.setColor(skin(196, 150, 120, 255));
    to.fill(new Rectangle2D.Double(middle - 0.6 * d, chinY - 0.6 * d, 1.2 * d, 1.4 * d));
  }

  private void head() {
    double d = eyeDistance;
    to.setColor(new Color(35, 28, 25));
    to.fill(new Ellipse2D.Double(middle - 1.32 * d, crownY, 2.64 * d, 2.9 * d));
    double forehead = crownY + 0.62 * d;
    glow(0, 0.5, 2.0, skin(236, 196, 166, 255), skin(222, 176, 146, 255), skin(170, 122, 98, 255));
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
    glow(x, -0.02, 0.42, skin(120, 80, 62, 190), skin(200, 150, 120, 0));
    to.fill(oval(x, -0.05, 0.42, 0.31));
    arc(x, -0.27, -0.42, 0.33, 0.10, new Color(45, 32, 28));
    to.setColor(new Color(238, 232, 226));
    to.fill(oval(x, 0.005, 0.25, 0.1));
    to.setColor(new Color(40, 26, 20));
    to.fill(oval(x, 0, 0.105, 0.105));
    arc(x, 0.01, -0.19, 0.27, 0.045, new Color(40, 26, 20));
    glow(side * 0.6, 0.55, 0.4, skin(250, 215, 188, 150), skin(250, 215, 188, 0));
    to.fill(oval(side * 0.6, 0.55, 0.4, 0.4));
    to.setColor(skin(120, 78, 60, 200));
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
            skin(150, 105, 82, 140),
            (float) middle,
            0,
            skin(250, 216, 190, 200),
            true));
    to.fill(oval(0, 0.325, 0.12, 0.425));
    to.setColor(skin(140, 95, 75, 150));
    to.fill(oval(0, 0.82, 0.2, 0.04));
    to.setColor(skin(150, 74, 70, 255));
    to.fill(oval(0, 1.18, 0.36, 0.1));
    arc(0, 1.17, 1.21, 0.36, 0.035, new Color(80, 35, 34));
    to.setColor(skin(150, 105, 85, 120));
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
