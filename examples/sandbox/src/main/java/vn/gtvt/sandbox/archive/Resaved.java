package vn.gtvt.sandbox.archive;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import vn.gtvt.sandbox.http.Content;

/** A picture decoded and written again as a JPEG; what is no picture stays as it is. */
final class Resaved {
  private static final float QUALITY = 0.8f;

  private Resaved() {}

  static Content of(Content sent) throws IOException {
    byte[] bytes;
    try (InputStream in = sent.open()) {
      bytes = in.readAllBytes();
    }
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(bytes));
    return picture == null || picture.getColorModel().hasAlpha()
        ? sent
        : Content.of(written(picture));
  }

  private static byte[] written(BufferedImage picture) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ImageOutputStream to = new MemoryCacheImageOutputStream(out)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      writer.setOutput(to);
      writer.write(null, new IIOImage(picture, null, null), how);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }
}
