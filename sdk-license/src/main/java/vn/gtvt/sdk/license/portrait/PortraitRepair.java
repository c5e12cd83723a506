package vn.gtvt.sdk.license.portrait;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.gtvt.sdk.license.portrait.decode.Picture;
import vn.gtvt.sdk.license.portrait.decode.Scale;
import vn.gtvt.sdk.license.portrait.face.Landmarks;
import vn.gtvt.sdk.license.portrait.finding.Repair;
import vn.gtvt.sdk.license.portrait.finding.Severity;
import vn.gtvt.sdk.license.portrait.profile.Codec;
import vn.gtvt.sdk.license.portrait.profile.FigureName;
import vn.gtvt.sdk.license.portrait.profile.Output;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfile;
import vn.gtvt.sdk.license.portrait.repair.Jp2File;
import vn.gtvt.sdk.license.portrait.repair.JpegFile;

/**
 * Makes a checked portrait fit its receiver without altering the face.
 *
 * <p>What is safe is done; what alters the cut or the colours is done only with consent. What was
 * written is decoded again by its own bytes and compared before it is handed out. Immutable and
 * safe for concurrent use.
 */
public final class PortraitRepair {
  private final PortraitCheck check;

  /** Makes a repair that judges its output by this check. */
  public PortraitRepair(PortraitCheck check) {
    this.check = check;
  }

  /**
   * Repairs a portrait.
   *
   * @param report what the check found
   * @param consented the repairs that a person agreed to after seeing before and after; safe ones
   *     need not be named
   */
  public RepairOutcome repair(PortraitReport report, Set<Repair> consented) {
    Seen seen = report.seen();
    Picture picture = seen == null ? null : seen.picture();
    if (report.verdict() == Verdict.REJECT || seen == null || picture == null) {
      return new RepairOutcome.NotRepairable(report);
    }
    Set<Repair> missing = EnumSet.noneOf(Repair.class);
    missing.addAll(report.consentNeeded());
    missing.removeAll(consented);
    if (!missing.isEmpty()) {
      return new RepairOutcome.NeedsConsent(report, Set.copyOf(missing));
    }
    Set<Repair> done = EnumSet.noneOf(Repair.class);
    done.addAll(report.repairs());
    done.removeIf(each -> each.needsConsent() && !consented.contains(each));
    Landmarks face = seen.face();
    Picture cut = picture;
    if (done.contains(Repair.CROP) && face != null) {
      CropPlan plan = CropPlan.within(face, picture, report.profile()).orElseThrow();
      if (plan.isWhole(picture)) {
        done.remove(Repair.CROP);
      } else {
        cut = picture.part(plan.x(), plan.y(), plan.width(), plan.height());
      }
    }
    return done.isEmpty() ? new RepairOutcome.Untouched(report) : write(report, cut, done);
  }

  private RepairOutcome write(PortraitReport report, Picture cut, Set<Repair> done) {
    PortraitProfile profile = report.profile();
    Output output = profile.output();
    Picture last = Scale.down(cut, output.width(), output.height(), output.exact());
    if (last.width() < cut.width()) {
      done.add(Repair.DOWNSCALE);
    }
    Optional<byte[]> written = encode(last, profile);
    if (written.isEmpty()) {
      return new RepairOutcome.CannotWrite(report, output.codec());
    }
    Optional<Proof> proof = Proof.of(written.get(), last, profile, check);
    return proof.isPresent()
        ? new RepairOutcome.Repaired(
            RepairedPortrait.of(report, written.get(), last, Set.copyOf(done), proof.get()))
        : new RepairOutcome.CannotWrite(report, output.codec());
  }

  private static Optional<byte[]> encode(Picture picture, PortraitProfile profile) {
    long most =
        profile
            .figure(FigureName.BYTES)
            .map(figure -> figure.band(Severity.BLOCK).most())
            .map(Double::longValue)
            .orElse(Long.MAX_VALUE);
    Output output = profile.output();
    return output.codec() == Codec.JP2
        ? Jp2File.fitting(picture, most)
        : JpegFile.fitting(picture, output.dpi(), most);
  }
}
