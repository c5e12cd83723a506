package vn.gtvt.sdk.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.portal.Guard;
import vn.gtvt.sdk.portal.LookUp;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.SupplementRequest;
import vn.gtvt.sdk.text.Bilingual;

class DoubtTest {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Bilingual TAKEN = new Bilingual("mã trùng", "the key is taken");
  private static final Receipt RECEIPT = new Receipt("r8", "x");
  private static final SupplementRequest ONE = Said.request("q1", null, "permit");

  @TempDir Path folder;

  private final ScriptedPortal portal = new ScriptedPortal();
  private Bench bench;

  @BeforeEach
  void open() {
    bench = new Bench(folder, portal);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private Filing inDoubt() {
    portal.submits.add(() -> new Outcome.Unknown<>("cut"));
    Filing filing = bench.run(bench.file());
    portal.calls.clear();
    return filing;
  }

  /** Nobody answers when the answer or the wish that is in doubt is asked about. */
  private Filing parked(Filing filing) {
    portal.statuses.clear();
    portal.statuses.add(() -> new Outcome.Refused<>(Said.WORDS));
    Filing parked = bench.runFor(HOUR, filing);
    assertThat(parked.state()).isEqualTo(FilingState.NEEDS_PERSON);
    portal.calls.clear();
    return parked;
  }

  private Filing answerInDoubt() {
    portal.statuses.add(() -> Said.asking(ONE));
    Filing filing = bench.run(bench.file());
    portal.answers.add(() -> new Outcome.Unknown<>("cut"));
    bench.engine.answer(
        filing.id(), new SupplementAnswer("q1", List.of(Bench.paper("permit", "x")), null));
    return parked(bench.run(filing));
  }

  private Filing wishInDoubt() {
    portal.statuses.add(() -> Said.at(DossierStatus.PROCESSING));
    Filing filing = bench.run(bench.file());
    portal.withdrawals.add(() -> new Outcome.Unknown<>("cut"));
    bench.engine.withdraw(filing.id(), "đổi xe");
    return parked(bench.run(filing));
  }

  private Filing confirm(Filing filing, LookUp finding) {
    return bench.engine.confirm(filing.id(), finding);
  }

  private LookUp own(Filing filing) {
    return new LookUp.Found(filing.receipt().orElseThrow());
  }

  @Test
  void aRefusalAfterADoubtIsAskedAboutAndTheOneThatLandedLateIsFound() {
    portal.guard = Guard.REFUSED_TWICE;
    Filing doubt = inDoubt();
    portal.lookUps.add(() -> new Outcome.Done<>(new LookUp.Absent()));
    portal.submits.add(() -> new Outcome.Refused<>(TAKEN));
    Filing refused = bench.runAfter(ScriptedPortal.SETTLE, doubt);
    assertThat(refused.state()).isEqualTo(FilingState.OPEN);
    assertThat(portal.calls).containsExactly("lookUp", "submit");
    bench.reopen();
    portal.lookUps.add(() -> new Outcome.Done<>(new LookUp.Found(RECEIPT)));
    Filing found = bench.runFor(HOUR, doubt);
    assertThat(found.receipt()).contains(RECEIPT);
    assertThat(found.state()).isEqualTo(FilingState.FINISHED);
    assertThat(portal.count("submit")).isEqualTo(1);
  }

  @Test
  void aRefusalAfterADoubtIsOneWhenTheReceiverHasNoneAndItsReasonIsKept() {
    Filing doubt = inDoubt();
    portal.submits.add(() -> new Outcome.Refused<>(TAKEN));
    Filing refused = bench.runFor(HOUR, doubt);
    assertThat(refused.state()).isEqualTo(FilingState.REFUSED);
    assertThat(refused.problem()).contains(TAKEN);
    assertThat(portal.calls).containsExactly("lookUp", "lookUp", "submit", "lookUp", "lookUp");
  }

  @Test
  void anAnswerThatIsRefusedAfterADoubtIsAskedAboutToo() {
    portal.statuses.add(() -> Said.asking(ONE));
    Filing filing = bench.run(bench.file());
    portal.answers.add(() -> new Outcome.Unknown<>("cut"));
    portal.answers.add(() -> new Outcome.Refused<>(TAKEN));
    ScriptedPortal.say(portal.statuses, 2, Said.asking(ONE));
    ScriptedPortal.say(
        portal.statuses, 9, Said.at(DossierStatus.SUPPLEMENT_ASKED, ONE, List.of("q1")));
    bench.engine.answer(
        filing.id(), new SupplementAnswer("q1", List.of(Bench.paper("permit", "x")), null));
    Filing followed = bench.runFor(Duration.ofMinutes(10), filing);
    assertThat(followed.problem()).isEmpty();
    assertThat(followed.inside().answered()).containsExactly("q1");
  }

  @Test
  void whereOnlyAPersonCanKnowALookUpThatFindsNoneProvesNothing() {
    portal.guard = Guard.PERSON;
    Filing parked = bench.runFor(HOUR, inDoubt());
    assertThat(parked.state()).isEqualTo(FilingState.NEEDS_PERSON);
    assertThat(parked.problem()).contains(Advices.ONLY_A_PERSON_KNOWS);
    assertThat(portal.count("submit")).isZero();
    confirm(parked, new LookUp.Absent());
    assertThat(bench.run(parked).state()).isEqualTo(FilingState.FINISHED);
    assertThat(portal.count("submit")).isEqualTo(1);
  }

  @Test
  void whereOnlyAPersonCanKnowWhatALookUpFindsIsThere() {
    portal.guard = Guard.PERSON;
    Filing doubt = inDoubt();
    portal.lookUps.add(() -> new Outcome.Done<>(new LookUp.Found(RECEIPT)));
    assertThat(bench.runFor(HOUR, doubt).receipt()).contains(RECEIPT);
  }

  @Test
  void anAnswerThatAPersonDidNotFindGoesOnceMore() {
    Filing parked = answerInDoubt();
    assertThat(parked.problem()).contains(Said.WORDS);
    confirm(parked, new LookUp.Absent());
    assertThat(bench.run(parked).state()).isEqualTo(FilingState.FINISHED);
    assertThat(portal.calls).containsExactly("supplement", "progress");
  }

  @Test
  void anAnswerThatAPersonFoundIsNotedAsGiven() {
    Filing parked = answerInDoubt();
    assertThatThrownBy(() -> confirm(parked, new LookUp.Found(RECEIPT)))
        .isInstanceOf(IllegalArgumentException.class);
    Filing told = confirm(parked, own(parked));
    assertThat(told.step()).isEqualTo(Step.FOLLOW);
    assertThat(told.inside().answered()).containsExactly("q1");
    assertThat(bench.run(parked).state()).isEqualTo(FilingState.FINISHED);
    assertThat(portal.calls).containsExactly("progress");
  }

  @Test
  void aWishThatAPersonDidNotFindIsUtteredOnceMoreAndOneThatHeFoundIsNot() {
    Filing parked = wishInDoubt();
    Filing told = confirm(parked, own(parked));
    assertThat(told.isToBeWithdrawn()).isTrue();
    portal.statuses.add(() -> Said.at(DossierStatus.WITHDRAWAL_ASKED));
    assertThat(bench.run(parked).step()).isEqualTo(Step.FOLLOW);
    assertThat(portal.calls).containsExactly("progress");
    assertThat(confirm(parked, new LookUp.Absent())).isEqualTo(bench.load(parked));
  }

  @Test
  void aWishThatAPersonDidNotFindIsUtteredOnceMore() {
    Filing parked = wishInDoubt();
    confirm(parked, new LookUp.Absent());
    assertThat(bench.run(parked).state()).isEqualTo(FilingState.WITHDRAWN);
    assertThat(portal.calls).containsExactly("withdraw");
  }

  @Test
  void aReceiverThatRefusesToBeAskedLeavesItToAPersonAndInDoubt() {
    Filing doubt = inDoubt();
    portal.lookUps.add(() -> new Outcome.Refused<>(Said.WORDS));
    Filing parked = bench.runFor(HOUR, doubt);
    assertThat(parked.state()).isEqualTo(FilingState.NEEDS_PERSON);
    assertThat(parked.problem()).contains(Said.WORDS);
    portal.lookUps.add(() -> new Outcome.Done<>(new LookUp.Found(RECEIPT)));
    bench.engine.resume(parked.id());
    assertThat(bench.run(parked).receipt()).contains(RECEIPT);
    assertThat(portal.count("submit")).isZero();
  }

  @Test
  void aReceiverThatAsksNotToBeAskedForAnHourIsLeftAloneForAnHour() {
    Filing doubt = inDoubt();
    portal.lookUps.add(() -> new Outcome.NotSent<>("429", HOUR));
    bench.runAfter(ScriptedPortal.SETTLE, doubt);
    bench.runFor(HOUR.minusSeconds(1), doubt);
    assertThat(portal.calls).containsExactly("lookUp");
    bench.runAfter(Duration.ofSeconds(1), doubt);
    assertThat(portal.calls).containsExactly("lookUp", "lookUp");
  }

  @Test
  void aSilentReceiverIsAskedEverMoreRarelyAndAfterAWeekByAPerson() {
    Filing doubt = inDoubt();
    ScriptedPortal.say(portal.lookUps, 2000, new Outcome.NotSent<>("down"));
    assertThat(bench.runFor(HOUR, doubt).problem()).contains(Advices.SILENT);
    assertThat(portal.count("lookUp")).isBetween(4, 7);
    assertThat(bench.runFor(Duration.ofDays(2), doubt).problem())
        .contains(Advices.SILENT_FOR_A_DAY);
    assertThat(portal.count("lookUp")).isLessThan(60);
    Filing parked = bench.runFor(Duration.ofDays(6), doubt);
    assertThat(parked.state()).isEqualTo(FilingState.NEEDS_PERSON);
    assertThat(parked.problem()).contains(Advices.SILENT_FOR_A_WEEK);
    bench.engine.resume(parked.id());
    assertThat(bench.run(parked).state()).isEqualTo(FilingState.OPEN);
    portal.lookUps.clear();
    assertThat(bench.runFor(HOUR.multipliedBy(3), doubt).state()).isEqualTo(FilingState.FINISHED);
    assertThat(portal.count("submit")).isEqualTo(1);
  }
}
