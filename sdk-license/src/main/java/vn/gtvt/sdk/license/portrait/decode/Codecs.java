package vn.gtvt.sdk.license.portrait.decode;

import java.io.IOException;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.IIOServiceProvider;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.spi.ImageWriterSpi;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.license.portrait.bytes.FileKind;

/**
 * Finds readers and writers by the name of their class, so that what else a host has registered
 * never decodes a portrait.
 */
public final class Codecs {
  private static final String JDK = "com.sun.imageio.plugins.";
  private static final Map<FileKind, String> READERS =
      Map.of(
          FileKind.JPEG, JDK + "jpeg.JPEGImageReaderSpi",
          FileKind.PNG, JDK + "png.PNGImageReaderSpi",
          FileKind.GIF, JDK + "gif.GIFImageReaderSpi",
          FileKind.BMP, JDK + "bmp.BMPImageReaderSpi",
          FileKind.TIFF, JDK + "tiff.TIFFImageReaderSpi",
          FileKind.WEBP, "com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi",
          FileKind.JP2, "com.github.jaiimageio.jpeg2000.impl.J2KImageReaderSpi");
  private static final int TRIES = 100;
  private static final String CMYK_READER =
      "com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi";
  private static final String JPEG_WRITER = JDK + "jpeg.JPEGImageWriterSpi";
  private static final String PNG_WRITER = JDK + "png.PNGImageWriterSpi";
  private static final String JP2_WRITER = "com.github.jaiimageio.jpeg2000.impl.J2KImageWriterSpi";

  private Codecs() {}

  /** Returns a new reader; empty if this program has none. */
  static Optional<ImageReader> reader(FileKind kind) {
    return Optional.ofNullable(READERS.get(kind)).flatMap(Codecs::readerOf);
  }

  /** Returns a new reader of CMYK JPEGs; empty without TwelveMonkeys. */
  static Optional<ImageReader> cmykReader() {
    return readerOf(CMYK_READER);
  }

  /** Returns a new writer of baseline JPEGs. */
  public static ImageWriter jpegWriter() {
    return writerOf(JPEG_WRITER).orElseThrow(() -> new IllegalStateException("no JPEG writer"));
  }

  /** Returns a new writer of PNGs. */
  public static ImageWriter pngWriter() {
    return writerOf(PNG_WRITER).orElseThrow(() -> new IllegalStateException("no PNG writer"));
  }

  /** Returns a new writer of JP2; empty without jai-imageio-jpeg2000. */
  public static Optional<ImageWriter> jp2Writer() {
    return writerOf(JP2_WRITER);
  }

  private static Optional<ImageReader> readerOf(String name) {
    ImageReaderSpi provider = provider(ImageReaderSpi.class, name);
    try {
      return provider == null ? Optional.empty() : Optional.of(provider.createReaderInstance());
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<ImageWriter> writerOf(String name) {
    ImageWriterSpi provider = provider(ImageWriterSpi.class, name);
    try {
      return provider == null ? Optional.empty() : Optional.of(provider.createWriterInstance());
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static <T extends IIOServiceProvider> @Nullable T provider(Class<T> type, String name) {
    for (int left = TRIES; left > 0; ) {
      try {
        return once(type, name);
      } catch (ConcurrentModificationException e) {
        // The host registers another at this moment: look again.
        left--;
      }
    }
    return unregistered(type, name);
  }

  private static <T extends IIOServiceProvider> @Nullable T once(Class<T> type, String name) {
    Iterator<T> registered = IIORegistry.getDefaultInstance().getServiceProviders(type, false);
    while (registered.hasNext()) {
      T each = registered.next();
      if (each.getClass().getName().equals(name)) {
        return each;
      }
    }
    return unregistered(type, name);
  }

  /** A host may have taken a provider out of the registry; its class still works, unregistered. */
  private static <T> @Nullable T unregistered(Class<T> type, String name) {
    if (name.startsWith(JDK)) {
      return null;
    }
    try {
      return type.cast(Class.forName(name).getConstructor().newInstance());
    } catch (ReflectiveOperationException | LinkageError e) {
      return null;
    }
  }
}
