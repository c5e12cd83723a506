package vn.gtvt.sdk.license.portrait;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.license.portrait.bytes.ByteScan;
import vn.gtvt.sdk.license.portrait.decode.Decoder;
import vn.gtvt.sdk.license.portrait.decode.Decoding;
import vn.gtvt.sdk.license.portrait.decode.Decoding.Decoded;
import vn.gtvt.sdk.license.portrait.decode.LateDecoders;
import vn.gtvt.sdk.license.portrait.decode.Picture;
import vn.gtvt.sdk.license.portrait.face.FaceFinder;
import vn.gtvt.sdk.license.portrait.face.Faces;
import vn.gtvt.sdk.license.portrait.face.Landmarks;
import vn.gtvt.sdk.license.portrait.finding.Repair;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfile;

/**
 * Checks portraits against a profile, tier by tier: bytes, decoding, pixels, face, quality.
 *
 * <p>Works without a network and without native code, throws for no content, writes nothing to a
 * disk, and leaves the host's ImageIO as it is. Making one reads the face models (some ten
 * milliseconds), so keep it. Safe for concurrent use.
 *
 * <p>While two or more decoders that did not end in time are alive, other pictures wait, and are
 * said not to have been judged ({@code decode.not-now}) after the deadline. So are those that there
 * is no memory for, and that of a caller who was interrupted.
 */
public final class PortraitCheck {
  /**
   * What a file may ask of a decoder is bounded before ({@link DecodeLimit}) and ends within a
   * second on a free machine; on a busy one a good picture must not be refused for that.
   */
  private static final Duration DEADLINE = Duration.ofSeconds(4);

  /** Each may hold a picture of 48 megabytes until it ends. */
  private static final int LATE_MOST = 2;

  private final FaceFinder faces = new FaceFinder();
  private final Duration deadline;
  private final LateDecoders late;

  /** Makes a check that lets a decoder work for four seconds. */
  public PortraitCheck() {
    this(DEADLINE);
  }

  /**
   * Makes a check.
   *
   * @param deadline how long decoding one picture may take
   * @throws IllegalArgumentException if the deadline is not positive
   */
  public PortraitCheck(Duration deadline) {
    this(deadline, new LateDecoders(LATE_MOST));
  }

  PortraitCheck(Duration deadline, LateDecoders late) {
    if (deadline.isNegative() || deadline.isZero()) {
      throw new IllegalArgumentException("deadline <= 0: " + deadline);
    }
    this.deadline = deadline;
    this.late = late;
  }

  /**
   * Checks a picture file.
   *
   * @param bytes the file as it is
   * @param fileName its name, only to compare the ending; null if it has none
   * @param profile what is asked of it
   */
  public PortraitReport check(byte[] bytes, @Nullable String fileName, PortraitProfile profile) {
    return check(bytes, fileName, profile, null);
  }

  /** The same where the file was decoded already. */
  PortraitReport check(
      byte[] bytes,
      @Nullable String fileName,
      PortraitProfile profile,
      @Nullable Decoding already) {
    Objects.requireNonNull(profile, "profile == null");
    Found found = new Found(profile);
    String sha256 = Sha256.of(bytes);
    if (!ByteTier.mayBeWalked(bytes, found)) {
      return found.report(sha256, null);
    }
    ByteScan scan = ByteScan.of(bytes);
    if (!ByteTier.mayBeDecoded(scan, fileName, found)) {
      return found.report(sha256, null);
    }
    Decoding decoding =
        already != null ? already : decoder(profile.background().rgb()).decode(scan);
    if (!DecodeTier.isReadable(decoding, scan, deadline, found)) {
      return found.report(sha256, null);
    }
    Decoded decoded = (Decoded) decoding;
    return pixels(scan, decoded.picture().oriented(scan.orientation()), found, sha256);
  }

  /** Returns a decoder by this check's limits, which lays transparent parts on this colour. */
  Decoder decoder(int ground) {
    return new Decoder(deadline, ground, late);
  }

  private PortraitReport pixels(ByteScan scan, Picture upright, Found found, String sha256) {
    DecodeTier.colours(scan, upright, found);
    Faces seen = faces.find(upright);
    int quarters = seen.quarters();
    Picture picture = upright;
    if (quarters != 0) {
      found.sideways(90 * quarters);
      picture = upright.turned(quarters);
      seen = faces.find(picture);
    }
    // The scan knows the true size; a very large picture was decoded smaller.
    double shrunk =
        Math.max(scan.width(), scan.height())
            / (double) Math.max(picture.width(), picture.height());
    boolean hasFace = FaceTier.faces(seen, found);
    PixelTier.pixels(scan, picture, shrunk, hasFace, found);
    Landmarks face = seen.face();
    if (face != null) {
      FaceTier.geometry(face, picture, shrunk, found);
      QualityTier.quality(picture, face, found);
    }
    CropPlan plan =
        face == null ? null : CropPlan.within(face, picture, found.profile()).orElse(null);
    if (face == null || plan == null) {
      found.withdraw(Repair.CROP);
    } else {
      FaceTier.cut(face, plan, found);
    }
    int rgb = found.profile().background().rgb();
    return found.report(sha256, new Seen(scan, picture, face, () -> again(scan, rgb, quarters)));
  }

  private @Nullable Picture again(ByteScan scan, int rgb, int quarters) {
    return decoder(rgb).decode(scan) instanceof Decoded decoded
        ? decoded.picture().oriented(scan.orientation()).turned(quarters)
        : null;
  }
}
