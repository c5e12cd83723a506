package vn.gtvt.sdk.license.portrait;

import static vn.gtvt.sdk.license.portrait.PictureFiles.as;
import static vn.gtvt.sdk.license.portrait.PictureFiles.joined;
import static vn.gtvt.sdk.license.portrait.PictureFiles.other;
import static vn.gtvt.sdk.license.portrait.PictureFiles.png;
import static vn.gtvt.sdk.license.portrait.PictureFiles.segment;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** The rows of portrait.md 6 that sample files have as well, for builds without the samples. */
final class OddKinds {
  private static final int NUMBERS = 4;

  private OddKinds() {}

  static Map<String, Supplier<byte[]>> files() {
    Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
    damaged(files);
    colours(files);
    files.put("bitmap-as.jpg", () -> other(face(), "bmp"));
    files.put("tiff-as.jpg", () -> other(face(), "tiff"));
    files.put("jp2-as.jpg", Bombs::jp2);
    files.put("webp.jpg", () -> joined(text("RIFF\0\20\0\0WEBPVP8 \0\17\0\0"), new byte[3840]));
    files.put(
        "drawing.jpg",
        () -> text("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>"));
    return files;
  }

  private static void damaged(Map<String, Supplier<byte[]>> files) {
    byte[] whole = BuiltPictures.PLAIN;
    files.put("half.jpg", () -> Arrays.copyOf(whole, whole.length / 2));
    files.put("almost-whole.jpg", () -> Arrays.copyOf(whole, whole.length / 100 * 99));
    files.put("first-200-bytes.jpg", () -> Arrays.copyOf(whole, 200));
    files.put("half-zeros.jpg", () -> halfZeros(whole));
    files.put("half.png", () -> Arrays.copyOf(png(face(), false), 100_000));
    files.put("says-arithmetic.jpg", () -> withFrame(whole, 0xc9));
    files.put("icc-garbage.jpg", () -> segment(whole, 0xe2, text("ICC_PROFILE\0\1\1no profile")));
  }

  private static void colours(Map<String, Supplier<byte[]>> files) {
    files.put("four-inks.jpg", OddKinds::fourInks);
    files.put("palette.png", () -> png(as(face(), BufferedImage.TYPE_BYTE_INDEXED), false));
    files.put("grey-deep.png", () -> png(as(face(), BufferedImage.TYPE_USHORT_GRAY), false));
    files.put("one-channel.jpg", () -> oneChannel());
    files.put("without-background.png", OddKinds::withoutBackground);
  }

  private static BufferedImage face() {
    return BuiltPictures.FACE.image;
  }

  private static byte[] oneChannel() {
    return PictureFiles.jpeg(as(face(), BufferedImage.TYPE_BYTE_GRAY), 0.92f, false);
  }

  private static byte[] withoutBackground() {
    BufferedImage image = as(face(), BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int rgb = image.getRGB(x, y);
        image.setRGB(x, y, new Color(rgb).getGreen() > 235 ? rgb & 0xffffff : rgb);
      }
    }
    return png(image, false);
  }

  private static byte[] halfZeros(byte[] jpeg) {
    byte[] zeros = jpeg.clone();
    Arrays.fill(zeros, zeros.length / 2, zeros.length - 2, (byte) 0);
    return zeros;
  }

  private static byte[] withFrame(byte[] jpeg, int marker) {
    byte[] changed = jpeg.clone();
    for (int i = 2; i < changed.length - 1; i++) {
      if (changed[i] == (byte) 0xff && changed[i + 1] == (byte) 0xc0) {
        changed[i + 1] = (byte) marker;
        return changed;
      }
    }
    throw new IllegalStateException("no frame");
  }

  /** Four channels and no mark that says which inks they are. */
  private static byte[] fourInks() {
    WritableRaster raster = Raster.createInterleavedRaster(0, 600, 800, NUMBERS, null);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(raster, null, null), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static byte[] text(String of) {
    return of.getBytes(StandardCharsets.ISO_8859_1);
  }
}
