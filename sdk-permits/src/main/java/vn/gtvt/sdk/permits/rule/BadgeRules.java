package vn.gtvt.sdk.permits.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.gtvt.sdk.permits.badge.BadgeKind;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.procedure.Procedures;
import vn.gtvt.sdk.time.WorkingCalendar;

/** The rules of one edition, sorted by the kind of badge they are for. */
final class BadgeRules {
  static final String BANS = "revocation-ban";

  private static final String KINDS_ISSUED = "kinds-issued";

  /** Names in the dated data, each with the class that demands it. */
  private static final Map<String, Function<Condition, BadgeRule>> BY_NAME =
      Map.ofEntries(
          Map.entry("vehicle-age", VehicleAgeWithinLimit::new),
          Map.entry("year-of-manufacture", BuiltBeforeFiling::new),
          Map.entry("seat-count", SeatsFitKind::new),
          Map.entry("payload", PayloadIsStated::new),
          Map.entry("vehicle-life", LifeIsStated::new),
          Map.entry("lease-contract", LeaseHasContract::new),
          Map.entry("tracking-and-camera", TrackingAndCameraDeclared::new),
          Map.entry("one-kind-at-a-time", OneKindAtATime::new),
          Map.entry("renewal-window", RenewalWithinWindow::new),
          Map.entry("badge-term", TermWithinLimits::new),
          Map.entry("reinforcement-term", ReinforcementWithinDays::new),
          Map.entry("change-of-kind", ChangeOfKindChangesIt::new),
          Map.entry("transfer", TransferredBadgeIsReturned::new),
          Map.entry("stripped", RightOfUseIsNotStripped::new),
          Map.entry("reissue", ReissueOfItsBadge::new),
          Map.entry("chassis-length", ChassisIsFullLength::new));

  private final Map<BadgeKind, List<BadgeRule>> byKind = new EnumMap<>(BadgeKind.class);

  /**
   * Sorts the rules.
   *
   * @throws IllegalStateException if the data name a rule that no class demands
   */
  BadgeRules(Procedure procedure, Procedures law, WorkingCalendar calendar) {
    for (BadgeKind kind : BadgeKind.values()) {
      List<BadgeRule> rules = new ArrayList<>();
      for (Condition condition : procedure.conditions()) {
        if (condition.rule().equals(KINDS_ISSUED)) {
          rules.add(new KindIsIssued(condition, law));
        } else if (condition.rule().equals(BANS)) {
          rules.add(new RevocationBanIsOver(BadgeBans.of(condition, procedure, calendar)));
        } else if (condition.appliesTo(kind.id()) && isOfRequest(condition)) {
          rules.add(rule(condition));
        }
      }
      byKind.put(kind, List.copyOf(rules));
    }
  }

  List<BadgeRule> of(BadgeKind kind) {
    return byKind.getOrDefault(kind, List.of());
  }

  /** The others are demands on a dossier, or on what a company holds. */
  private static boolean isOfRequest(Condition condition) {
    return !condition.rule().startsWith("dossier-")
        && !condition.rule().startsWith("held-")
        && !condition.rule().equals(BadgeBans.DAY_OFF);
  }

  private static BadgeRule rule(Condition condition) {
    Function<Condition, BadgeRule> maker = BY_NAME.get(condition.rule());
    if (maker == null) {
      throw new IllegalStateException("no class demands the rule " + condition.rule());
    }
    return maker.apply(condition);
  }
}
