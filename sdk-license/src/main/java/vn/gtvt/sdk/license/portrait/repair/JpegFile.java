package vn.gtvt.sdk.license.portrait.repair;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
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
  private static final int APP14 = 0xee;

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
   * Returns a JPEG with a JFIF segment that says the density, put in where it has none; as it is
   * where its colours are told by another mark.
   */
  public static byte[] withDensity(byte[] jpeg, int dpi) {
    byte[] marked = has(jpeg, APP0) || has(jpeg, APP14) ? jpeg.clone() : withHead(jpeg);
    if (has(marked, APP0) && marked.length > DENSITY_AT + 4) {
      marked[DENSITY_AT] = 1;
      marked[DENSITY_AT + 1] = (byte) (dpi >> 8);
      marked[DENSITY_AT + 2] = (byte) dpi;
      marked[DENSITY_AT + 3] = (byte) (dpi >> 8);
      marked[DENSITY_AT + 4] = (byte) dpi;
    }
    return marked;
  }

  /**
   * The writer, and the essence of a file, have their first mark, JFIF or Adobe, behind the SOI.
   */
  private static boolean has(byte[] jpeg, int marker) {
    return jpeg.length > 4 && jpeg[3] == (byte) marker;
  }

  private static byte[] withHead(byte[] jpeg) {
    byte[] head = {
      (byte) 0xff, (byte) APP0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0
    };
    return ByteBuffer.allocate(jpeg.length + head.length)
        .put(jpeg, 0, 2)
        .put(head)
        .put(jpeg, 2, jpeg.length - 2)
        .array();
  }
}
