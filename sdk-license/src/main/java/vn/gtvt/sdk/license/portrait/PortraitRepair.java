package vn.gtvt.sdk.license.portrait;

import java.util.EnumSet;
import java.util.Set;
import vn.gtvt.sdk.license.portrait.RepairOutcome.CannotWrite;
import vn.gtvt.sdk.license.portrait.RepairOutcome.CannotWrite.Cause;
import vn.gtvt.sdk.license.portrait.decode.Picture;
import vn.gtvt.sdk.license.portrait.face.Landmarks;
import vn.gtvt.sdk.license.portrait.finding.FindingCode;
import vn.gtvt.sdk.license.portrait.finding.Repair;

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
    if (report.finding(FindingCode.DECODE_NOT_NOW).isPresent()) {
      return notNow(report);
    }
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
    Picture picture = seen.picture();
    if (picture == null) {
      return notNow(report);
    }
    RepairOutcome outcome = write(report, seen, picture, EnumSet.copyOf(done));
    boolean isWorse = outcome instanceof CannotWrite cannot && cannot.cause() == Cause.NOT_ACCEPTED;
    // What was agreed to beyond need must not cost a picture that can be filed without it.
    boolean isLess =
        done.removeIf(each -> each.needsConsent() && !report.consentNeeded().contains(each));
    return isWorse && isLess ? write(report, seen, picture, done) : outcome;
  }

  private RepairOutcome write(PortraitReport report, Seen seen, Picture picture, Set<Repair> done) {
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
    return done.isEmpty()
        ? new RepairOutcome.Untouched(report)
        : new RepairWriter(report, check, done).write(seen.scan(), cut);
  }

  private static CannotWrite notNow(PortraitReport report) {
    return new CannotWrite(report, report.profile().output().codec(), Cause.NOT_NOW);
  }
}
