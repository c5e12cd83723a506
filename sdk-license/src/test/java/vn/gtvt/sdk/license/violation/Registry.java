package vn.gtvt.sdk.license.violation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.identifier.PlateNumber;

/** A registry that says what a test wants, down when it wants nothing, and the clock beside it. */
final class Registry extends Clock implements ViolationRegistry {
  static final Instant START = Instant.parse("2026-09-14T01:30:00Z");
  static final ViolationQuestion CAR =
      new ViolationQuestion(PlateNumber.parse("99A-123.45"), VehicleKind.CAR);

  final Deque<Supplier<ViolationAnswer>> script = new ArrayDeque<>();
  Instant now = START;
  int calls;

  ViolationLookUp lookUp(ViolationMemory memory) {
    Patience patience =
        new Patience(3, Duration.ofDays(1), Duration.ofDays(3), 4, Duration.ofMinutes(10));
    return new ViolationLookUp(this, this, patience, memory);
  }

  ViolationLookUp lookUp() {
    return lookUp(ViolationMemory.inMemory());
  }

  void tellsTwice(TrafficViolation... violations) {
    tells(now, now, violations);
    tells(now, now, violations);
  }

  void tells(Instant toldAt, Instant countedTo, TrafficViolation... violations) {
    ViolationList list =
        new ViolationList(
            CAR, List.of(violations), toldAt, countedTo, ViolationList.Origin.REGISTRY);
    script.add(() -> new ViolationAnswer.Told(list));
  }

  void passes(Duration time) {
    now = now.plus(time);
  }

  @Override
  public ViolationAnswer find(ViolationQuestion question) {
    calls++;
    return script.isEmpty() ? new ViolationAnswer.NotKnown("down") : script.remove().get();
  }

  static TrafficViolation violation(Settlement settlement) {
    return new TrafficViolation(
        "99A-123.45",
        "Nền mầu trắng, chữ và số màu đen",
        VehicleKind.CAR,
        LocalDateTime.of(2026, 8, 2, 7, 30),
        "Đường Mẫu",
        "12321.5.5.i.01",
        "Quá tốc độ",
        settlement,
        settlement.name(),
        "Đội Mẫu",
        List.of(new SettlementOffice("Đội Mẫu", "1 Đường Mẫu", null)));
  }

  static Attestation attestation(Instant lookedAt, TrafficViolation... seen) {
    Attachment picture =
        Attachment.of(
            "violation-evidence", "99A-123.45", "a.png", "image/png", Content.of(new byte[] {7}));
    return new Attestation(CAR, List.of(seen), lookedAt, "LÊ THỊ MẪU", picture);
  }

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
