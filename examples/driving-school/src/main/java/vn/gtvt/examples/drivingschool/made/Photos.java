package vn.gtvt.examples.drivingschool.made;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Pictures as a camera gives them: JPEG. */
public final class Photos {
  private static final Color TEACHERS_BLUE = new Color(0x0067b1);

  private Photos() {}

  /** A portrait on white. */
  public static byte[] onWhite(int number) {
    return jpeg(Face.of(number, Color.WHITE));
  }

  /** A portrait on the blue that teachers' certificates ask for. */
  public static byte[] onBlue(int number) {
    return jpeg(Face.of(number, TEACHERS_BLUE));
  }

  /** A picture with nobody in it. */
  static byte[] ofNobody() {
    return jpeg(Face.landscape());
  }

  private static byte[] jpeg(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam fine = writer.getDefaultWriteParam();
      fine.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      fine.setCompressionQuality(0.92f);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), fine);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
