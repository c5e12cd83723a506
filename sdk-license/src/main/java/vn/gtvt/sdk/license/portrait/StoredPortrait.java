package vn.gtvt.sdk.license.portrait;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.filing.StoredFileCheck;
import vn.gtvt.sdk.license.portrait.bytes.ByteScan;
import vn.gtvt.sdk.license.portrait.bytes.FileKind;
import vn.gtvt.sdk.license.portrait.decode.Decoding;
import vn.gtvt.sdk.license.portrait.decode.Picture;
import vn.gtvt.sdk.license.portrait.decode.Scale;
import vn.gtvt.sdk.license.portrait.finding.FindingCode;
import vn.gtvt.sdk.license.portrait.repair.Likeness;
import vn.gtvt.sdk.text.Bilingual;

/**
 * Looks at a portrait that a receiver gave back after an upload: does it open, and is it the one
 * that was sent?
 *
 * <p>Given to the engine, which then sends a portrait that does not open once more and afterwards
 * asks a person. A receiver that saves pictures anew, or makes them smaller, is no trouble as long
 * as the picture is the same. Immutable and safe for concurrent use.
 */
public final class StoredPortrait implements StoredFileCheck {
  /** Our name of the component in the catalogue's procedures. */
  public static final String COMPONENT = "portrait-photo";

  private static final int WHITE = 0xffffff;

  /** Pictures are compared this small, so that saving anew hardly counts. */
  private static final int COMPARED = 48;

  /**
   * So small, a portrait saved anew keeps 30 dB and more even at a low quality and a quarter of its
   * size; two sample pictures of different persons, taken alike, reach 23.
   */
  private static final double LEAST_DECIBELS = 26;

  private static final Bilingual DAMAGED =
      new Bilingual("Ảnh bị hỏng, không mở được.", "The picture is damaged and does not open.");
  private static final Bilingual NO_PICTURE =
      new Bilingual(
          "Đó không phải là ảnh mà cán bộ mở được.", "It is no picture that an officer can open.");
  private static final Bilingual ANOTHER =
      new Bilingual("Đó là ảnh khác với ảnh đã gửi.", "It is another picture than was sent.");

  private final PortraitCheck check;
  private final Set<String> components;

  /** Makes one that looks at {@link #COMPONENT} and opens files by this check's limits. */
  public StoredPortrait(PortraitCheck check) {
    this(check, Set.of(COMPONENT));
  }

  /**
   * Makes one for components of the host's own.
   *
   * @param components our names of those that are portraits
   */
  public StoredPortrait(PortraitCheck check, Set<String> components) {
    this.check = Objects.requireNonNull(check, "check == null");
    this.components = Set.copyOf(components);
  }

  @Override
  public boolean looksAt(Attachment sent) {
    return components.contains(sent.component());
  }

  /**
   * {@inheritDoc}
   *
   * <p>Empty where this program cannot open the kind of file, or not in time.
   *
   * @throws IOException also if there is no room or memory to open it now
   */
  @Override
  public Optional<Verdict> judge(Attachment sent, Content stored) throws IOException {
    byte[] kept = read(stored);
    if (kept == null) {
      return Optional.empty();
    }
    if (kept.length == 0) {
      return spoiled(FindingCode.BYTES_EMPTY, DAMAGED);
    }
    ByteScan scan = ByteScan.of(kept);
    FindingCode unusual = unusual(scan);
    if (unusual != null) {
      return spoiled(unusual, NO_PICTURE);
    }
    if (!ByteTier.isBounded(scan)) {
      return Optional.empty();
    }
    Decoding decoding = decode(scan);
    if (scan.isDamaged() || decoding instanceof Decoding.Damaged) {
      return spoiled(FindingCode.DECODE_DAMAGED, DAMAGED);
    }
    if (!(decoding instanceof Decoding.Decoded opened)) {
      return Optional.empty();
    }
    return Sha256.of(kept).equals(sent.sha256())
        ? Optional.of(new Serves("opens"))
        : compared(sent, opened.picture().oriented(scan.orientation()));
  }

  /** What this program's decoders open, and the viewers of an office do not (portrait.md 6). */
  private static @Nullable FindingCode unusual(ByteScan scan) {
    if (!scan.kind().isDecodable()) {
      return FindingCode.TYPE_UNKNOWN;
    }
    if (scan.kind() == FileKind.WEBP) {
      return FindingCode.TYPE_WEBP;
    }
    if (scan.strayBefore() > 0) {
      return FindingCode.BYTES_BEFORE_PICTURE;
    }
    if (scan.isArithmetic()) {
      return FindingCode.JPEG_ARITHMETIC;
    }
    boolean isInk = scan.kind() == FileKind.JPEG && scan.channels() == 4;
    return isInk ? FindingCode.COLOUR_CMYK : null;
  }

  private Optional<Verdict> compared(Attachment sent, Picture kept) throws IOException {
    byte[] bytes = read(sent::open);
    ByteScan scan = bytes == null ? null : ByteScan.of(bytes);
    if (scan == null
        || !ByteTier.isBounded(scan)
        || !(decode(scan) instanceof Decoding.Decoded opened)) {
      return Optional.empty();
    }
    Picture meant = opened.picture().oriented(scan.orientation());
    boolean isSame = Likeness.decibels(small(meant), small(kept)) >= LEAST_DECIBELS;
    return isSame
        ? Optional.of(new Serves("saved-anew"))
        : Optional.of(new Spoiled("another-picture", ANOTHER));
  }

  /** Both to the same size: one that was cut or stretched is not alike. */
  private static Picture small(Picture picture) {
    return Scale.down(picture, COMPARED, COMPARED, true);
  }

  /** Without a verdict, a picture that was saved anew would be sent once more. */
  private Decoding decode(ByteScan scan) throws IOException {
    Decoding decoding = check.decoder(WHITE).decode(scan);
    if (decoding instanceof Decoding.NotNow) {
      throw new IOException("no room or memory for a picture now");
    }
    return decoding;
  }

  private static Optional<Verdict> spoiled(FindingCode code, Bilingual reason) {
    return Optional.of(new Spoiled(code.code(), reason));
  }

  /** Returns null of a file larger than is checked. */
  private static byte @Nullable [] read(Content content) throws IOException {
    try (InputStream in = content.open()) {
      byte[] bytes = in.readNBytes(ByteTier.INPUT_MOST + 1);
      return bytes.length > ByteTier.INPUT_MOST ? null : bytes;
    }
  }
}
