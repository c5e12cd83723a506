package vn.gtvt.sdk.permits.rule;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.gtvt.sdk.permits.badge.BadgeKind;
import vn.gtvt.sdk.procedure.Ending;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.procedure.Procedures;
import vn.gtvt.sdk.procedure.Renewal;
import vn.gtvt.sdk.text.Bilingual;

/**
 * From when on a badge may be renewed, under the law of a day. Immutable, safe for concurrent use.
 */
public final class BadgeRenewal {
  private final Procedures law;

  private BadgeRenewal(Procedures law) {
    this.law = law;
  }

  /** Returns what a law says. */
  public static BadgeRenewal under(Procedures law) {
    return new BadgeRenewal(Objects.requireNonNull(law, "law == null"));
  }

  /**
   * Returns the first day on which a badge may be renewed; nothing for a kind that is history, and
   * where no source states a window.
   *
   * @param validUntil the badge's last day
   */
  public Optional<LocalDate> opens(BadgeKind kind, LocalDate validUntil) {
    return law.find(BadgeCheck.BADGE)
        .filter(badges -> ended(kind).isEmpty())
        .flatMap(Procedure::renewal)
        .map(Renewal::opensDaysBefore)
        .map(validUntil::minusDays);
  }

  /** Returns how a kind ended that is history on the day of the law; nothing for one issued. */
  public Optional<Ending> ended(BadgeKind kind) {
    return kind.endedProcedure()
        .flatMap(law::ending)
        .filter(ending -> law.date().isAfter(ending.after()));
  }

  /** Returns what to do in place of renewing a badge of a kind that is history. */
  public Optional<Bilingual> instead(BadgeKind kind) {
    return ended(kind).flatMap(ending -> Optional.ofNullable(ending.instead()));
  }
}
