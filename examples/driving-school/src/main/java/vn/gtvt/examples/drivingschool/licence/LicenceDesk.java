package vn.gtvt.examples.drivingschool.licence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.ManualClock;
import vn.gtvt.sandbox.Sandbox;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.filing.EmbeddedJournal;
import vn.gtvt.sdk.filing.Filing;
import vn.gtvt.sdk.filing.FilingEngine;
import vn.gtvt.sdk.filing.FilingId;
import vn.gtvt.sdk.filing.FilingState;
import vn.gtvt.sdk.filing.Journal;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.TokenSource;
import vn.gtvt.sdk.law.LawBook;
import vn.gtvt.sdk.license.application.CitizenFiles;
import vn.gtvt.sdk.license.application.CitizenReports;
import vn.gtvt.sdk.license.application.Eligibility;
import vn.gtvt.sdk.license.application.HandoverSheet;
import vn.gtvt.sdk.license.application.LicenceApplication;
import vn.gtvt.sdk.license.application.LicenceCheck;
import vn.gtvt.sdk.license.application.LicenceDossier;
import vn.gtvt.sdk.license.application.LicencePreflight;
import vn.gtvt.sdk.license.health.gksklx.HttpHealthRegistry;
import vn.gtvt.sdk.license.health.gksklx.SignData;
import vn.gtvt.sdk.license.violation.Patience;
import vn.gtvt.sdk.license.violation.ViolationLookUp;
import vn.gtvt.sdk.license.violation.ViolationMemory;
import vn.gtvt.sdk.license.violation.http.HttpViolationRegistry;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.Waiting;
import vn.gtvt.sdk.signature.trust.TrustAnchors;
import vn.gtvt.sdk.signature.verify.Verifier;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.text.Mask;
import vn.gtvt.sdk.time.VietnamTime;

/**
 * Prepares licence exchanges. Health certificates arrive two days late and the look-up of
 * violations fails, is slow or contradicts itself nine times of ten: nobody has to look after it.
 */
public final class LicenceDesk implements AutoCloseable {
  private static final LawBook BOOK = LawBook.bundled();
  private static final Duration PATIENCE = Duration.ofDays(20);

  /** Asks more often in one look than usual: this registry fails more often than usual. */
  private static final Patience STUBBORN =
      new Patience(12, Duration.ofDays(1), Duration.ofDays(3), 40, Duration.ofMinutes(10));

  private final ManualClock clock;
  private final LocalDate today;
  private final CitizenFiles citizen;
  private final Journal journal;
  private final FilingEngine engine;
  private final List<Exchange> stopped = new ArrayList<>();
  private final List<Taken> taken = new ArrayList<>();

  private record Taken(FilingId id, Driver driver, Dossier dossier) {}

  /** A desk of today; the caller keeps sandbox and caller of HTTP. */
  public LicenceDesk(Sandbox sandbox, ManualClock clock, HttpCaller http, Path journalFolder) {
    this.clock = clock;
    this.today = VietnamTime.today(clock);
    this.citizen = new CitizenFiles(CitizenReports.inMemory(), BOOK, clock);
    this.journal = EmbeddedJournal.open(journalFolder);
    TokenSource key = TokenSource.fixed("registry");
    // Nobody's certificate is trusted here: the sandbox's hospital is made up.
    SignData reader = new SignData(Verifier.trusting(TrustAnchors.of(), clock));
    this.engine =
        FilingEngine.builder()
            .tenant("licences")
            .journal(journal)
            .portal(citizen)
            .clock(clock)
            // One after another, so that two runs can be compared.
            .inFlight(1)
            .preflight(
                LicencePreflight.of(
                    BOOK,
                    new HttpHealthRegistry(sandbox.url(), http, key, reader),
                    new ViolationLookUp(
                        new HttpViolationRegistry(sandbox.url(), http, key),
                        clock,
                        STUBBORN,
                        ViolationMemory.in(journalFolder.resolveSibling("violations"))),
                    null))
            .build();
    Driver.ALL.forEach(each -> sandbox.health().put(each.certificate(today)));
    sandbox
        .violations()
        .put(
            Driver.GUILTY.plate(),
            "1",
            today.minusDays(40).atTime(LocalTime.of(7, 30)),
            "12321.5.5.i.01.Không chấp hành hiệu lệnh của đèn tín hiệu giao thông");
  }

  /** Takes every driver's wish. */
  public void takeAll() {
    for (Driver driver : Driver.ALL) {
      LicenceApplication wish = driver.wish(today);
      Eligibility decision = LicenceCheck.at(BOOK, today).decide(wish);
      if (decision.verdict() == Eligibility.Verdict.NOT_ELIGIBLE) {
        String why =
            decision.reasons().stream()
                .map(each -> each.text().vi())
                .collect(Collectors.joining(" "));
        stopped.add(exchange(driver, null, null, why));
      } else {
        Dossier dossier = LicenceDossier.of(decision);
        taken.add(new Taken(engine.file(dossier).id(), driver, dossier));
      }
    }
  }

  /** Works, and lets time pass, until each wish is ready or stopped; then says how each stands. */
  public List<Exchange> untilReady(Path folder) throws IOException {
    Files.createDirectories(folder);
    Map<FilingId, Instant> ready = new HashMap<>();
    Instant end = clock.instant().plus(PATIENCE);
    while (clock.instant().isBefore(end)) {
      engine.runDue();
      taken.stream()
          .filter(each -> isReady(now(each)))
          .forEach(each -> ready.putIfAbsent(each.id(), clock.instant()));
      if (taken.stream().noneMatch(each -> isOnItsWay(now(each)))) {
        break;
      }
      engine
          .nextDue()
          .filter(due -> due.isAfter(clock.instant()))
          .ifPresentOrElse(clock::set, () -> clock.advance(Duration.ofHours(1)));
    }
    List<Exchange> all = new ArrayList<>(stopped);
    for (Taken each : taken) {
      all.add(outcome(each, ready.get(each.id()), folder));
    }
    return all;
  }

  private Filing now(Taken each) {
    return engine.filing(each.id());
  }

  private static boolean isReady(Filing filing) {
    return filing.waiting().filter(each -> each.what() == Awaited.PERSON).isPresent();
  }

  private static boolean isOnItsWay(Filing filing) {
    return filing.state() == FilingState.OPEN && !isReady(filing);
  }

  private Exchange outcome(Taken each, @Nullable Instant readyAt, Path folder) throws IOException {
    Filing stands = now(each);
    if (readyAt == null) {
      String why =
          stands
              .problem()
              .or(() -> stands.waiting().map(Waiting::advice))
              .map(Bilingual::vi)
              .orElse("");
      return exchange(each.driver(), null, null, why);
    }
    Path sheet = folder.resolve("huong-dan-" + each.driver().number() + ".html");
    HandoverSheet said = citizen.sheet(each.dossier()).orElseThrow();
    // What the last look warned of stands in the words of the filing.
    Bilingual todo = stands.waiting().map(Waiting::advice).orElseGet(said::advice);
    Files.writeString(sheet, HandoverPage.html(said, todo));
    return exchange(each.driver(), readyAt, sheet, "Đưa tờ hướng dẫn cho người lái xe tự nộp.");
  }

  private static Exchange exchange(
      Driver driver, @Nullable Instant readyAt, @Nullable Path sheet, String words) {
    return new Exchange(
        Mask.name(driver.person().name()), driver.held(), driver.code(), readyAt, sheet, words);
  }

  @Override
  public void close() {
    engine.close();
    journal.close();
  }
}
