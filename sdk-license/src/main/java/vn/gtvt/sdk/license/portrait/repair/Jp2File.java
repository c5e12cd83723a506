package vn.gtvt.sdk.license.portrait.repair;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import vn.gtvt.sdk.license.portrait.bytes.ByteScan;
import vn.gtvt.sdk.license.portrait.decode.Codecs;
import vn.gtvt.sdk.license.portrait.decode.Picture;

/**
 * Writes JP2 as the school's file has it: sRGB, reversible 5/3 filter, no component transform,
 * about 10:1.
 *
 * <p>The codec (jai-imageio-jpeg2000) is optional and called by class. It writes 26 layers where
 * the observed files have one; it has no setter for that.
 */
public final class Jp2File {
  private static final double BITS_A_PIXEL = 2.4;
  private static final double LESS = 0.97;
  private static final int TRIES = 12;
  private static final String FILTER_53 = "w5x3";

  private Jp2File() {}

  /** Says whether the codec is there. */
  public static boolean canWrite() {
    return Codecs.jp2Writer().isPresent();
  }

  /** Returns the picture at the highest rate up to 2.4 bits a pixel that fits; empty if none. */
  public static Optional<byte[]> fitting(Picture picture, long bytesMost) {
    double rate =
        Math.min(BITS_A_PIXEL, 8.0 * bytesMost / ((double) picture.width() * picture.height()));
    for (int i = 0; i < TRIES; i++) {
      Optional<byte[]> written = write(picture, rate);
      if (written.isEmpty() || written.get().length <= bytesMost) {
        return written;
      }
      rate *= LESS;
    }
    return Optional.empty();
  }

  private static Optional<byte[]> write(Picture picture, double rate) {
    Optional<ImageWriter> found = Codecs.jp2Writer();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    ImageWriter writer = found.get();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam parameters = writer.getDefaultWriteParam();
      // Each setter resets others: this order, or the filter is lost.
      call(parameters, "setLossless", boolean.class, true);
      call(parameters, "setComponentTransformation", boolean.class, false);
      call(parameters, "setEncodingRate", double.class, rate);
      call(parameters, "setFilter", String.class, FILTER_53);
      writer.setOutput(out);
      // The picture is of TYPE_3BYTE_BGR's layout: others come out flat grey.
      writer.write(null, new IIOImage(picture.image(), null, null), parameters);
    } catch (IOException | ReflectiveOperationException e) {
      return Optional.empty();
    } finally {
      writer.dispose();
    }
    // The codec writes its name as a comment, which no picture needs.
    return Optional.of(ByteScan.of(bytes.toByteArray()).essence());
  }

  private static void call(ImageWriteParam on, String setter, Class<?> type, Object value)
      throws ReflectiveOperationException {
    Method method = on.getClass().getMethod(setter, type);
    method.invoke(on, value);
  }
}
