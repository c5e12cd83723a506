package vn.gtvt.sdk.license.application;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.filing.Preflight;
import vn.gtvt.sdk.law.LawBook;
import vn.gtvt.sdk.license.health.HealthPreflight;
import vn.gtvt.sdk.license.health.HealthRegistry;
import vn.gtvt.sdk.license.rule.LicenceClasses;
import vn.gtvt.sdk.license.violation.ViolationLookUp;
import vn.gtvt.sdk.license.violation.ViolationPreflight;
import vn.gtvt.sdk.portal.Outcome;

/**
 * The last look at a licence dossier: its health certificate and the violations of its vehicles.
 * Both are asked at each look, so that what is wrong stops it even while the other is waited for.
 * Immutable and safe for concurrent use.
 */
public final class LicencePreflight implements Preflight {
  private final LawBook book;
  private final Preflight health;
  private final Preflight violations;

  private LicencePreflight(LawBook book, Preflight health, Preflight violations) {
    this.book = book;
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
        book,
        new HealthPreflight(
            health,
            LicenceClasses.of(book.facts()),
            LicenceDossier.healthDemands(book.procedures())),
        new ViolationPreflight(violations, LicenceDossier::vehicles, page));
  }

  @Override
  public Outcome<Dossier> ready(Dossier dossier, LocalDate day) {
    if (book.procedures().at(day).find(dossier.procedure()).isEmpty()) {
      return new Outcome.Refused<>(Findings.words("licence.procedure.over"));
    }
    Outcome<Dossier> fit = health.ready(dossier, day);
    Outcome<Dossier> clean = violations.ready(dossier, day);
    if (clean instanceof Outcome.Refused<Dossier>) {
      return clean;
    }
    return fit.then(ready -> clean);
  }
}
