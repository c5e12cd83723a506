package vn.gtvt.sdk.license.portrait;

import vn.gtvt.sdk.license.portrait.RepairOutcome.CannotWrite.Cause;
import vn.gtvt.sdk.license.portrait.bytes.ByteScan;
import vn.gtvt.sdk.license.portrait.decode.Decoding;
import vn.gtvt.sdk.license.portrait.decode.Picture;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfile;
import vn.gtvt.sdk.license.portrait.repair.Likeness;

/**
 * What was written, read back.
 *
 * @param decibels likeness to the pixels that were to be written
 * @param width pixels across
 * @param height pixels down
 * @param after what the check says about the new file
 */
record Proof(double decibels, int width, int height, PortraitReport after) implements Trial {
  /**
   * Reads a file back.
   *
   * @param meant what is to be seen in it
   */
  static Trial of(byte[] written, Picture meant, PortraitProfile profile, PortraitCheck check) {
    Decoding decoding = check.decoder(profile.background().rgb()).decode(ByteScan.of(written));
    if (!(decoding instanceof Decoding.Decoded decoded)) {
      return new Trial.Failed(cause(decoding));
    }
    Picture seen = decoded.picture();
    double decibels = Likeness.decibels(meant, seen);
    if (decibels < Likeness.LEAST_DECIBELS) {
      return new Trial.Failed(Cause.UNLIKE);
    }
    String name = "portrait." + profile.output().codec().ending();
    PortraitReport after = check.check(written, name, profile, decoding);
    return after.verdict() == Verdict.ACCEPT
        ? new Proof(decibels, seen.width(), seen.height(), after)
        : new Trial.Failed(Cause.NOT_ACCEPTED);
  }

  private static Cause cause(Decoding decoding) {
    if (decoding instanceof Decoding.NoCodec) {
      return Cause.NO_CODEC;
    }
    boolean isBusy = decoding instanceof Decoding.NotNow || decoding instanceof Decoding.TooSlow;
    return isBusy ? Cause.NOT_NOW : Cause.UNLIKE;
  }
}
