package vn.gtvt.sdk.permits.licence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.gtvt.sdk.permits.operator.Seats;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.time.WorkingCalendar;

/** The rules of one edition, by their names in the dated data. */
final class LicenceRules {
  private static final String PREFIX = "licence-";
  private static final String DAY_OFF = "licence-return-day-off";

  private LicenceRules() {}

  /**
   * Returns the rules; what speaks of vehicles is none of a licence's.
   *
   * @throws IllegalStateException if the data name a rule that no class demands
   */
  static List<LicenceRule> of(
      Procedure procedure, Seats seats, ReissueDuty.Maker duties, WorkingCalendar calendar) {
    List<LicenceRule> rules = new ArrayList<>();
    for (Condition condition : procedure.conditions()) {
      if (condition.rule().startsWith(PREFIX)) {
        rules.add(rule(condition, procedure, seats, duties, calendar));
      }
    }
    return List.copyOf(rules);
  }

  private static LicenceRule rule(
      Condition condition,
      Procedure procedure,
      Seats seats,
      ReissueDuty.Maker duties,
      WorkingCalendar calendar) {
    return switch (condition.rule()) {
      case "licence-case" -> new CaseFitsHistory(condition);
      case "licence-applicant" -> new ApplicantIsOperator(condition, procedure.subjects());
      case "licence-place" -> new FiledWhereSeated(condition, seats);
      case "licence-change" -> new ChangeChangesSomething(condition, duties);
      case "licence-return-ban" ->
          new ReturnedAndBanOver(condition, named(DAY_OFF, procedure), calendar);
      case "licence-values" -> new ValuesAgree(condition);
      case "licence-old-regime" -> new OldLicenceIsReissued(duties);
      case DAY_OFF, LicencePapers.REMEDY, LicencePapers.LOOKED_UP ->
          (application, day, found) -> {};
      default -> throw new IllegalStateException("no class demands the rule " + condition.rule());
    };
  }

  private static Optional<Condition> named(String rule, Procedure procedure) {
    return procedure.conditions().stream()
        .filter(condition -> condition.rule().equals(rule))
        .findFirst();
  }
}
