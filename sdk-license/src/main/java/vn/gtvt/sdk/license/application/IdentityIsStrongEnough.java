package vn.gtvt.sdk.license.application;

import java.util.Optional;
import vn.gtvt.sdk.identifier.LicenceNumber;
import vn.gtvt.sdk.identifier.Parsed;
import vn.gtvt.sdk.procedure.Condition;

/** Filing online needs an electronic identity; whoever has none goes to the counter. */
final class IdentityIsStrongEnough implements LicenceRule {
  @Override
  public void check(LicenceApplication application, Setting setting, Findings found) {
    Optional<Condition> level = setting.condition("electronic-identity-level");
    if (level.isPresent()) {
      int asked = level.get().require("level");
      Integer has = application.applicant().identityLevel();
      if (has == null || has < asked) {
        found.notes("licence.identity.counter", level.get().source(), "level", asked);
      }
    }
    if (!application.filingCase().isOfAnotherIssuer()) {
      application.held().ifPresent(held -> number(held, application.applicant(), found));
    }
  }

  private static void number(HeldLicence held, LicenceApplicant person, Findings found) {
    if (!(LicenceNumber.tryParse(held.number()) instanceof Parsed.Valid<LicenceNumber> read)) {
      found.asks("licence.number.malformed", null);
    } else if (read.get().disagreesWith(person.sex())) {
      found.notes("licence.number.sex", null);
    }
  }
}
