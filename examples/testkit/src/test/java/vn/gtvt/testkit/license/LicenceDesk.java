package vn.gtvt.testkit.license;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.gtvt.sandbox.ManualClock;
import vn.gtvt.sandbox.Sandbox;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.filing.EmbeddedJournal;
import vn.gtvt.sdk.filing.FilingEngine;
import vn.gtvt.sdk.filing.Journal;
import vn.gtvt.sdk.filing.Preflight;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpSettings;
import vn.gtvt.sdk.http.TokenSource;
import vn.gtvt.sdk.identifier.PlateNumber;
import vn.gtvt.sdk.identifier.Sex;
import vn.gtvt.sdk.law.LawBook;
import vn.gtvt.sdk.license.application.CitizenFiles;
import vn.gtvt.sdk.license.application.CitizenReports;
import vn.gtvt.sdk.license.application.Eligibility;
import vn.gtvt.sdk.license.application.HeldLicence;
import vn.gtvt.sdk.license.application.LicenceApplicant;
import vn.gtvt.sdk.license.application.LicenceApplication;
import vn.gtvt.sdk.license.application.LicenceCase;
import vn.gtvt.sdk.license.application.LicenceCheck;
import vn.gtvt.sdk.license.application.LicenceDossier;
import vn.gtvt.sdk.license.application.LicencePreflight;
import vn.gtvt.sdk.license.health.HealthQuestion;
import vn.gtvt.sdk.license.health.HealthRegistry;
import vn.gtvt.sdk.license.health.gksklx.HttpHealthRegistry;
import vn.gtvt.sdk.license.health.gksklx.SignData;
import vn.gtvt.sdk.license.rule.LicenceClass;
import vn.gtvt.sdk.license.violation.VehicleKind;
import vn.gtvt.sdk.license.violation.ViolationLookUp;
import vn.gtvt.sdk.license.violation.ViolationQuestion;
import vn.gtvt.sdk.license.violation.ViolationRegistry;
import vn.gtvt.sdk.license.violation.http.HttpViolationRegistry;
import vn.gtvt.sdk.signature.trust.TrustAnchors;
import vn.gtvt.sdk.signature.verify.Verifier;

/** A school's licence desk with both registries of the sandbox behind it. For one thread. */
final class LicenceDesk implements AutoCloseable {
  static final String NUMBER = "00001/GKSKLX/99001/26";
  static final String PERSON = "024090999999";
  static final String PLATE = "99A-123.45";
  static final LawBook BOOK = LawBook.bundled();

  final ManualClock clock = ManualClock.at(LocalDate.of(2026, 9, 14), LocalTime.of(8, 30));
  final Sandbox sandbox = Sandbox.builder().clock(clock).start();
  final CitizenReports reports = CitizenReports.inMemory();
  final CitizenFiles citizen = new CitizenFiles(reports, BOOK, clock);
  private final HttpCaller http = HttpCaller.open(HttpSettings.defaults());
  private final TokenSource key = TokenSource.fixed("registry");
  private final Journal journal;
  private final FilingEngine engine;

  /** Opens a desk; a test switches something off by exchanging the last look. */
  LicenceDesk(Path folder, UnaryOperator<Preflight> look) {
    this.journal = EmbeddedJournal.open(folder);
    this.engine =
        FilingEngine.builder()
            .tenant("school")
            .journal(journal)
            .portal(citizen)
            .clock(clock)
            .preflight(look.apply(usualLook()))
            .build();
  }

  private Preflight usualLook() {
    return LicencePreflight.of(BOOK, health(), new ViolationLookUp(violations(), clock), null);
  }

  HealthRegistry health() {
    Verifier trustsNobody = Verifier.trusting(TrustAnchors.of(), clock);
    return new HttpHealthRegistry(sandbox.url(), http, key, new SignData(trustsNobody));
  }

  ViolationRegistry violations() {
    return new HttpViolationRegistry(sandbox.url(), http, key);
  }

  FilingEngine engine() {
    return engine;
  }

  static ViolationQuestion car() {
    return new ViolationQuestion(PlateNumber.parse(PLATE), VehicleKind.CAR);
  }

  /** An exchange of an old B2 before it ends. */
  static LicenceApplication exchange() {
    return exchange(LocalDate.of(2027, 5, 20));
  }

  static LicenceApplication exchange(LocalDate lastDay) {
    LicenceApplicant person =
        LicenceApplicant.citizen(
            "NGUYỄN VĂN MẪU", LocalDate.of(1990, 1, 15), Sex.MALE, PERSON, "0912345678");
    return LicenceApplication.of(LicenceCase.BEFORE_EXPIRY, person)
        .held(HeldLicence.card("240170999999", "B2", LocalDate.of(2017, 5, 20), lastDay))
        .sought(LicenceClass.B)
        .health(new HealthQuestion(NUMBER, "B", PERSON, LocalDate.of(2026, 9, 14)))
        .vehicles(List.of(car()))
        .build();
  }

  Dossier dossier() {
    return dossier(exchange());
  }

  Dossier dossier(LicenceApplication wish) {
    Eligibility decision = LicenceCheck.at(BOOK, LocalDate.of(2026, 9, 14)).decide(wish);
    return LicenceDossier.of(decision);
  }

  static Map<String, String> certificate() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("SO", NUMBER);
    fields.put("HOTEN", "NGUYỄN VĂN MẪU");
    fields.put("GIOITINHVAL", "0");
    fields.put("NGAYSINH", "15/01/1990");
    fields.put("SOCMND_PASSPORT", PERSON);
    fields.put("IDBENHVIEN", "99001");
    fields.put("BENHVIEN", "Bệnh viện Mẫu");
    fields.put("NONGDOCON", "0");
    fields.put("DVINONGDOCON", "0");
    fields.put("MATUY", "0");
    fields.put("NGAYKETLUAN", "14/09/2026");
    fields.put("KETLUAN", "A0-1");
    fields.put("HANGBANGLAI", "B");
    return fields;
  }

  @Override
  public void close() {
    engine.close();
    journal.close();
    http.close();
    sandbox.close();
  }
}
