package vn.gtvt.sdk.permits.licence;

import java.util.ArrayList;
import java.util.List;
import vn.gtvt.sdk.permits.operator.Seats;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.procedure.Procedure;

/** The rules of one edition, by their names in the dated data. */
final class LicenceRules {
  private static final String PREFIX = "licence-";

  private LicenceRules() {}

  /**
   * Returns the rules; what speaks of vehicles is none of a licence's.
   *
   * @throws IllegalStateException if the data name a rule that no class demands
   */
  static List<LicenceRule> of(Procedure procedure, Seats seats, ReissueDuty.Maker duties) {
    List<LicenceRule> rules = new ArrayList<>();
    for (Condition condition : procedure.conditions()) {
      if (condition.rule().startsWith(PREFIX)) {
        rules.add(rule(condition, procedure, seats, duties));
      }
    }
    return List.copyOf(rules);
  }

  private static LicenceRule rule(
      Condition condition, Procedure procedure, Seats seats, ReissueDuty.Maker duties) {
    return switch (condition.rule()) {
      case "licence-case" -> new CaseFitsHistory(condition);
      case "licence-applicant" -> new ApplicantIsOperator(condition, procedure.subjects());
      case "licence-place" -> new FiledWhereSeated(condition, seats);
      case "licence-change" -> new ChangeChangesSomething(condition, procedure.effectiveFrom());
      case "licence-return-ban" -> new ReturnedAndBanOver(condition);
      case "licence-old-regime" -> new OldLicenceIsReissued(duties);
      case LicencePapers.REMEDY, LicencePapers.LOOKED_UP -> (application, day, found) -> {};
      default -> throw new IllegalStateException("no class demands the rule " + condition.rule());
    };
  }
}
