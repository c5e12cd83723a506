package vn.gtvt.sdk.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sdk.dossier.Applicant;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.dossier.Decision;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.dossier.Items;
import vn.gtvt.sdk.dossier.Party;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Progress;
import vn.gtvt.sdk.portal.ResultFile;
import vn.gtvt.sdk.portal.SupplementRequest;
import vn.gtvt.sdk.portal.Waiting;
import vn.gtvt.sdk.text.Bilingual;

class ListenerTest {
  private static final String CANARY = "Chim Hoàng Yến";
  private static final Bilingual OFFICERS = new Bilingual(CANARY, CANARY);

  @TempDir Path folder;

  private final ScriptedPortal portal = new ScriptedPortal();

  private static Attachment paper(String component) {
    byte[] bytes = component.getBytes(StandardCharsets.UTF_8);
    return Attachment.of(component, CANARY, CANARY + ".pdf", "application/pdf", Content.of(bytes));
  }

  private static Dossier dossier() {
    Party party = Party.organisation(CANARY, CANARY, CANARY, CANARY);
    return Dossier.under(ProcedureCode.of("9.000001"), "first")
        .title(CANARY)
        .applicant(new Applicant(party, Party.person(CANARY), null))
        .items(Items.builder().text("plate", CANARY).build())
        .subjects(List.of(CANARY))
        .attachments(List.of(paper("a")))
        .build();
  }

  @Test
  void whatItHearsNamesNobody() {
    List<String> heard = new ArrayList<>();
    FilingListener listener = (filing, event) -> heard.add(event + " " + filing);
    try (Bench bench = new Bench(folder, portal, builder -> builder.listener(listener))) {
      Filing filing = bench.engine.file(dossier());
      walkThroughEverything(bench, filing);
      portal.submits.add(() -> new Outcome.Refused<>(OFFICERS));
      Filing second = bench.run(bench.engine.file(dossier(), Resubmission.INSIST));
      assertThat(second.state()).isEqualTo(FilingState.REFUSED);
      bench.engine.history(filing.id()).forEach(event -> heard.add(event.toString()));
    }
    assertThat(heard).hasSizeGreaterThan(40).noneMatch(each -> each.contains(CANARY));
    assertThat(heard)
        .anyMatch(each -> each.contains("submit: intent"))
        .anyMatch(each -> each.contains("follow: unknown status"))
        .anyMatch(each -> each.contains("follow: status 4"));
  }

  private void walkThroughEverything(Bench bench, Filing filing) {
    portal.submits.add(() -> new Outcome.WaitsFor<>(Awaited.ACCOUNT, OFFICERS));
    SupplementRequest asked =
        new SupplementRequest(
            "q1", null, null, List.of(new SupplementRequest.Wanted("b", null, CANARY)));
    portal.statuses.add(() -> Said.asking(asked));
    bench.runFor(Duration.ofMinutes(20), filing);
    portal.answers.add(() -> new Outcome.Refused<>(OFFICERS));
    bench.engine.answer(filing.id(), new SupplementAnswer("q1", List.of(paper("b")), CANARY));
    bench.run(filing);
    bench.engine.answer(filing.id(), new SupplementAnswer("q1", List.of(paper("b")), CANARY));
    portal.statuses.add(() -> Said.at(DossierStatus.PROCESSING));
    bench.run(filing);
    portal.statuses.add(() -> Said.at(DossierStatus.unknown(CANARY)));
    portal.statuses.add(() -> Said.at(DossierStatus.PROCESSING.withRaw(CANARY)));
    bench.runFor(Duration.ofMinutes(70), filing);
    portal.withdrawals.add(() -> new Outcome.Refused<>(OFFICERS));
    bench.engine.withdraw(filing.id(), CANARY);
    bench.run(filing);
    portal.statuses.add(
        () -> {
          throw new IllegalStateException(CANARY);
        });
    Decision decision = new Decision(CANARY, false, CANARY, null, CANARY);
    portal.statuses.add(
        () ->
            new Outcome.Done<>(
                new Progress(DossierStatus.DONE, CANARY, null, null, null, List.of(decision))));
    assertThat(bench.runFor(Duration.ofHours(3), filing).state()).isEqualTo(FilingState.FINISHED);
  }

  @Test
  void oneThatThrowsChangesNothing() {
    FilingListener broken =
        (filing, event) -> {
          throw new IllegalStateException("the host's bug");
        };
    try (Bench bench = new Bench(folder, portal, builder -> builder.listener(broken))) {
      Filing filed = bench.run(bench.file());
      assertThat(filed.state()).isEqualTo(FilingState.FINISHED);
      assertThat(filed.problem()).isEmpty();
      assertThat(portal.calls).containsExactly("upload", "upload", "submit", "progress");
    }
  }

  @Test
  void itHearsOfEachMoveAfterItIsDurableAndInTheOrderOfHistory() {
    List<FilingEvent> heard = new ArrayList<>();
    List<Filing> durable = new ArrayList<>();
    Bench[] made = new Bench[1];
    FilingListener listener =
        (filing, event) -> {
          heard.add(event);
          if (made[0].journal.load(filing.id()).version() >= filing.version()) {
            durable.add(filing);
          }
        };
    try (Bench bench = new Bench(folder, portal, builder -> builder.listener(listener))) {
      made[0] = bench;
      Filing filed = bench.run(bench.file());
      List<FilingEvent> history = bench.engine.history(filed.id());
      assertThat(durable).hasSameSizeAs(heard);
      assertThat(heard).isEqualTo(history);
      assertThat(durable).isSortedAccordingTo(Comparator.comparing(Filing::version));
    }
  }

  @Test
  void acceptanceIsHeardOfOnceAndOnlyForANewFiling() {
    List<String> heard = new ArrayList<>();
    FilingListener listener = (filing, event) -> heard.add(event.what());
    try (Bench bench = new Bench(folder, portal, builder -> builder.listener(listener))) {
      Filing filing = bench.file();
      assertThat(bench.file()).isEqualTo(filing);
      assertThat(heard).containsExactly("accepted");
    }
  }

  @Test
  void itMayActOnTheFilingThatItHearsOf() {
    portal.statuses.add(() -> Said.at(DossierStatus.PROCESSING));
    List<String> heard = new ArrayList<>();
    Bench[] made = new Bench[1];
    FilingListener listener =
        (filing, event) -> {
          heard.add(event.what());
          if (filing.step() == Step.FOLLOW && filing.progress().isPresent()) {
            made[0].engine.wake(filing.id(), Awaited.ACCOUNT);
            made[0].engine.withdraw(filing.id(), "đổi xe");
          }
        };
    try (Bench bench = new Bench(folder, portal, builder -> builder.listener(listener))) {
      made[0] = bench;
      Filing filing = bench.file();
      assertTimeoutPreemptively(Duration.ofSeconds(20), () -> bench.engine.runDue());
      assertThat(bench.run(filing).state()).isEqualTo(FilingState.WITHDRAWN);
      assertThat(heard)
          .containsSubsequence(
              "accepted", "submit: done", "follow: withdrawal wished", "withdraw: intent")
          .containsExactlyElementsOf(
              bench.engine.history(filing.id()).stream().map(FilingEvent::what).toList());
    }
  }

  @Test
  void itMayActOnTheFilingThatItsOwnerIsActingOn() {
    Bench[] made = new Bench[1];
    FilingListener listener =
        (filing, event) -> {
          if (event.what().equals("accepted")) {
            made[0].engine.withdraw(filing.id(), "đổi xe");
          }
        };
    try (Bench bench = new Bench(folder, portal, builder -> builder.listener(listener))) {
      made[0] = bench;
      assertTimeoutPreemptively(Duration.ofSeconds(20), bench::file);
      assertThat(bench.engine.filings())
          .extracting(Filing::state)
          .containsExactly(FilingState.CANCELLED);
    }
  }

  @Test
  void oneThatFailsWithAnErrorStopsNeitherTheRoundNorWhatIsTold() {
    List<String> heard = new ArrayList<>();
    FilingListener broken =
        (filing, event) -> {
          heard.add(event.what());
          throw new NoClassDefFoundError("the host's class path");
        };
    try (Bench bench = new Bench(folder, portal, builder -> builder.listener(broken))) {
      Filing filed = bench.run(bench.file());
      assertThat(filed.state()).isEqualTo(FilingState.FINISHED);
      assertThat(heard).hasSameSizeAs(bench.engine.history(filed.id()));
    }
  }

  @Test
  void whatAReceiverSaidShowsNobodysWordsWhenItIsPrinted() {
    Decision decision = new Decision("29E-123.45", false, null, null, CANARY);
    ResultFile result = new ResultFile("p1", CANARY, "application/pdf", null);
    SupplementRequest asked = Said.request("q1", null, "permit");
    List<Object> said =
        List.of(
            new Waiting(Awaited.PERSON, OFFICERS, URI.create("https://example.org/key"), null),
            result,
            decision,
            new Outcome.Refused<>(OFFICERS),
            new Progress(
                DossierStatus.unknown(CANARY),
                CANARY,
                null,
                null,
                null,
                List.of(decision),
                asked,
                List.of(),
                List.of(result)));
    assertThat(said)
        .extracting(Object::toString)
        .noneMatch(each -> each.contains(CANARY) || each.contains("example.org"));
  }

  @Test
  void aCauseThatIsAWholePageIsCutOffInTheHistory() {
    portal.submits.add(() -> new Outcome.Unknown<>("a\nb" + "x".repeat(5000)));
    try (Bench bench = new Bench(folder, portal)) {
      Filing filing = bench.run(bench.file());
      assertThat(bench.engine.history(filing.id()))
          .extracting(FilingEvent::what)
          .contains("submit: unknown: a b" + "x".repeat(197));
    }
  }

  @Test
  void aLookThatHearsNothingNewIsNoNews() {
    ScriptedPortal.say(portal.statuses, 10, Said.at(DossierStatus.PROCESSING));
    List<String> heard = new ArrayList<>();
    FilingListener listener = (filing, event) -> heard.add(event.what());
    try (Bench bench = new Bench(folder, portal, builder -> builder.listener(listener))) {
      Filing filing = bench.run(bench.file());
      int before = heard.size();
      Filing later = bench.runFor(Duration.ofHours(2), filing);
      assertThat(portal.count("progress")).isGreaterThan(3);
      assertThat(later.version()).isGreaterThan(filing.version());
      assertThat(heard).hasSize(before).doesNotContain("follow: intent");
      bench.reopen();
      assertThat(bench.engine.history(filing.id())).hasSize(before);
    }
  }
}
