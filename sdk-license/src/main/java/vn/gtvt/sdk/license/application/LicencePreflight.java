package vn.gtvt.sdk.license.application;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.filing.Preflight;
import vn.gtvt.sdk.law.LawBook;
import vn.gtvt.sdk.license.health.HealthClasses;
import vn.gtvt.sdk.license.health.HealthPreflight;
import vn.gtvt.sdk.license.health.HealthRegistry;
import vn.gtvt.sdk.license.violation.ViolationLookUp;
import vn.gtvt.sdk.license.violation.ViolationPreflight;
import vn.gtvt.sdk.portal.Outcome;

/**
 * The last look at a licence dossier: the decision of that day, its health certificate and the
 * violations of its vehicles. A licence may have run out while the dossier waited. All are looked
 * at each time, so that what is wrong stops it even while something else is waited for. Immutable
 * and safe for concurrent use.
 */
public final class LicencePreflight implements Preflight {
  // Its day is exchanged at each look.
  private final LicenceCheck check;
  private final Preflight health;
  private final Preflight violations;

  private LicencePreflight(LicenceCheck check, Preflight health, Preflight violations) {
    this.check = check;
    this.health = health;
    this.violations = violations;
  }

  /**
   * Returns the look over these registries.
   *
   * @param page the police's page for looking up violations by hand; null if none is to be shown
   */
  public static LicencePreflight of(
      LawBook book, HealthRegistry health, ViolationLookUp violations, @Nullable URI page) {
    return new LicencePreflight(
        LicenceCheck.at(book, LocalDate.EPOCH),
        new HealthPreflight(
            health,
            HealthClasses.of(book.facts()),
            LicenceDossier.healthDemands(book.procedures())),
        new ViolationPreflight(violations, LicenceDossier::vehicles, page));
  }

  @Override
  public Outcome<Dossier> ready(Dossier dossier, LocalDate day) {
    Eligibility decision = check.on(day).decide(DossierItems.application(dossier.items()));
    if (!isUnder(dossier, decision)) {
      return new Outcome.Refused<>(Findings.words("licence.procedure.over"));
    }
    if (decision.verdict() == Eligibility.Verdict.NOT_ELIGIBLE) {
      return new Outcome.Refused<>(Findings.all(decision.blocking()));
    }
    List<Reason> open = LicenceDossier.open(decision, DossierItems.answered(dossier.items()));
    if (!open.isEmpty()) {
      return new Outcome.Refused<>(Findings.askedNow(open));
    }
    Dossier noted = LicenceDossier.noted(dossier, decision);
    Outcome<Dossier> fit = health.ready(noted, day);
    Outcome<Dossier> clean = violations.ready(noted, day);
    if (clean instanceof Outcome.Refused<Dossier>) {
      return clean;
    }
    return fit.then(ready -> clean.then(same -> fit));
  }

  private static boolean isUnder(Dossier dossier, Eligibility decision) {
    return decision.procedure().filter(each -> each.code().equals(dossier.procedure())).isPresent();
  }
}
