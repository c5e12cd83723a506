package vn.gtvt.testkit.portals;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gtvt.sandbox.portal.PortalDossier;
import vn.gtvt.sandbox.portal.PortalFile;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Decision;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.filing.Answered;
import vn.gtvt.sdk.filing.Filing;
import vn.gtvt.sdk.filing.FilingState;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.Capability;
import vn.gtvt.sdk.portal.DossierKey;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.PortalOperation;
import vn.gtvt.sdk.portal.Receipt;

/**
 * One business over every dialect: what it does is decided by the dialect's own table of
 * capabilities, and what that table calls absent must answer so.
 */
class BusinessTest {
  private static final Set<PortalOperation> LOOKING =
      EnumSet.of(
          PortalOperation.PROCEDURES,
          PortalOperation.LOOK_UP,
          PortalOperation.PROGRESS,
          PortalOperation.HISTORY,
          PortalOperation.FEES,
          PortalOperation.ACCOUNT);

  @TempDir Path temp;

  @ParameterizedTest(name = "{0}")
  @EnumSource
  void aDossierGoesFromTheFileToItsResult(Dialect dialect) {
    try (Journey journey = Journey.begin(dialect, temp)) {
      Filing filing = handedIn(journey, "01-2026");
      if (filing.receipt().isEmpty()) {
        assertThat(journey.can(PortalOperation.SUBMIT)).isFalse();
        assertThat(filing.problem()).isPresent();
        return;
      }
      itIsThereOnceWithEveryFile(journey, filing, 0);
      if (!journey.can(PortalOperation.PROGRESS)) {
        filing = journey.later(filing, Duration.ofDays(3));
        assertThat(filing.state()).isEqualTo(FilingState.NEEDS_PERSON);
        assertThat(filing.problem()).isPresent();
        return;
      }
      if (!dialect.asksForPapers()) {
        eachVehicleHasItsOwnResult(journey, filing);
        itIsThereOnceWithEveryFile(journey, filing, 0);
        return;
      }
      journey.plan(filing, "SUPPLEMENT");
      filing = journey.later(filing, Duration.ofHours(8));
      assertThat(filing.status()).contains(DossierStatus.SUPPLEMENT_ASKED);
      int answers = papersHandedIn(journey, filing);
      filing = journey.later(filing, Duration.ofDays(10));

      if (answers == 0) {
        assertThat(filing.waiting())
            .hasValueSatisfying(
                waiting -> assertThat(waiting.what()).isEqualTo(Awaited.SUPPLEMENT));
      } else {
        theResultIsHere(journey, filing);
      }
      itIsThereOnceWithEveryFile(journey, filing, answers);
    }
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource
  void aSecondDossierIsWithdrawn(Dialect dialect) {
    try (Journey journey = Journey.begin(dialect, temp)) {
      Filing filing = handedIn(journey, "02-2026");
      if (filing.receipt().isEmpty() || !journey.can(PortalOperation.PROGRESS)) {
        assertThat(journey.portal().withdraw(new Receipt("1", "1"), "thử"))
            .isInstanceOf(Outcome.NotSupported.class);
        return;
      }
      journey.plan(filing, "SLOW");
      filing = journey.later(filing, Duration.ofHours(5));
      assertThat(filing.status()).contains(DossierStatus.PROCESSING);
      journey.engine().withdraw(filing.id(), "không còn nhu cầu");
      filing = journey.later(filing, Duration.ofHours(8));

      if (journey.can(PortalOperation.WITHDRAW)) {
        assertThat(filing.state()).isEqualTo(FilingState.WITHDRAWN);
        assertThat(journey.held(filing)).extracting(PortalDossier::withdrawals).containsExactly(1);
        return;
      }
      assertThat(filing.state()).isEqualTo(FilingState.OPEN);
      assertThat(filing.problem()).isPresent();
      if (dialect.withdrawsOnPage(journey.sandbox, filing)) {
        filing = journey.later(filing, Duration.ofDays(2));
        assertThat(filing.status()).contains(DossierStatus.STOPPED);
        assertThat(journey.held(filing)).extracting(PortalDossier::withdrawals).containsExactly(1);
      } else {
        assertThat(journey.held(filing)).extracting(PortalDossier::withdrawals).containsExactly(0);
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource
  void whatADialectDoesNotHaveAnswersNotSupportedAndWhatItHasDoesNot(Dialect dialect) {
    try (Journey journey = Journey.begin(dialect, temp)) {
      Filing filing = handedIn(journey, "03-2026");
      journey.later(filing, Duration.ofHours(2));
      Receipt receipt = filing.receipt().orElse(new Receipt("H99.01-260914-0001", "1"));
      DossierKey key =
          new DossierKey(filing.reference(), filing.code().orElse("H99.01-260914-0001"));
      for (Capability line : journey.portal().capabilities().orElseThrow().all()) {
        PortalOperation operation = line.operation();
        if (!line.isPresent()) {
          Outcome<?> outcome = Calls.call(journey.portal(), operation, key, receipt);
          assertThat(outcome).as("%s", operation).isInstanceOf(Outcome.NotSupported.class);
          Outcome.NotSupported<?> absent = (Outcome.NotSupported<?>) outcome;
          assertThat(absent.advice().vi()).as("%s", operation).isNotBlank();
          assertThat(absent.advice().en()).as("%s", operation).isNotBlank();
        } else if (LOOKING.contains(operation) && journey.can(PortalOperation.SUBMIT)) {
          assertThat(Calls.call(journey.portal(), operation, key, receipt))
              .as("%s", operation)
              .isInstanceOf(Outcome.Done.class);
        }
      }
      if (!journey.can(PortalOperation.SUBMIT)) {
        assertThat(journey.portal().procedures("phù hiệu")).isInstanceOf(Outcome.Done.class);
        assertThat(journey.portal().lookUp(key)).isInstanceOf(Outcome.Done.class);
      }
    }
  }

  /** Files a dossier; what only a person can do, the person does, and tells the engine. */
  private static Filing handedIn(Journey journey, String title) {
    Filing filing = journey.file(BadgeDossiers.of(title));
    boolean asksPerson = filing.waiting().filter(w -> w.what() == Awaited.PERSON).isPresent();
    if (asksPerson) {
      assertThat(filing.waiting().orElseThrow().link()).isNotNull();
      assertThat(journey.held(filing)).isEmpty();
      journey.dialect.readPicture(journey.sandbox, filing);
      journey.engine().wake(filing.id(), Awaited.PERSON);
      journey.services.runDue();
    }
    assertThat(asksPerson)
        .as("%s: %s", filing, filing.problem())
        .isEqualTo(journey.dialect == Dialect.IGATE);
    Filing done = journey.again(filing);
    assertThat(done.receipt().isPresent())
        .as("%s: %s", done, done.problem())
        .isEqualTo(journey.can(PortalOperation.SUBMIT));
    return done;
  }

  private static int papersHandedIn(Journey journey, Filing filing) {
    if (journey.can(PortalOperation.SUPPLEMENT)) {
      Answered answered =
          journey
              .engine()
              .answer(
                  filing.id(),
                  BadgeDossiers.answer(filing.title(), filing.supplementRequest().orElseThrow()));
      assertThat(answered).isInstanceOf(Answered.Taken.class);
      return 1;
    }
    return journey.dialect.handsPapersInOnPage(journey.sandbox, filing) ? 1 : 0;
  }

  private static void theResultIsHere(Journey journey, Filing filing) {
    assertThat(filing.state()).as("%s", filing.problem()).isEqualTo(FilingState.FINISHED);
    assertThat(filing.status()).hasValueSatisfying(s -> assertThat(s.isFinal()).isTrue());
    List<Attachment> results = journey.engine().results(filing.id());
    if (journey.can(PortalOperation.RESULT)) {
      assertThat(results).hasSize(1);
      assertThat(results.get(0).size()).isPositive();
    } else {
      assertThat(results).isEmpty();
    }
  }

  private static void eachVehicleHasItsOwnResult(Journey journey, Filing filing) {
    assertThat(journey.can(PortalOperation.SUPPLEMENT)).isFalse();
    journey.sandbox.registry().noTrackingData("99A-001.02");
    Filing decided = journey.later(filing, Duration.ofDays(10));
    theResultIsHere(journey, decided);
    assertThat(decided.decisions())
        .extracting(Decision::subject)
        .containsExactly("99A-001.01", "99A-001.02");
    Decision granted = decided.decisions().get(0);
    assertThat(granted.granted()).isTrue();
    assertThat(granted.documentNumber()).isNotBlank();
    assertThat(granted.validUntil()).isNotNull();
    Decision refused = decided.decisions().get(1);
    assertThat(refused.granted()).isFalse();
    assertThat(refused.documentNumber()).isNull();
    assertThat(refused.reason()).isNotBlank();
  }

  private static void itIsThereOnceWithEveryFile(Journey journey, Filing filing, int answers) {
    List<PortalDossier> held = journey.held(filing);
    assertThat(held).hasSize(1);
    assertThat(journey.dialect.dossiers(journey.sandbox)).hasSize(1);
    assertThat(held.get(0).submissions()).isEqualTo(1);
    assertThat(held.get(0).answers()).isEqualTo(answers);
    if (!journey.dialect.showsFiles()) {
      return;
    }
    assertThat(held.get(0).files()).allMatch(PortalFile::isWhole);
    assertThat(held.get(0).files())
        .extracting(PortalFile::sha256)
        .containsAll(
            BadgeDossiers.of(filing.title()).attachments().stream()
                .map(Attachment::sha256)
                .toList());
  }
}
