package vn.gtvt.sdk.license.portrait.decode;

import java.awt.color.ICC_ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import vn.gtvt.sdk.license.portrait.bytes.ByteScan;
import vn.gtvt.sdk.license.portrait.bytes.FileKind;
import vn.gtvt.sdk.license.portrait.decode.Decoding.Damaged;
import vn.gtvt.sdk.license.portrait.decode.Decoding.Decoded;
import vn.gtvt.sdk.license.portrait.decode.Decoding.NoCodec;
import vn.gtvt.sdk.license.portrait.decode.Decoding.NotNow;
import vn.gtvt.sdk.license.portrait.decode.Decoding.ProfileUse;
import vn.gtvt.sdk.license.portrait.decode.Decoding.TooSlow;
import vn.gtvt.sdk.license.portrait.decode.Decoding.UnknownInk;

/**
 * Decodes a picture whose bytes were walked. Immutable and safe for concurrent use.
 *
 * <p>Decoding runs on a thread of its own, so that nobody waits for it longer than the deadline; a
 * late one is given no more bytes and ends soon after, and as long as too many of those are alive
 * none is begun: that is waited for as long again. Very large pictures are read with every second
 * pixel or fewer, so that memory stays bounded.
 */
public final class Decoder {
  private static final long DECODED_MOST = 48L << 20;

  private final Duration deadline;
  private final int ground;
  private final LateDecoders late;

  /** Makes a decoder that counts its own late ones, and begins none beside two of them. */
  public Decoder(Duration deadline, int ground) {
    this(deadline, ground, new LateDecoders(2));
  }

  /**
   * Makes a decoder.
   *
   * @param deadline how long decoding may take, and how long late ones are waited for before
   * @param ground what transparent parts are laid on, 0xRRGGBB
   * @param late where those are counted that did not end in time
   */
  public Decoder(Duration deadline, int ground, LateDecoders late) {
    this.deadline = deadline;
    this.ground = ground;
    this.late = late;
  }

  /** Decodes a picture. Never throws for what stands in it. */
  public Decoding decode(ByteScan scan) {
    if (scan.isDamaged()) {
      return new Damaged("structure");
    }
    String packing = scan.packing();
    if (packing != null) {
      return new NoCodec(packing);
    }
    boolean isInk = scan.kind() == FileKind.JPEG && scan.channels() == 4;
    if (isInk && scan.adobe() < 0) {
      return new UnknownInk();
    }
    Optional<ImageReader> found = isInk ? Codecs.cmykReader() : Codecs.reader(scan.kind());
    if (found.isEmpty()) {
      return new NoCodec(scan.kind().label());
    }
    return begin(found.get(), scan, isInk);
  }

  private Decoding begin(ImageReader reader, ByteScan scan, boolean isInk) {
    try {
      if (!late.hasRoom(deadline)) {
        reader.dispose();
        return new NotNow();
      }
    } catch (InterruptedException e) {
      reader.dispose();
      Thread.currentThread().interrupt();
      return new NotNow();
    }
    Deadline time = new Deadline();
    FutureTask<Decoding> task = new FutureTask<>(read(reader, scan, isInk, time));
    Thread thread = new Thread(() -> run(task, time), "gtvt-portrait-decoder");
    thread.setDaemon(true);
    thread.start();
    return await(task, time);
  }

  private void run(FutureTask<Decoding> task, Deadline time) {
    try {
      task.run();
    } finally {
      late.end(time);
    }
  }

  private Decoding await(FutureTask<Decoding> task, Deadline time) {
    try {
      return task.get(deadline.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      late.leave(time);
      return new TooSlow();
    } catch (InterruptedException e) {
      late.leave(time);
      Thread.currentThread().interrupt();
      return new NotNow();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof OutOfMemoryError) {
        // What a file may ask for is bounded before: others hold the memory.
        return new NotNow();
      }
      // A codec meets a lying file with errors of its own.
      return new Damaged(cause == null ? null : cause.getClass().getSimpleName());
    }
  }

  private Callable<Decoding> read(ImageReader reader, ByteScan scan, boolean isInk, Deadline time) {
    return () -> {
      reader.addIIOReadProgressListener(time);
      List<String> warnings = Collections.synchronizedList(new ArrayList<>());
      reader.addIIOReadWarningListener(
          (from, warning) -> {
            if (!isInk || !isAboutProfile(warning)) {
              warnings.add(warning);
            }
          });
      // CMYK needs its profile and its marks: the codec gets the file as it is.
      byte[] bytes = isInk ? scan.asStored() : scan.essence();
      try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(time.over(bytes))) {
        reader.setInput(in, true, !isInk);
        BufferedImage image = reader.read(0, parameters(reader, scan));
        return warnings.isEmpty() ? pixels(image, scan) : new Damaged("warning");
      } catch (IOException | RuntimeException e) {
        return new Damaged(e.getClass().getSimpleName());
      } finally {
        reader.dispose();
      }
    };
  }

  /** The codec for printing colours tells when it takes its own profile for want of one. */
  private static boolean isAboutProfile(String warning) {
    return warning.contains("ICC") || warning.contains("profile");
  }

  private static ImageReadParam parameters(ImageReader reader, ByteScan scan) {
    ImageReadParam parameters = reader.getDefaultReadParam();
    long wide = scan.bits() > 8 ? 2 : 1;
    long size = scan.width() * scan.height() * Math.max(3, scan.channels()) * wide;
    int every = 1;
    while (size / ((long) every * every) > DECODED_MOST) {
      every++;
    }
    parameters.setSourceSubsampling(every, every, 0, 0);
    return parameters;
  }

  private Decoding pixels(BufferedImage image, ByteScan scan) {
    byte[] profile = scan.profile();
    if (scan.hasBadProfile()) {
      return new Decoded(new ToPicture(image, ground).make(), ProfileUse.UNUSABLE);
    }
    boolean isPalette = image.getColorModel() instanceof IndexColorModel;
    boolean isPlain = image.getColorModel() instanceof ComponentColorModel;
    if (profile == null || !(isPalette || (isPlain && scan.channels() == 3))) {
      return new Decoded(new ToPicture(image, ground).make(), ProfileUse.NOTHING_TO_DO);
    }
    ICC_ColorSpace space = ProfileConversion.usable(profile, 3);
    if (space == null) {
      return new Decoded(new ToPicture(image, ground).make(), ProfileUse.UNUSABLE);
    }
    if (ProfileConversion.saysSrgb(space)) {
      return new Decoded(new ToPicture(image, ground).make(), ProfileUse.NOTHING_TO_DO);
    }
    // A palette's colours are the profile's, too.
    BufferedImage plain = isPalette ? new ToPicture(image, ground).make().image() : image;
    BufferedImage converted = ProfileConversion.convert(plain, space);
    return new Decoded(new ToPicture(converted, ground).make(), ProfileUse.CONVERTED);
  }
}
