package vn.gtvt.sdk.license.portrait;

import java.util.EnumSet;
import java.util.Set;
import vn.gtvt.sdk.license.portrait.decode.Picture;
import vn.gtvt.sdk.license.portrait.face.Landmarks;
import vn.gtvt.sdk.license.portrait.finding.Repair;
import vn.gtvt.sdk.license.portrait.finding.Severity;
import vn.gtvt.sdk.license.portrait.profile.Band;
import vn.gtvt.sdk.license.portrait.profile.FigureName;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfile;

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
    if (report.verdict() == Verdict.REJECT || seen == null) {
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
    if (done.isEmpty()) {
      return new RepairOutcome.Untouched(report);
    }
    return write(report, seen, done);
  }

  private RepairOutcome write(PortraitReport report, Seen seen, Set<Repair> done) {
    PortraitProfile profile = report.profile();
    Picture cut = seen.picture();
    Landmarks face = seen.face();
    if (done.contains(Repair.CROP) && face != null) {
      CropPlan plan = CropPlan.around(face, cut, ratio(profile));
      cut = cut.part(plan.x(), plan.y(), plan.width(), plan.height());
      if (PixelTier.isTooSmall(cut.width(), cut.height(), profile)) {
        return new RepairOutcome.NotRepairable(tooFew(report, cut));
      }
    }
    return new RepairWriter(report, check, done).write(seen.scan(), cut);
  }

  /** The middle of the ratios allowed. */
  private static double ratio(PortraitProfile profile) {
    return profile
        .figure(FigureName.RATIO)
        .map(figure -> figure.band(Severity.BLOCK))
        .map(PortraitRepair::middle)
        .orElse(0.75);
  }

  private static double middle(Band band) {
    Double least = band.least();
    Double most = band.most();
    return least != null && most != null ? (least + most) / 2 : 0.75;
  }

  private static PortraitReport tooFew(PortraitReport report, Picture cut) {
    Found found = new Found(report.profile());
    report.findings().forEach(found::add);
    PixelTier.tooFew(cut.width(), cut.height(), report.profile(), found);
    return found.report(report.sha256(), report.seen());
  }
}
