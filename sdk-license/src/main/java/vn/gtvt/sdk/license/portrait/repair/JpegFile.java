package vn.gtvt.sdk.license.portrait.repair;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import vn.gtvt.sdk.license.portrait.decode.Codecs;
import vn.gtvt.sdk.license.portrait.decode.Picture;

/** Writes baseline JPEG: JFIF with a resolution, no other data. */
public final class JpegFile {
  private static final float BEST = 0.95f;
  private static final float LEAST = 0.60f;
  private static final float STEP = 0.05f;
  private static final int DENSITY_AT = 13;
  private static final int APP0 = 0xe0;

  private JpegFile() {}

  /** Returns the picture at the best quality, .95 to .60, that fits; empty if none does. */
  public static Optional<byte[]> fitting(Picture picture, int dpi, long bytesMost) {
    for (float quality = BEST; quality > LEAST - STEP / 2; quality -= STEP) {
      byte[] written = write(picture, quality, dpi);
      if (written.length <= bytesMost) {
        return Optional.of(written);
      }
    }
    return Optional.empty();
  }

  /** Returns the picture at one quality, 0 to 1. */
  public static byte[] write(Picture picture, float quality, int dpi) {
    ImageWriter writer = Codecs.jpegWriter();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam parameters = writer.getDefaultWriteParam();
      parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      parameters.setCompressionQuality(quality);
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture.image(), null, null), parameters);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return withDensity(bytes.toByteArray(), dpi);
  }

  /**
   * Returns a JPEG whose JFIF segment says the density; as it is where its colours are told by
   * another mark. The writer, and the essence of a file, have that segment behind the SOI.
   */
  public static byte[] withDensity(byte[] jpeg, int dpi) {
    byte[] marked = jpeg.clone();
    if (jpeg.length > DENSITY_AT + 4 && jpeg[3] == (byte) APP0) {
      marked[DENSITY_AT] = 1;
      marked[DENSITY_AT + 1] = (byte) (dpi >> 8);
      marked[DENSITY_AT + 2] = (byte) dpi;
      marked[DENSITY_AT + 3] = (byte) (dpi >> 8);
      marked[DENSITY_AT + 4] = (byte) dpi;
    }
    return marked;
  }
}
