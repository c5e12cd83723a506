package vn.gtvt.sdk.license.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sdk.license.portrait.decode.Picture;
import vn.gtvt.sdk.license.portrait.face.FaceFinder;
import vn.gtvt.sdk.license.portrait.face.Faces;

class NoFaceTest {
  private static final FaceFinder FINDER = new FaceFinder();

  @ParameterizedTest
  @ValueSource(
      strings = {"gradients", "noise", "squares", "rings", "stripes", "lines", "blots", "houses"})
  void noFaceIsFoundInGeneratedPictures(String scene) {
    for (int seed = 1; seed <= 5; seed++) {
      Faces faces = FINDER.find(drawn(scene, new Random(seed * 31L + scene.hashCode())));
      assertThat(faces.face()).as(scene + seed).isNull();
      assertThat(faces.quarters()).as(scene + seed).isZero();
    }
  }

  private static Picture drawn(String scene, Random random) {
    int width = 360;
    int height = 480;
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D to = image.createGraphics();
    to.setPaint(new GradientPaint(0, 0, any(random), width, height, any(random)));
    to.fillRect(0, 0, width, height);
    for (int i = 0; i < 40; i++) {
      to.setColor(any(random));
      to.setStroke(new BasicStroke(1 + random.nextInt(12)));
      int x = random.nextInt(width);
      int y = random.nextInt(height);
      int size = 10 + random.nextInt(120);
      switch (scene) {
        case "squares" -> to.fillRect(x, y, size, size);
        case "rings" -> to.drawOval(x, y, size, size);
        case "stripes" -> to.fillRect(0, y, width, 6);
        case "lines" -> to.drawLine(x, y, random.nextInt(width), random.nextInt(height));
        case "blots" -> to.fillOval(x, y, size, size / 2);
        case "houses" -> house(to, x, y, size);
        default -> {}
      }
    }
    to.dispose();
    byte[] bytes = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    if (scene.equals("noise")) {
      random.nextBytes(bytes);
    }
    return new Picture(width, height, bytes);
  }

  private static void house(Graphics2D to, int x, int y, int size) {
    to.fillRect(x, y, size, size);
    to.setColor(Color.DARK_GRAY);
    to.fillRect(x + size / 8, y + size / 4, size / 5, size / 5);
    to.fillRect(x + 5 * size / 8, y + size / 4, size / 5, size / 5);
    to.fillRect(x + 3 * size / 8, y + 5 * size / 8, size / 4, 3 * size / 8);
  }

  private static Color any(Random random) {
    return new Color(random.nextInt(0x1000000));
  }
}
