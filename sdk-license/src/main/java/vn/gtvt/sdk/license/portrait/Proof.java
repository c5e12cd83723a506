package vn.gtvt.sdk.license.portrait;

import java.util.Optional;
import vn.gtvt.sdk.license.portrait.bytes.ByteScan;
import vn.gtvt.sdk.license.portrait.decode.Decoder;
import vn.gtvt.sdk.license.portrait.decode.Decoding;
import vn.gtvt.sdk.license.portrait.decode.Picture;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfile;
import vn.gtvt.sdk.license.portrait.repair.Likeness;

/**
 * What was written, read back.
 *
 * @param decibels likeness to the pixels that were to be written
 * @param after what the check says about the new file
 */
record Proof(double decibels, PortraitReport after) {
  /** Reads a file back; empty if it does not open, differs, or is not accepted. */
  static Optional<Proof> of(
      byte[] written, Picture meant, PortraitProfile profile, PortraitCheck check) {
    Decoder decoder = new Decoder(check.deadline(), profile.background().rgb());
    Decoding decoding = decoder.decode(ByteScan.of(written));
    if (!(decoding instanceof Decoding.Decoded decoded)) {
      return Optional.empty();
    }
    double decibels = Likeness.decibels(meant, decoded.picture());
    String name = "portrait." + profile.output().codec().ending();
    PortraitReport after = check.check(written, name, profile, decoding);
    boolean isGood = decibels >= Likeness.LEAST_DECIBELS && after.verdict() == Verdict.ACCEPT;
    return isGood ? Optional.of(new Proof(decibels, after)) : Optional.empty();
  }
}
