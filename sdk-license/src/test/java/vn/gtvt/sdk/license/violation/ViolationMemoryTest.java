package vn.gtvt.sdk.license.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gtvt.sdk.license.violation.Registry.CAR;
import static vn.gtvt.sdk.license.violation.Registry.START;
import static vn.gtvt.sdk.license.violation.Registry.attestation;
import static vn.gtvt.sdk.license.violation.Registry.violation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sdk.dossier.Attachment;

/** What was heard survives a restart, names nobody on the outside, and is bounded. */
class ViolationMemoryTest {
  private static final String KEY = "0".repeat(64);

  @TempDir Path folder;
  private final Registry registry = new Registry();

  private ViolationLookUp restarted() {
    return registry.lookUp(ViolationMemory.in(folder));
  }

  @Test
  void whatWasToldOnceBeforeARestartIsConfirmedAfterIt() {
    registry.tells(START, START, violation(Settlement.SETTLED));
    assertThat(restarted().ask(CAR)).isInstanceOf(Known.Unsure.class);
    registry.passes(Duration.ofHours(6));
    registry.tells(registry.now, registry.now, violation(Settlement.SETTLED));
    Known.Sure sure = (Known.Sure) restarted().ask(CAR);
    assertThat(sure.list().violations()).containsExactly(violation(Settlement.SETTLED));
    Known.Sure known = (Known.Sure) restarted().ask(CAR);
    assertThat(known).isEqualTo(sure);
  }

  @Test
  void anAttestationSurvivesWithItsEvidence() throws IOException {
    restarted().attest(attestation(START));
    registry.passes(Duration.ofHours(3));
    Known.Sure sure = (Known.Sure) restarted().ask(CAR);
    assertThat(registry.calls).isZero();
    assertThat(sure.age()).isEqualTo(Duration.ofHours(3));
    assertThat(sure.list().origin()).isEqualTo(ViolationList.Origin.ATTESTED);
    Attachment evidence = Objects.requireNonNull(sure.evidence());
    try (InputStream in = evidence.open()) {
      assertThat(in.readAllBytes()).containsExactly(7);
    }
    assertThat(evidence.subject()).contains("99A-123.45");
  }

  @Test
  void askingAnewIsRememberedToo() {
    registry.tellsTwice();
    restarted().ask(CAR);
    restarted().askAnew(CAR);
    assertThat(restarted().ask(CAR)).isInstanceOf(Known.Unsure.class);
  }

  @Test
  void namesOfFilesTellNoPlateAndOnlyThisUserReadsThem() throws IOException {
    registry.tellsTwice();
    restarted().ask(CAR);
    assertThat(files()).hasSize(1);
    Path file = files().get(0);
    assertThat(file.getFileName().toString()).doesNotContain("123").matches("[0-9a-f]{64}.heard");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
        .isEqualTo("rwx------");
    assertThat(ViolationMemory.in(folder).toString()).doesNotContain(folder.toString());
  }

  @Test
  void aFileThatIsBrokenWasNeverHeard() throws IOException {
    restarted().attest(attestation(START));
    Path file = files().get(0);
    String whole = Files.readString(file);
    for (String broken :
        List.of(
            "",
            "[]",
            "{}",
            whole.substring(0, whole.length() / 2),
            whole.replace("\"Bw==\"", "\"CA==\""),
            whole.replace("ATTESTED", "GUESSED"),
            whole.replace("\"version\":1", "\"version\":2"))) {
      assertThat(broken).isNotEqualTo(whole);
      Files.writeString(file, broken);
      assertThat(restarted().ask(CAR))
          .isInstanceOfSatisfying(
              Known.Unsure.class, unsure -> assertThat(unsure.last()).isEmpty());
    }
  }

  @Test
  void aMemoryThatFailsMakesNoAnswerWrongAndThePersonHearsOfIt() {
    ViolationMemory full =
        new ViolationMemory() {
          @Override
          public Optional<byte[]> load(String key) {
            throw new UncheckedIOException(new IOException("no disk"));
          }

          @Override
          public void keep(String key, byte[] heard) {
            throw new UncheckedIOException(new IOException("disk full"));
          }
        };
    ViolationLookUp lookUp = registry.lookUp(full);
    registry.tellsTwice();
    assertThat(lookUp.ask(CAR)).isInstanceOf(Known.Sure.class);
    registry.passes(Duration.ofHours(2));
    assertThatThrownBy(() -> lookUp.attest(attestation(registry.now)))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(((Known.Sure) lookUp.ask(CAR)).list().origin())
        .isEqualTo(ViolationList.Origin.ATTESTED);
  }

  @Test
  void whatACrashLeftHalfWrittenIsGoneAtTheNextStart() throws IOException {
    Files.writeString(folder.resolve("new1.part"), "99A12345");
    ViolationMemory.in(folder);
    assertThat(files()).isEmpty();
  }

  @Test
  void aKeyLeadsNowhereElse() {
    ViolationMemory memory = ViolationMemory.in(folder);
    assertThatThrownBy(() -> memory.keep("../" + KEY, new byte[0]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> memory.load("../" + KEY)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theProcessRemembersSixtyFourMegabytesAtMostAndForgetsTheEldest() {
    ViolationMemory memory = ViolationMemory.inMemory();
    for (int i = 0; i < 9; i++) {
      memory.keep(key(i), new byte[8 << 20]);
      memory.keep(key(i), new byte[8 << 20]);
    }
    assertThat(memory.load(key(0))).isEmpty();
    assertThat(memory.load(key(1))).isPresent();
    assertThat(memory.load(key(8))).isPresent();
  }

  @Test
  void theProcessRemembersTenThousandVehicles() {
    ViolationMemory memory = ViolationMemory.inMemory();
    for (int i = 0; i <= 10_000; i++) {
      memory.keep(key(i), new byte[1]);
    }
    assertThat(memory.load(key(0))).isEmpty();
    assertThat(memory.load(key(1))).isPresent();
  }

  @Test
  void aFolderIsBoundedToo() throws IOException {
    for (int i = 0; i < 10_000; i++) {
      Files.createFile(folder.resolve(key(i) + ".heard"));
    }
    ViolationMemory.in(folder).keep(KEY.replace('0', 'f'), new byte[1]);
    assertThat(files()).hasSizeLessThanOrEqualTo(10_000);
    assertThat(ViolationMemory.in(folder).load(KEY.replace('0', 'f'))).isPresent();
  }

  private static String key(int number) {
    return String.format(Locale.ROOT, "%064x", number);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      return found.toList();
    }
  }
}
