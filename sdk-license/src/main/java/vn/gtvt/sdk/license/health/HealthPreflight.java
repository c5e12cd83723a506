package vn.gtvt.sdk.license.health;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.filing.Preflight;
import vn.gtvt.sdk.license.rule.LicenceClasses;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.text.Messages;
import vn.gtvt.sdk.time.VietnamTime;
import vn.gtvt.sdk.validation.Report;

/**
 * Parks a dossier until its health certificate is in the registry, and stops one whose certificate
 * does not do. Immutable and safe for concurrent use.
 */
public final class HealthPreflight implements Preflight {
  private static final Messages WORDS = Messages.beside(HealthCheck.class);
  // Ours: a certificate that is this much older than what the registry is complete to will not
  // come.
  private static final Duration HARDLY_COMING = Duration.ofDays(3);

  private final HealthRegistry registry;
  private final LicenceClasses classes;
  private final BiFunction<Dossier, LocalDate, Optional<HealthDemand>> demands;

  /**
   * Makes one.
   *
   * @param demands what a dossier needs on a day; empty where no certificate is needed
   */
  public HealthPreflight(
      HealthRegistry registry,
      LicenceClasses classes,
      BiFunction<Dossier, LocalDate, Optional<HealthDemand>> demands) {
    this.registry = registry;
    this.classes = classes;
    this.demands = demands;
  }

  @Override
  public Outcome<Dossier> ready(Dossier dossier, LocalDate day) {
    return demands
        .apply(dossier, day)
        .map(demand -> ask(dossier, demand, day))
        .orElseGet(() -> new Outcome.Done<>(dossier));
  }

  private Outcome<Dossier> ask(Dossier dossier, HealthDemand demand, LocalDate day) {
    HealthAnswer answer = registry.find(demand.question());
    if (answer instanceof HealthAnswer.Found found) {
      Report report =
          HealthCheck.under(demand.procedure(), classes, day)
              .check(found.signed(), demand.subject());
      return report.isFileable() ? new Outcome.Done<>(dossier) : new Outcome.Refused<>(all(report));
    }
    if (answer instanceof HealthAnswer.NotSynchronised waiting) {
      boolean isHopeless = isHardlyComing(demand.question(), waiting);
      return waits(isHopeless ? "health.hardly-coming" : "health.not-synchronised");
    }
    if (answer instanceof HealthAnswer.Revoked revoked) {
      return new Outcome.Refused<>(
          WORDS.get(
              "health.revoked",
              "day",
              revoked.on() == null ? "?" : VietnamTime.written(revoked.on()),
              "reason",
              revoked.reason() == null ? "-" : revoked.reason()));
    }
    return answer instanceof HealthAnswer.OfAnotherPerson
        ? new Outcome.Refused<>(WORDS.get("health.of-another"))
        : waits("health.not-known");
  }

  private static boolean isHardlyComing(
      HealthQuestion question, HealthAnswer.NotSynchronised answer) {
    LocalDate concluded = question.concludedOn();
    return concluded != null
        && answer
            .completeTo()
            .isAfter(concluded.atStartOfDay(VietnamTime.ZONE).toInstant().plus(HARDLY_COMING));
  }

  private static Outcome<Dossier> waits(String key) {
    return new Outcome.WaitsFor<>(Awaited.HEALTH_CERTIFICATE, WORDS.get(key));
  }

  private static Bilingual all(Report report) {
    return new Bilingual(
        report.errors().stream().map(v -> v.message().vi()).collect(Collectors.joining(" ")),
        report.errors().stream().map(v -> v.message().en()).collect(Collectors.joining(" ")));
  }
}
