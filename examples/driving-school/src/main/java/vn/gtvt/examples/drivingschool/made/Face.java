package vn.gtvt.examples.drivingschool.made;

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

/** Draws a portrait of nobody; another number gives another shirt, hair and skin. */
final class Face {
  private static final int WIDTH = 720;
  private static final int HEIGHT = 960;
  private static final double HEAD = 0.75;
  private static final Color[] SHIRTS = {
    new Color(60, 70, 95), new Color(95, 40, 48), new Color(38, 84, 70), new Color(84, 66, 40)
  };
  private static final Color[] HAIR = {
    new Color(35, 28, 25), new Color(24, 22, 24), new Color(52, 38, 30)
  };

  private final BufferedImage image =
      new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
  private final Graphics2D to = image.createGraphics();
  private final int number;
  private final double middle = WIDTH / 2.0;
  private final double crownY = 0.13 * HEIGHT;
  private final double chinY = crownY + HEAD * HEIGHT;
  private final double eyeY = chinY - HEAD * HEIGHT / 1.92;
  private final double unit = (chinY - eyeY) / 1.835;

  private Face(int number, Color ground) {
    this.number = number;
    to.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    to.setColor(ground);
    to.fillRect(0, 0, WIDTH, HEIGHT);
  }

  static BufferedImage of(int number, Color ground) {
    Face face = new Face(number, ground);
    face.body();
    face.head();
    face.eye(-1);
    face.eye(1);
    face.noseAndMouth();
    face.to.dispose();
    face.grain();
    return face.image;
  }

  /** A landscape: what comes when somebody picks the wrong file. */
  static BufferedImage landscape() {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D to = image.createGraphics();
    to.setPaint(new GradientPaint(0, 0, new Color(120, 170, 220), 0, HEIGHT, Color.WHITE));
    to.fillRect(0, 0, WIDTH, HEIGHT);
    to.setColor(new Color(70, 110, 70));
    to.fill(new Ellipse2D.Double(-200, 600, 800, 700));
    to.setColor(new Color(90, 130, 80));
    to.fill(new Ellipse2D.Double(300, 650, 800, 600));
    to.dispose();
    return image;
  }

  private Ellipse2D oval(double x, double y, double across, double down) {
    return new Ellipse2D.Double(
        middle + (x - across) * unit, eyeY + (y - down) * unit, 2 * across * unit, 2 * down * unit);
  }

  private void body() {
    to.setColor(SHIRTS[number % SHIRTS.length]);
    to.fill(new Ellipse2D.Double(middle - 2.3 * unit, chinY + 0.45 * unit, 4.6 * unit, 3 * unit));
    to.setColor(new Color(196, 150, 120));
    to.fill(
        new Rectangle2D.Double(middle - 0.6 * unit, chinY - 0.6 * unit, 1.2 * unit, 1.4 * unit));
  }

  private void head() {
    to.setColor(HAIR[number % HAIR.length]);
    to.fill(new Ellipse2D.Double(middle - 1.32 * unit, crownY, 2.64 * unit, 2.9 * unit));
    double forehead = crownY + 0.62 * unit;
    glow(0, 0.5, 2.0, new Color(236, 196, 166), new Color(222, 176, 146), new Color(170, 122, 98));
    to.fill(new Ellipse2D.Double(middle - 1.12 * unit, forehead, 2.24 * unit, chinY - forehead));
  }

  private void glow(double x, double y, double radius, Color... colours) {
    float[] stops = colours.length == 3 ? new float[] {0f, 0.55f, 1f} : new float[] {0f, 1f};
    Point2D centre = new Point2D.Double(middle + x * unit, eyeY + y * unit);
    to.setPaint(new RadialGradientPaint(centre, (float) (radius * unit), stops, colours));
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
    to.setColor(colour);
    to.setStroke(
        new BasicStroke((float) (width * unit), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    to.draw(
        new QuadCurve2D.Double(
            middle + (x - half) * unit,
            eyeY + y * unit,
            middle + x * unit,
            eyeY + bend * unit,
            middle + (x + half) * unit,
            eyeY + y * unit));
  }

  private void noseAndMouth() {
    Color shade = new Color(150, 105, 82, 140);
    Color light = new Color(250, 216, 190, 200);
    to.setPaint(
        new GradientPaint(
            (float) (middle - 0.14 * unit), 0, shade, (float) middle, 0, light, true));
    to.fill(oval(0, 0.325, 0.12, 0.425));
    to.setColor(new Color(140, 95, 75, 150));
    to.fill(oval(0, 0.82, 0.2, 0.04));
    to.setColor(new Color(150, 74, 70));
    to.fill(oval(0, 1.18, 0.36, 0.1));
    arc(0, 1.17, 1.21, 0.36, 0.035, new Color(80, 35, 34));
    to.setColor(new Color(150, 105, 85, 120));
    to.fill(oval(0, 1.38, 0.25, 0.04));
  }

  /** A camera is never free of noise, and the check takes a picture without any for a drawing. */
  private void grain() {
    Random random = new Random(number);
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
