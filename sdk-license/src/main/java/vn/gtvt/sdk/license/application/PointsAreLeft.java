package vn.gtvt.sdk.license.application;

import java.time.LocalDate;
import vn.gtvt.sdk.fact.Confidence;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;
import vn.gtvt.sdk.time.VietnamTime;

/**
 * Points are left (Luật 36/2024/QH15, Điều 58); none left is restored by the test 1.013211. Whether
 * a licence without points may be exchanged was read nowhere: it is asked.
 */
final class PointsAreLeft implements LicenceRule {
  private static final ProcedureCode RESTORING = ProcedureCode.of("1.013211");
  private static final Source POINTS =
      new Source("Luật 36/2024/QH15, Điều 58", Confidence.INFERRED);

  private final ProcedureCatalogue catalogue;

  PointsAreLeft(ProcedureCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public void check(LicenceApplication application, Setting setting, Findings found) {
    HeldLicence held = application.held().orElse(null);
    Integer points = held == null ? null : held.points();
    if (held == null || points == null) {
      return;
    }
    Procedure test = catalogue.at(setting.day()).find(RESTORING).orElse(null);
    int full = test == null ? Integer.MAX_VALUE : number(test, "licence-points", "full");
    if (points < 0 || points > full) {
      found.blocks("licence.points.malformed", POINTS, "points", points, "full", full);
    } else if (points == 0) {
      LocalDate lost = held.pointsLostOn();
      if (lost == null || test == null) {
        found.asks("licence.points.none", POINTS);
      } else {
        LocalDate from = lost.plusMonths(number(test, "points-lost-since", "minMonths"));
        found.asks("licence.points.none-until", POINTS, "from", VietnamTime.written(from));
      }
    }
  }

  private static int number(Procedure of, String rule, String parameter) {
    return of.conditions().stream()
        .filter(each -> each.rule().equals(rule))
        .findFirst()
        .map((Condition each) -> each.require(parameter))
        .orElseThrow(() -> new IllegalStateException(of + " lacks the rule " + rule));
  }
}
