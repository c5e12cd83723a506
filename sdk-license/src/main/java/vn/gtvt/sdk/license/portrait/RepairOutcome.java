package vn.gtvt.sdk.license.portrait;

import java.util.Set;
import vn.gtvt.sdk.license.portrait.finding.Repair;
import vn.gtvt.sdk.license.portrait.profile.Codec;

/** How a repair ended. */
public sealed interface RepairOutcome {
  /** Returns what was found about the picture that came in, or why it cannot be repaired. */
  PortraitReport report();

  /**
   * A new file was written, decoded again and compared.
   *
   * @param portrait the file and its evidence
   */
  record Repaired(RepairedPortrait portrait) implements RepairOutcome {
    @Override
    public PortraitReport report() {
      return portrait.before();
    }
  }

  /**
   * Nothing had to be done: the file goes as it is.
   *
   * @param report what was found
   */
  record Untouched(PortraitReport report) implements RepairOutcome {}

  /**
   * A person has to agree first, after seeing the picture before and after.
   *
   * @param report what was found
   * @param missing the repairs to be agreed to
   */
  record NeedsConsent(PortraitReport report, Set<Repair> missing) implements RepairOutcome {
    /** Keeps a copy of the set. */
    public NeedsConsent {
      missing = Set.copyOf(missing);
    }
  }

  /**
   * Only another picture helps.
   *
   * @param report what was found
   */
  record NotRepairable(PortraitReport report) implements RepairOutcome {}

  /**
   * No file could be written that may be handed out.
   *
   * @param report what was found
   * @param codec the file type that was asked for
   * @param cause what was wrong with it
   */
  record CannotWrite(PortraitReport report, Codec codec, Cause cause) implements RepairOutcome {
    /** Why nothing was handed out. */
    public enum Cause {
      /** This program has no codec for the file type. */
      NO_CODEC,
      /** No quality and no size that is allowed fits the bytes. */
      TOO_LARGE,
      /** What was written does not open, or shows another picture. */
      UNLIKE,
      /** What was written would be refused itself. */
      NOT_ACCEPTED,
      /** It could not be opened or read back now, for want of room, memory or time: try again. */
      NOT_NOW
    }
  }
}
