package vn.gtvt.sdk.license.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.identifier.PlateNumber;
import vn.gtvt.sdk.license.violation.ViolationAnswer.NotKnown;
import vn.gtvt.sdk.license.violation.ViolationAnswer.Told;

/** When an answer counts, how long, and when the registry is left alone. */
class ViolationLookUpTest {
  private static final Instant START = Instant.parse("2026-09-14T01:30:00Z");
  private static final ViolationQuestion CAR =
      new ViolationQuestion(PlateNumber.parse("99A-123.45"), VehicleKind.CAR);
  private static final Patience PATIENCE =
      new Patience(3, Duration.ofDays(1), Duration.ofDays(3), 4, Duration.ofMinutes(10));

  private final Deque<ViolationAnswer> script = new ArrayDeque<>();
  private Instant now = START;
  private int calls;
  private final ViolationLookUp lookUp =
      new ViolationLookUp(this::answer, new Moved(), PATIENCE, ViolationMemory.inMemory());

  private ViolationAnswer answer(ViolationQuestion question) {
    calls++;
    return script.isEmpty() ? new NotKnown("down") : script.poll();
  }

  private final class Moved extends Clock {
    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneId.of("UTC");
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private Told told(TrafficViolation... violations) {
    return told(now, violations);
  }

  private Told told(Instant countedTo, TrafficViolation... violations) {
    return new Told(
        new ViolationList(CAR, List.of(violations), now, countedTo, ViolationList.Origin.REGISTRY));
  }

  private static TrafficViolation violation(Settlement settlement) {
    return new TrafficViolation(
        "99A-123.45",
        null,
        VehicleKind.CAR,
        LocalDateTime.of(2026, 8, 2, 7, 30),
        "Đường Mẫu",
        null,
        "Quá tốc độ",
        settlement,
        settlement.name(),
        "Đội Mẫu",
        List.of());
  }

  @Test
  void anAnswerToldTwiceAlikeCounts() {
    script.add(told());
    script.add(told());

    assertThat(lookUp.ask(CAR)).isInstanceOf(Known.Sure.class);
    assertThat(calls).isEqualTo(2);
  }

  @Test
  void anAnswerToldOnceDoesNot() {
    script.add(told());

    assertThat(lookUp.ask(CAR)).isInstanceOf(Known.Unsure.class);
  }

  @Test
  void theSecondTellingMayComeHoursLater() {
    script.add(told());
    lookUp.ask(CAR);
    now = now.plus(Duration.ofHours(23));
    script.add(told());

    assertThat(lookUp.ask(CAR)).isInstanceOf(Known.Sure.class);
  }

  @Test
  void whatWasToldLongAgoConfirmsNothing() {
    script.add(told());
    lookUp.ask(CAR);
    now = now.plus(Duration.ofHours(25));
    script.add(told());

    assertThat(lookUp.ask(CAR)).isInstanceOf(Known.Unsure.class);
  }

  @Test
  void twoAnswersOfOneStateThatDifferCountForNothing() {
    script.add(told(START, violation(Settlement.UNSETTLED)));
    script.add(told(START, violation(Settlement.SETTLED)));
    script.add(told(START, violation(Settlement.SETTLED)));

    assertThat(lookUp.ask(CAR)).isInstanceOf(Known.Unsure.class);
  }

  @Test
  void aLaterStateThatDiffersIsNewsAndNeedsItsOwnSecondTelling() {
    script.add(told(START, violation(Settlement.UNSETTLED)));
    script.add(told(START.plusSeconds(1)));
    script.add(told(START.plusSeconds(2)));

    Known known = lookUp.ask(CAR);

    assertThat(((Known.Sure) known).list().violations()).isEmpty();
    assertThat(calls).isEqualTo(3);
  }

  @Test
  void aSureAnswerIsReliedOnForADayToTheSecondAndKeepsItsAge() {
    script.add(told());
    script.add(told());
    lookUp.ask(CAR);
    now = now.plus(Duration.ofDays(1));

    assertThat(lookUp.ask(CAR))
        .isInstanceOfSatisfying(
            Known.Sure.class, sure -> assertThat(sure.age()).isEqualTo(Duration.ofDays(1)));
    assertThat(calls).isEqualTo(2);

    now = now.plusSeconds(1);

    assertThat(lookUp.ask(CAR))
        .isInstanceOfSatisfying(
            Known.Unsure.class,
            unsure ->
                assertThat(unsure.last().orElseThrow().age())
                    .isEqualTo(Duration.ofDays(1).plusSeconds(1)));
  }

  @Test
  void aRegistryThatFailsInARowIsLeftAloneForAWhile() {
    lookUp.ask(CAR);
    lookUp.ask(CAR);
    assertThat(calls).isEqualTo(4);

    now = now.plus(Duration.ofMinutes(9));
    lookUp.ask(CAR);
    assertThat(calls).isEqualTo(4);

    now = now.plus(Duration.ofMinutes(1));
    lookUp.ask(CAR);
    assertThat(calls).isEqualTo(5);
  }

  @Test
  void whoHasPaidIsAskedAboutAnew() {
    script.add(told(violation(Settlement.UNSETTLED)));
    script.add(told(violation(Settlement.UNSETTLED)));
    lookUp.ask(CAR);
    script.add(told(violation(Settlement.SETTLED)));
    script.add(told(violation(Settlement.SETTLED)));

    Known known = lookUp.askAnew(CAR);

    assertThat(((Known.Sure) known).list().unsettled()).isEmpty();
  }

  @Test
  void anAnswerAboutAnotherVehicleIsNone() {
    ViolationQuestion other =
        new ViolationQuestion(PlateNumber.parse("99A-123.46"), VehicleKind.CAR);
    Told wrong =
        new Told(new ViolationList(other, List.of(), now, now, ViolationList.Origin.REGISTRY));
    script.add(wrong);
    script.add(wrong);

    assertThat(lookUp.ask(CAR)).isInstanceOf(Known.Unsure.class);
    assertThat(lookUp.ask(other)).isInstanceOf(Known.Unsure.class);
  }

  @Test
  void whatAPersonAttestsCountsWithItsEvidence() {
    Attestation seen = attestation(START.minus(Duration.ofHours(2)));

    Known known = lookUp.attest(seen);

    assertThat(known)
        .isInstanceOfSatisfying(
            Known.Sure.class,
            sure -> {
              assertThat(sure.list().origin()).isEqualTo(ViolationList.Origin.ATTESTED);
              assertThat(sure.age()).isEqualTo(Duration.ofHours(2));
              assertThat(sure.evidence()).hasToString(seen.evidence().toString());
            });
    assertThat(lookUp.ask(CAR)).isInstanceOf(Known.Sure.class);
    assertThat(calls).isZero();
  }

  @Test
  void anOldAttestationOrOneOfTheFutureDoesNotCount() {
    assertThat(lookUp.attest(attestation(START.minus(Duration.ofHours(25)))))
        .isInstanceOf(Known.Unsure.class);
    assertThatThrownBy(() -> lookUp.attest(attestation(START.plusSeconds(1))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSureAnswerThatIsYoungerThanTheAttestationStays() {
    script.add(told(violation(Settlement.UNSETTLED)));
    script.add(told(violation(Settlement.UNSETTLED)));
    lookUp.ask(CAR);

    Known known = lookUp.attest(attestation(START.minusSeconds(1)));

    assertThat(((Known.Sure) known).list().unsettled()).hasSize(1);
  }

  @Test
  void anAttestationNeedsEvidenceAndAName() {
    Attachment nothing =
        Attachment.of("violation-evidence", null, "a.png", "image/png", Content.of(new byte[0]));

    assertThatThrownBy(() -> new Attestation(CAR, List.of(), START, "LÊ THỊ MẪU", nothing))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Attestation(CAR, List.of(), START, " ", picture()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(attestation(START).toString()).doesNotContain("MẪU");
  }

  @Test
  void whereThereIsNoRegistryOnlyAPersonKnows() {
    ViolationLookUp none = new ViolationLookUp(ViolationRegistry.NONE, new Moved());

    assertThat(none.ask(CAR)).isEqualTo(new Known.Unsure("there is no registry", Optional.empty()));
  }

  private static Attestation attestation(Instant lookedAt) {
    return new Attestation(CAR, List.of(), lookedAt, "LÊ THỊ MẪU", picture());
  }

  private static Attachment picture() {
    return Attachment.of(
        "violation-evidence", null, "a.png", "image/png", Content.of(new byte[] {1}));
  }
}
