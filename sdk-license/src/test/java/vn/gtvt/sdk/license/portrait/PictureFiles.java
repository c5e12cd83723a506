package vn.gtvt.sdk.license.portrait;

import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes pictures as files of all sorts, and changes files byte by byte. */
final class PictureFiles {
  private PictureFiles() {}

  static byte[] jpeg(BufferedImage image, float quality, boolean progressive) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam parameters = writer.getDefaultWriteParam();
    parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    parameters.setCompressionQuality(quality);
    if (progressive) {
      parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    }
    return write(writer, parameters, image);
  }

  static byte[] png(BufferedImage image, boolean interlaced) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ImageWriteParam parameters = writer.getDefaultWriteParam();
    if (interlaced) {
      parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    }
    return write(writer, parameters, image);
  }

  static byte[] other(BufferedImage image, String format) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    return write(writer, writer.getDefaultWriteParam(), image);
  }

  private static byte[] write(ImageWriter writer, ImageWriteParam parameters, BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), parameters);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  static BufferedImage turned(BufferedImage image, int quarters) {
    boolean swaps = quarters % 2 == 1;
    int width = swaps ? image.getHeight() : image.getWidth();
    int height = swaps ? image.getWidth() : image.getHeight();
    BufferedImage out = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    AffineTransform turn = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
    turn.quadrantRotate(quarters);
    turn.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
    Graphics2D to = out.createGraphics();
    to.drawImage(image, turn, null);
    to.dispose();
    return out;
  }

  static BufferedImage as(BufferedImage image, int type) {
    BufferedImage out = new BufferedImage(image.getWidth(), image.getHeight(), type);
    Graphics2D to = out.createGraphics();
    to.drawImage(image, 0, 0, null);
    to.dispose();
    return out;
  }

  static BufferedImage deep(BufferedImage image) {
    ComponentColorModel model =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, 1, DataBuffer.TYPE_USHORT);
    WritableRaster raster =
        model.createCompatibleWritableRaster(image.getWidth(), image.getHeight());
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int rgb = image.getRGB(x, y);
        int[] pixel = {((rgb >> 16) & 255) * 257, ((rgb >> 8) & 255) * 257, (rgb & 255) * 257};
        raster.setPixel(x, y, pixel);
      }
    }
    return new BufferedImage(model, raster, false, null);
  }

  /** Puts a segment behind the SOI of a JPEG. */
  static byte[] segment(byte[] jpeg, int marker, byte[] body) {
    ByteBuffer out = ByteBuffer.allocate(jpeg.length + body.length + 4);
    out.put(jpeg, 0, 2).put((byte) 0xff).put((byte) marker);
    out.putShort((short) (body.length + 2)).put(body).put(jpeg, 2, jpeg.length - 2);
    return out.array();
  }

  /** EXIF data with an orientation, and with a pointer to a place if asked. */
  static byte[] exif(int orientation, boolean place) {
    ByteBuffer out = ByteBuffer.allocate(6 + 8 + 2 + 24 + 4);
    out.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
    out.putShort((short) (place ? 2 : 1));
    out.putShort((short) 0x112).putShort((short) 3).putInt(1);
    out.putShort((short) orientation).putShort((short) 0);
    if (place) {
      out.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(0);
    }
    return out.array();
  }

  /** Puts a chunk behind the IHDR of a PNG. */
  static byte[] chunk(byte[] png, String type, byte[] body) {
    int after = 8 + 25;
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(body);
    ByteBuffer out = ByteBuffer.allocate(png.length + body.length + 12);
    out.put(png, 0, after).putInt(body.length).put(name).put(body).putInt((int) crc.getValue());
    out.put(png, after, png.length - after);
    return out.array();
  }

  /** So many zero bytes, packed. */
  static byte[] zeros(long count) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out =
        new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED))) {
      byte[] some = new byte[1 << 16];
      for (long written = 0; written < count; written += some.length) {
        out.write(some);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
