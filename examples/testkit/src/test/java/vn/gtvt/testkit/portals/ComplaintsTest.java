package vn.gtvt.testkit.portals;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gtvt.sandbox.fault.Fault;
import vn.gtvt.sandbox.fault.FaultKind;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.dossier.PostalAddress;
import vn.gtvt.sdk.filing.Filing;
import vn.gtvt.sdk.filing.FilingEvent;
import vn.gtvt.sdk.filing.FilingState;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.portal.AccountRegistration;
import vn.gtvt.sdk.portal.AccountState;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.Guard;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Progress;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.Submission;
import vn.gtvt.sdk.text.Bilingual;

/**
 * What users of the real portals complain of (wire facts 4), row by row: each is brought about in
 * the sandbox, and the SDK meets it.
 */
class ComplaintsTest {
  @TempDir Path temp;

  private static <T> T done(Outcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done<T>) outcome).value();
  }

  /** Row 1. */
  @Test
  void whereTheCitizensSideLagsBehindTheOfficersBothAreToldRawAndTheFilingStillEnds() {
    try (Journey journey = Journey.begin(Dialect.OPENCPS, temp);
        Access national =
            Dialect.NATIONAL.open(journey.sandbox.url(), journey.caller, journey.clock)) {
      Filing filing = journey.services.file(BadgeDossiers.of("HS1"));
      journey.plan(filing, "DRIFT");
      journey.services.runDue();
      filing = journey.later(filing, Duration.ofHours(4));
      String code = journey.theOnlyOne(filing).code();

      Progress citizens = done(journey.portal().progress(filing.receipt().orElseThrow()));
      Progress officers = done(national.portal().progress(new Receipt(code, filing.reference())));

      assertThat(citizens.status().raw()).isEqualTo("receiving");
      assertThat(officers.status().raw()).isEqualTo("4");
      assertThat(officers.receivedAt()).isNotNull();
      assertThat(citizens.receivedAt()).isNull();
      filing = journey.later(filing, Duration.ofDays(10));
      assertThat(filing.state()).isEqualTo(FilingState.FINISHED);
      assertThat(filing.status().orElseThrow().raw()).isIn("releasing", "done");
    }
  }

  /** Row 2. */
  @Test
  void aSubmissionAndASupplementThatEndInAnErrorThoughTheyHappenedAreThereOnce() {
    try (Journey journey = Journey.begin(Dialect.TD, temp)) {
      Filing filing = journey.services.file(BadgeDossiers.of("HS1"));
      journey.plan(filing, "MAIL_DOWN,SUPPLEMENT");
      journey
          .sandbox
          .faults()
          .nextFor("td.sendSupplement", filing.reference(), 0, Fault.cutAfterWrite());
      filing = journey.later(filing, Duration.ofHours(8));
      assertThat(journey.engine().history(filing.id()))
          .extracting(FilingEvent::what)
          .anyMatch(what -> what.contains("HTTP 500") || what.contains("unknown"));
      journey
          .engine()
          .answer(
              filing.id(), BadgeDossiers.answer("HS1", filing.supplementRequest().orElseThrow()));
      filing = journey.later(filing, Duration.ofDays(10));

      assertThat(filing.state()).isEqualTo(FilingState.FINISHED);
      assertThat(journey.theOnlyOne(filing).answers()).isEqualTo(1);
      assertThat(journey.sandbox.faults().hits(FaultKind.CUT_AFTER_WRITE)).isEqualTo(1);
    }
  }

  /** Row 2, under the name of somebody else: the own list then shows nothing that was filed. */
  @Test
  void whatAWrongSenderHidesFromItsFilerIsNotFiledAgain() {
    Journey.Opening wrong =
        (sandbox, http, clock) -> Dialect.td(sandbox, http, clock, "nguoi-khac");
    try (Journey journey = Journey.begin(Dialect.TD, wrong, temp)) {
      journey.sandbox.faults().next("td.submit", Fault.cutAfterWrite());
      Filing filing = journey.later(journey.file(BadgeDossiers.of("HS1")), Duration.ofDays(3));
      assertThat(filing.state()).isEqualTo(FilingState.NEEDS_PERSON);
      journey.theOnlyOne(filing);

      Filing other = journey.later(journey.file(BadgeDossiers.of("HS2")), Duration.ofHours(3));
      assertThat(other.receipt()).isPresent();
      assertThat(other.problem().orElseThrow().vi()).contains("tên đăng nhập", "Không nộp lại");
      assertThat(journey.portal().guard()).isEqualTo(Guard.PERSON);
    }
  }

  /** Row 8, with a reader of whom nobody knows that it shows what a partner's key filed. */
  @Test
  void whatAPairedReaderDoesNotShowIsLeftToAPersonAndNotSentAgain() {
    try (Journey journey = Journey.begin(Dialect.DVCSYNC_READ_BY_IGATE, temp)) {
      journey.sandbox.faults().next("dvcsync.create", Fault.cutAfterWrite());
      journey.sandbox.faults().always("igate.search", Fault.answer(200, "{\"content\":[]}"));
      Filing filing = journey.later(journey.file(BadgeDossiers.of("HS1")), Duration.ofDays(3));
      assertThat(filing.state()).isEqualTo(FilingState.NEEDS_PERSON);
      journey.theOnlyOne(filing);
    }
  }

  /** Row 6. */
  @Test
  void aRegistrationIsFollowedFromItsRefusalWithTheReasonToItsApprovalAndTheFilingWaits() {
    Journey.Opening asNewcomer =
        (sandbox, http, clock) -> Dialect.openCps(sandbox, http, clock, Newcomer.EMAIL);
    try (Journey journey = Journey.begin(Dialect.OPENCPS, asNewcomer, temp)) {
      new Newcomer(journey).registersAndActivates();
      AccountRegistration registration = Newcomer.registration();
      assertThat(done(journey.portal().register(registration)).stage())
          .isEqualTo(AccountState.Stage.PENDING);

      Filing filing = journey.file(BadgeDossiers.of("HS1"));
      assertThat(filing.waiting().orElseThrow().what()).isEqualTo(Awaited.ACCOUNT);
      assertThat(journey.held(filing)).isEmpty();

      journey.sandbox.accountDesk().refuse(Newcomer.NUMBER, "Thiếu giấy chứng nhận");
      AccountState refused = done(journey.portal().account());
      assertThat(refused.stage()).isEqualTo(AccountState.Stage.REFUSED);
      assertThat(refused.reason()).contains("Thiếu giấy chứng nhận");
      filing = journey.later(filing, Duration.ofDays(1));
      assertThat(filing.problem().map(Bilingual::vi).orElse("")).contains("Thiếu giấy chứng nhận");

      journey.portal().register(registration);
      journey.sandbox.accountDesk().approve(Newcomer.NUMBER);
      journey.engine().wake(filing.id(), Awaited.ACCOUNT);
      filing = journey.later(filing, Duration.ofHours(1));
      assertThat(filing.receipt()).isPresent();
      journey.theOnlyOne(filing);
    }
  }

  /** Row 7. */
  @Test
  void whyALogInFailsIsToldInWordsOfItsOwnAndACaptchaIsLeftToAPerson() {
    Set<String> told = new TreeSet<>();
    for (String word : List.of("", "lockout", "pending", "verify", "captcha")) {
      try (Journey journey =
          Journey.begin(
              Dialect.OPENCPS,
              (sandbox, http, clock) -> Dialect.openCps(sandbox, http, clock, "khong-co"),
              temp.resolve("journal-" + word))) {
        journey.sandbox.faults().always("opencps.state", Fault.answer(200, word));
        Filing filing = journey.file(BadgeDossiers.of("HS1"));
        assertThat(filing.waiting().orElseThrow().what())
            .as(word)
            .isEqualTo(word.equals("captcha") ? Awaited.PERSON : Awaited.ACCOUNT);
        assertThat(filing.waiting().orElseThrow().link() != null).isEqualTo(word.equals("captcha"));
        told.add(filing.problem().orElseThrow().vi());
        assertThat(journey.held(filing)).isEmpty();
      }
    }
    assertThat(told).hasSize(5);
  }

  /** Row 7, the captcha before filing. */
  @Test
  void aCaptchaBeforeFilingWaitsForThePersonWithALinkAndIsNeverAnsweredByTheProgram() {
    try (Journey journey = Journey.begin(Dialect.IGATE, temp)) {
      Filing filing = journey.file(BadgeDossiers.of("HS1"));
      filing = journey.later(filing, Duration.ofDays(3));
      assertThat(filing.waiting().orElseThrow().what()).isEqualTo(Awaited.PERSON);
      URI page = filing.waiting().orElseThrow().link();
      assertThat(page).hasParameter("code", filing.code().orElseThrow());
      assertThat(journey.held(filing)).isEmpty();

      journey.dialect.readPicture(journey.sandbox, filing);
      journey.engine().wake(filing.id(), Awaited.PERSON);
      journey.services.runDue();
      journey.theOnlyOne(filing);
    }
  }

  /** Row 8. */
  @Test
  void aTimeOutTowardsTheNationalSideIsUnknownAndAskedAboutBeforeAnythingIsRepeated() {
    try (Journey journey = Journey.begin(Dialect.DVCSYNC, temp)) {
      journey.sandbox.faults().next("dvcsync.create", Fault.cutAfterWrite());
      journey.sandbox.faults().next("national.find", Fault.stall());
      Filing filing = journey.file(BadgeDossiers.of("HS1"));
      assertThat(filing.receipt()).isEmpty();
      assertThat(filing.state()).isEqualTo(FilingState.OPEN);

      filing = journey.later(filing, Duration.ofHours(3));

      assertThat(filing.receipt()).isPresent();
      journey.theOnlyOne(filing);
      assertThat(journey.sandbox.faults().hits())
          .containsEntry(FaultKind.CUT_AFTER_WRITE, 1)
          .containsEntry(FaultKind.STALL, 1);
    }
  }

  /** Row 8, with nobody to ask. */
  @Test
  void withoutAReaderATimeOutIsLeftToAPersonAndNothingIsSentTwice() {
    try (Journey journey = Journey.begin(Dialect.DVCSYNC_ALONE, temp)) {
      journey.sandbox.faults().next("dvcsync.create", Fault.cutAfterWrite());
      Filing filing = journey.file(BadgeDossiers.of("HS1"));
      filing = journey.later(filing, Duration.ofDays(3));

      assertThat(filing.state()).isEqualTo(FilingState.NEEDS_PERSON);
      assertThat(filing.problem().orElseThrow().vi()).isNotBlank();
      journey.theOnlyOne(filing);
    }
  }

  /** Row 9. */
  @Test
  void theStateOfALicenceIsAlwaysSaidForTheFormsOwnDefaultCallsItRevoked() {
    try (Journey journey =
        Journey.begin(
            Dialect.IGATE,
            (sandbox, http, clock) ->
                Dialect.igate(sandbox, http, clock, new FormWithoutState(), BadgeDossiers.SEAT),
            temp.resolve("without"))) {
      Filing refused = journey.file(BadgeDossiers.of("HS1"));
      assertThat(refused.state()).isEqualTo(FilingState.REFUSED);
      assertThat(refused.problem().orElseThrow().vi()).contains("HieuLucGiayToVanBan");
    }
    try (Journey journey = Journey.begin(Dialect.IGATE, temp.resolve("with"))) {
      journey.theOnlyOne(journey.fileAsPerson(BadgeDossiers.of("HS1")));
    }
  }

  /** Row 9, mislabelled keys: this host gives no form of 1.001751 that translates them. */
  @Test
  void aFormWhoseKeysMeanSomethingElseIsNotGuessedButAnsweredNotSupported() {
    try (Journey journey = Journey.begin(Dialect.IGATE, temp)) {
      Dossier cars =
          Dossier.under(ProcedureCode.of("1.001751"), "first")
              .title("Xe tập lái")
              .applicant(BadgeDossiers.of("HS1").applicant())
              .items(BadgeDossiers.of("HS1").items())
              .build();
      Outcome<Receipt> outcome =
          journey.portal().submit(new Submission("GTVT-1", "1", cars, List.of()));
      assertThat(outcome).isInstanceOf(Outcome.NotSupported.class);
      assertThat(((Outcome.NotSupported<Receipt>) outcome).advice().vi()).contains("1.001751");
      assertThat(journey.sandbox.portals().dossiers()).isEmpty();
    }
  }

  /** Row 10. */
  @Test
  void anAddressOfTwoLevelsIsTakenAndAPlaceThatTheReformAbolishedIsNamed() {
    PostalAddress old =
        new PostalAddress(
            "Số 0",
            new PostalAddress.Unit(null, "Phường Kinh Bắc"),
            new PostalAddress.Unit(null, "Thị xã Từ Sơn"),
            new PostalAddress.Unit(null, "Tỉnh Bắc Ninh"));
    try (Journey journey =
        Journey.begin(
            Dialect.IGATE,
            (sandbox, http, clock) ->
                Dialect.igate(sandbox, http, clock, new vn.gtvt.sdk.permits.form.BadgeForm(), old),
            temp.resolve("old"))) {
      Filing refused = journey.file(BadgeDossiers.of("HS1"));
      assertThat(refused.state()).isEqualTo(FilingState.REFUSED);
      assertThat(refused.problem().orElseThrow().vi()).contains("Thị xã Từ Sơn");
      assertThat(journey.sandbox.portals().dossiers()).isEmpty();
    }
    for (Dialect dialect : List.of(Dialect.IGATE, Dialect.TD, Dialect.OPENCPS, Dialect.DVCSYNC)) {
      try (Journey journey = Journey.begin(dialect, temp.resolve(dialect.name()))) {
        journey.theOnlyOne(journey.fileAsPerson(BadgeDossiers.of("HS1")));
      }
    }
  }

  /** Row 11. */
  @ParameterizedTest(name = "{0}")
  @EnumSource(names = {"OPENCPS", "TD", "IGATE", "DVCSYNC"})
  void theDayPromisedAndTheDayOfTheDecisionAreBothTold(Dialect dialect) {
    try (Journey journey = Journey.begin(dialect, temp)) {
      Filing filing = journey.fileAsPerson(BadgeDossiers.of("HS1"));
      filing = journey.later(filing, Duration.ofDays(10));
      Progress progress = filing.progress().orElseThrow();
      assertThat(filing.state()).isEqualTo(FilingState.FINISHED);
      assertThat(progress.receivedAt()).isNotNull();
      assertThat(progress.appointment()).isAfterOrEqualTo(progress.receivedAt());
      assertThat(progress.decidedAt()).isAfterOrEqualTo(progress.receivedAt());
      assertThat(progress.status()).isIn(DossierStatus.DONE, DossierStatus.RETURNED);
    }
  }

  /** Row 12. */
  @Test
  void whatTheNationalSideDoesNotShowYetIsAskedAboutEverMoreRarelyAndNeverPushedAgain() {
    try (Journey journey = Journey.begin(Dialect.DVCSYNC, temp)) {
      List<Filing> filings = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        filings.add(journey.services.file(BadgeDossiers.of("HS" + i)));
      }
      Fault late = Fault.laggingSearch(Duration.ofDays(2));
      journey.sandbox.faults().always("national.find", late);
      Instant shown = journey.clock.instant().plus(Duration.ofDays(2));
      List<Duration> waits = new ArrayList<>();
      while (journey.clock.instant().isBefore(shown)) {
        journey.services.runDue();
        Instant next = journey.services.nextDue().orElseThrow();
        Duration wait = Duration.between(journey.clock.instant(), next);
        // The five are looked at one soon after the other, then all of them rest.
        if (wait.compareTo(Duration.ofMinutes(5)) > 0) {
          waits.add(wait);
        }
        journey.clock.set(next);
      }
      assertThat(journey.sandbox.faults().hits(FaultKind.LAGGING_SEARCH)).isPositive();
      assertThat(waits).hasSizeBetween(3, 100);
      assertThat(waits.get(waits.size() - 1)).isGreaterThan(waits.get(0));

      journey.later(filings.get(0), Duration.ofDays(10));

      for (Filing filing : filings) {
        assertThat(journey.again(filing).state()).isEqualTo(FilingState.FINISHED);
        journey.theOnlyOne(journey.again(filing));
      }
    }
  }
}
