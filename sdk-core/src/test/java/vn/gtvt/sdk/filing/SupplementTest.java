package vn.gtvt.sdk.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Submission;
import vn.gtvt.sdk.portal.SupplementRequest;
import vn.gtvt.sdk.portal.Waiting;
import vn.gtvt.sdk.time.WorkingCalendar;

class SupplementTest extends SupplementBench {
  @Test
  void whatIsAskedForIsSaidPaperByPaperWithTheOfficersWords() {
    assertThat(asked.state()).isEqualTo(FilingState.OPEN);
    assertThat(asked.waiting()).map(Waiting::what).contains(Awaited.SUPPLEMENT);
    assertThat(asked.supplementRequest()).contains(TWO);
    assertThat(asked.problem().orElseThrow().vi())
        .contains("permit: mờ, không đọc được; contract")
        .contains("Nộp bổ sung");
  }

  @Test
  void anAnswerThatLacksAPaperIsNotTakenAndSaysWhich() {
    Answered answered = bench.engine.answer(asked.id(), answer("q1", Bench.paper("permit", "new")));
    assertThat(answered).isInstanceOf(Answered.Incomplete.class);
    assertThat(((Answered.Incomplete) answered).missing())
        .extracting(SupplementRequest.Wanted::component)
        .containsExactly("contract");
    assertThat(bench.load(asked)).isEqualTo(asked);
    assertThat(bench.runFor(Duration.ofMinutes(20), asked).supplementRequest()).contains(TWO);
    assertThat(portal.calls).isEmpty();
  }

  @Test
  void onlyTheDifferenceIsHandedInWithTheNote() {
    Attachment sameAsBefore = FilingSamples.dossier("29E-123.45", 2).attachments().get(0);
    Attachment permit = Bench.paper("permit", "new");
    taken(answer("q1", sameAsBefore, permit, Bench.paper("contract", "new"), permit));
    Filing done = bench.runFor(Duration.ofHours(1), asked);
    assertThat(done.state()).isEqualTo(FilingState.FINISHED);
    assertThat(portal.supplements).hasSize(1);
    assertThat(portal.supplements.get(0).request()).isEqualTo("q1");
    assertThat(portal.supplements.get(0).note()).isEqualTo("kính gửi");
    assertThat(portal.supplements.get(0).files())
        .extracting(file -> file.attachment().component())
        .containsExactly("permit", "contract");
    assertThat(portal.calls).containsExactly("upload", "upload", "supplement", "progress");
  }

  @Test
  void aPaperThatIsTheSameAsTheOneFiledIsStillMissing() {
    bench.reopen();
    SupplementRequest again = Said.request("q2", null, "paper");
    portal.statuses.add(() -> Said.asking(again));
    bench.runFor(Duration.ofMinutes(40), asked);
    SupplementAnswer same =
        new SupplementAnswer("q2", FilingSamples.dossier("29E-123.45", 2).attachments(), null);
    assertThat(bench.engine.answer(asked.id(), same))
        .isEqualTo(new Answered.Incomplete(again.wanted()));
  }

  @Test
  void aRequestThatNamesNoPaperIsAnsweredByANoteAloneAndNotByNothing() {
    bench.reopen();
    SupplementRequest inWords = Said.request("q2", null, "");
    portal.statuses.add(() -> Said.asking(inWords));
    bench.runFor(Duration.ofMinutes(40), asked);
    assertThat(bench.engine.answer(asked.id(), new SupplementAnswer("q2", List.of(), null)))
        .isEqualTo(new Answered.Incomplete(List.of()));
    assertThat(bench.engine.answer(asked.id(), answer("q2"))).isInstanceOf(Answered.Taken.class);
  }

  @Test
  void anAnswerThatIsRefusedLeavesTheDossierFollowedAndMayBeGivenAnew() {
    portal.answers.add(() -> new Outcome.Refused<>(Said.WORDS));
    taken(GOOD);
    Filing refused = bench.run(asked);
    assertThat(refused.state()).isEqualTo(FilingState.OPEN);
    assertThat(refused.step()).isEqualTo(Step.FOLLOW);
    assertThat(refused.problem()).contains(Said.WORDS);
    taken(answer("q1", Bench.paper("permit", "better"), Bench.paper("contract", "better")));
    Filing done = bench.runFor(Duration.ofHours(1), asked);
    assertThat(done.state()).isEqualTo(FilingState.FINISHED);
    assertThat(portal.supplements).hasSize(2);
    assertThat(portal.supplements.get(1).files().get(0).attachment().sha256())
        .isEqualTo(Bench.paper("permit", "better").sha256());
  }

  @Test
  void aFileOfAnAnswerThatIsRefusedLeavesTheDossierFollowedToo() {
    portal.uploads.add(() -> new Outcome.Refused<>(Said.WORDS));
    taken(GOOD);
    Filing refused = bench.run(asked);
    assertThat(refused.state()).isEqualTo(FilingState.OPEN);
    assertThat(refused.problem()).contains(Said.WORDS);
    assertThat(refused.supplementRequest()).contains(TWO);
    assertThat(bench.runFor(Duration.ofHours(1), asked).state()).isEqualTo(FilingState.FINISHED);
    assertThat(portal.supplements).isEmpty();
  }

  @Test
  void aPlatformThatTakesNoAnswersSaysWhatToDoAndIsFollowed() {
    portal.answers.add(() -> new Outcome.NotSupported<>(Said.WORDS));
    taken(GOOD);
    Filing followed = bench.run(asked);
    assertThat(followed.problem()).contains(Said.WORDS);
    assertThat(followed.step()).isEqualTo(Step.FOLLOW);
  }

  @Test
  void whatNobodyAskedForIsNotTaken() {
    assertThat(bench.engine.answer(asked.id(), answer("q7", Bench.paper("permit", "new"))))
        .isEqualTo(new Answered.NotAsked(asked));
    assertThatThrownBy(() -> bench.engine.answer(new FilingId("nobody"), GOOD))
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("nobody");
    taken(GOOD);
    assertThat(bench.engine.answer(asked.id(), GOOD)).isInstanceOf(Answered.NotAsked.class);
    Filing done = bench.runFor(Duration.ofHours(1), asked);
    assertThat(bench.engine.answer(asked.id(), GOOD)).isEqualTo(new Answered.NotAsked(done));
    assertThat(portal.supplements).hasSize(1);
  }

  @Test
  void aSecondRequestIsAnsweredByItselfAndWhatTheFirstAnswerBroughtIsNotSentAgain() {
    SupplementRequest second = Said.request("q2", null, "licence");
    portal.statuses.add(() -> Said.asking(second));
    taken(GOOD);
    Filing again = bench.run(asked);
    assertThat(again.supplementRequest()).contains(second);
    taken(answer("q2", Bench.paper("licence", "x"), Bench.paper("permit", "new")));
    bench.runFor(Duration.ofHours(1), asked);
    assertThat(portal.supplements).extracting(each -> each.request()).containsExactly("q1", "q2");
    assertThat(portal.supplements.get(1).files())
        .extracting(Submission.SentFile::attachment)
        .extracting(Attachment::component)
        .containsExactly("licence");
  }

  @Test
  void theReceiversOwnDeadlineComesBeforeTheHostsRule() {
    bench.close();
    bench = new Bench(folder, portal, b -> b.supplementWithin(5, WorkingCalendar.bundled()));
    assertThat(bench.engine.supplementDeadline(asked.id())).contains(LocalDate.of(2026, 9, 21));
    SupplementRequest own = Said.request("q2", Instant.parse("2026-09-16T16:59:00Z"), "permit");
    portal.statuses.add(() -> Said.asking(own));
    Filing second = bench.runFor(Duration.ofMinutes(40), asked);
    assertThat(bench.engine.supplementDeadline(asked.id())).contains(LocalDate.of(2026, 9, 16));
    assertThat(second.problem().orElseThrow().vi()).contains("Hạn chót 16/09/2026.");
    portal.statuses.add(() -> Said.asking(own));
    Filing late = bench.runAfter(Duration.ofDays(3), asked);
    assertThat(late.problem().orElseThrow().vi()).contains("đã quá hạn");
    assertThat(late.state()).isEqualTo(FilingState.OPEN);
  }

  @Test
  void withoutARuleNobodyInventsADeadline() {
    assertThat(bench.engine.supplementDeadline(asked.id())).isEmpty();
    assertThat(asked.problem().orElseThrow().vi()).doesNotContain("Hạn chót");
  }

  @Test
  void anAuthorityThatNamesNoPaperIsToldOfAllTheSame() {
    portal.statuses.add(() -> Said.at(DossierStatus.SUPPLEMENT_ASKED));
    Filing filing = bench.runFor(Duration.ofMinutes(40), asked);
    assertThat(filing.waiting()).map(Waiting::what).contains(Awaited.SUPPLEMENT);
    assertThat(filing.problem().orElseThrow().vi()).contains("không nêu giấy tờ nào");
    assertThat(filing.supplementRequest()).isEmpty();
  }

  @Test
  void anAnswerThatBringsNothingAtAllIsNotTaken() {
    SupplementRequest open = Said.request("q2", null);
    portal.statuses.add(() -> Said.asking(open));
    Filing filing = bench.runAfter(Duration.ofMinutes(40), asked);
    List<Attachment> sameAsBefore = FilingSamples.dossier("29E-123.45", 2).attachments();
    for (SupplementAnswer nothing :
        List.of(
            new SupplementAnswer("q2", List.of(), null),
            new SupplementAnswer("q2", List.of(), " "),
            new SupplementAnswer("q2", sameAsBefore, null))) {
      assertThat(bench.engine.answer(filing.id(), nothing))
          .isEqualTo(new Answered.Incomplete(List.of()));
    }
    taken(new SupplementAnswer("q2", List.of(), "đã nộp tại quầy"));
  }
}
