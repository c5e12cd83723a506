package vn.gtvt.sdk.license.application;

import java.util.Optional;
import vn.gtvt.sdk.license.rule.LicenceClass;
import vn.gtvt.sdk.procedure.Component;
import vn.gtvt.sdk.procedure.Condition;

/** A health certificate is named where the procedure asks for one for the class. */
final class HealthIsShown implements LicenceRule {
  @Override
  public void check(LicenceApplication application, Setting setting, Findings found) {
    LicenceClass given = setting.given();
    if (application.health().isPresent() || given == null || setting.procedure() == null) {
      return;
    }
    Optional<Component> paper =
        setting.procedure().components().stream()
            .filter(each -> each.id().equals("health-certificate"))
            .findFirst();
    if (paper.isEmpty()) {
      return;
    }
    Optional<Condition> stated = setting.condition("health-certificate");
    if (stated.isPresent()) {
      if (stated.get().appliesTo(Setting.subject(given))) {
        found.blocks("licence.health.missing", stated.get().source(), "class", setting.code(given));
      }
    } else if (!given.isMotorcycle()) {
      found.blocks("licence.health.missing", paper.get().source(), "class", setting.code(given));
    } else if (paper.get().requirement() == Component.Requirement.ONCE) {
      found.asks("licence.health.motorcycle", paper.get().source(), "class", setting.code(given));
    }
  }
}
