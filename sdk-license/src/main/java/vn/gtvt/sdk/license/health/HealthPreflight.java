package vn.gtvt.sdk.license.health;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.filing.Preflight;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.text.Messages;
import vn.gtvt.sdk.time.VietnamTime;
import vn.gtvt.sdk.validation.Report;
import vn.gtvt.sdk.validation.Violation;

/**
 * Parks a dossier until its health certificate is in the registry, and stops one whose certificate
 * does not do. What it warns of goes along in the dossier ({@link DossierNotes}), or waits for a
 * person where no office would take it without a word. Immutable and safe for concurrent use.
 */
public final class HealthPreflight implements Preflight {
  private static final Messages WORDS = Messages.beside(HealthCheck.class);
  // Ours: a certificate that is this much older than what the registry is complete to will not
  // come.
  private static final Duration HARDLY_COMING = Duration.ofDays(3);

  private final HealthRegistry registry;
  private final HealthClasses classes;
  private final BiFunction<Dossier, LocalDate, Optional<HealthDemand>> demands;

  /**
   * Makes one.
   *
   * @param demands what a dossier needs on a day; empty where no certificate is needed
   */
  public HealthPreflight(
      HealthRegistry registry,
      HealthClasses classes,
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
      return judged(dossier, report, demand.answered());
    }
    if (answer instanceof HealthAnswer.NotSynchronised waiting) {
      boolean isHopeless = isHardlyComing(demand.question(), waiting);
      return waits(WORDS.get(isHopeless ? "health.hardly-coming" : "health.not-synchronised"));
    }
    if (answer instanceof HealthAnswer.Revoked revoked) {
      return new Outcome.Refused<>(WORDS.get("health.revoked", "details", details(revoked)));
    }
    if (answer instanceof HealthAnswer.OfAnotherPerson) {
      return new Outcome.Refused<>(WORDS.get("health.of-another"));
    }
    if (answer instanceof HealthAnswer.Faulty faulty) {
      return waits(joined(List.of(faulty.problem(), WORDS.get("health.faulty.then"))));
    }
    if (answer instanceof HealthAnswer.Denied denied) {
      return new Outcome.WaitsFor<>(
          Awaited.ACCOUNT, WORDS.get("health.denied", "cause", denied.cause()));
    }
    return waits(WORDS.get("health.not-known", "cause", ((HealthAnswer.NotKnown) answer).cause()));
  }

  /** What only warns goes along with the dossier, for whoever hands it in. */
  private static Outcome<Dossier> judged(Dossier dossier, Report report, Set<String> answered) {
    if (!report.isFileable()) {
      return new Outcome.Refused<>(joined(words(report.errors())));
    }
    List<Violation> open =
        report.warnings().stream()
            .filter(each -> HealthCheck.isToBeAnswered(each) && !answered.contains(each.code()))
            .toList();
    if (!open.isEmpty()) {
      List<Bilingual> all = new ArrayList<>(words(open));
      String codes = open.stream().map(Violation::code).collect(Collectors.joining(", "));
      all.add(WORDS.get("health.to-be-answered", "codes", codes));
      return new Outcome.WaitsFor<>(Awaited.PERSON, joined(all));
    }
    return new Outcome.Done<>(DossierNotes.put(dossier, "health", words(report.warnings())));
  }

  private static Bilingual details(HealthAnswer.Revoked revoked) {
    LocalDate on = revoked.on();
    String reason = revoked.reason();
    if (on == null && reason == null) {
      return new Bilingual("", "");
    }
    String known = on == null ? "reason" : reason == null ? "day" : "both";
    return WORDS.get(
        "health.revoked." + known,
        "day",
        on == null ? "" : VietnamTime.written(on),
        "reason",
        reason == null ? "" : reason);
  }

  private static boolean isHardlyComing(
      HealthQuestion question, HealthAnswer.NotSynchronised answer) {
    LocalDate concluded = question.concludedOn();
    return concluded != null
        && answer
            .completeTo()
            .isAfter(concluded.atStartOfDay(VietnamTime.ZONE).toInstant().plus(HARDLY_COMING));
  }

  private static Outcome<Dossier> waits(Bilingual advice) {
    return new Outcome.WaitsFor<>(Awaited.HEALTH_CERTIFICATE, advice);
  }

  private static List<Bilingual> words(List<Violation> of) {
    return of.stream().map(Violation::message).toList();
  }

  private static Bilingual joined(List<Bilingual> all) {
    return new Bilingual(
        all.stream().map(Bilingual::vi).collect(Collectors.joining(" ")),
        all.stream().map(Bilingual::en).collect(Collectors.joining(" ")));
  }
}
