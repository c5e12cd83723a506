package vn.gtvt.sdk.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Portal;
import vn.gtvt.sdk.portal.Progress;

class JunkTest {
  private static final Duration MONTH = Duration.ofDays(31);

  /** What a dialect with a bug may do. */
  private enum Junk {
    THROWS,
    NOTHING,
    DONE_WITH_NOTHING,
    UNKNOWN,
    NOT_SENT
  }

  @TempDir Path folder;

  private final Receiver receiver = new Receiver();

  private Portal portal(String broken, Junk junk) {
    return (Portal)
        Proxy.newProxyInstance(
            Portal.class.getClassLoader(),
            new Class<?>[] {Portal.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals(broken)) {
                receiver.calls.add(broken);
                return junk(junk);
              }
              try {
                return method.invoke(receiver, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  /** A dialect compiled without a checker of nulls may hand one over. */
  @SuppressWarnings("NullAway")
  private static @Nullable Object junk(Junk junk) {
    return switch (junk) {
      case THROWS -> throw new IllegalStateException("bug");
      case NOTHING -> null;
      case DONE_WITH_NOTHING -> new Outcome.Done<>(null);
      case UNKNOWN -> new Outcome.Unknown<>("junk");
      case NOT_SENT -> new Outcome.NotSent<>("down");
    };
  }

  static Stream<Arguments> everyStep() {
    return Stream.of("allocate", "upload", "verify", "submit", "supplement", "withdraw", "result")
        .flatMap(step -> Stream.of(Junk.values()).map(junk -> arguments(step, junk)));
  }

  @ParameterizedTest
  @MethodSource
  void everyStep(String broken, Junk junk) {
    try (Bench bench = new Bench(folder, portal(broken, junk))) {
      Filing filing = bench.file();
      Filing after = walk(bench, filing, broken);
      demandKept(bench, after);
      assertThat(after.state()).isEqualTo(FilingState.NEEDS_PERSON);
      assertThat(receiver.times("submit", filing)).isLessThanOrEqualTo(1);
      assertThat(Collections.frequency(receiver.calls, broken)).isBetween(1, Bench.PACE.attempts());
    }
  }

  /** Leads it to the step in question and waits. */
  private Filing walk(Bench bench, Filing filing, String broken) {
    bench.run(filing);
    if (broken.equals("withdraw")) {
      bench.engine.withdraw(filing.id(), "đổi xe");
    } else if (broken.equals("supplement")) {
      receiver.ask(filing, Said.request("q1", null, "permit"));
      bench.runFor(Duration.ofHours(1), filing);
      bench.engine.answer(
          filing.id(), new SupplementAnswer("q1", List.of(Bench.paper("permit", "x")), null));
    } else if (broken.equals("result")) {
      receiver.decide(filing, DossierStatus.DONE);
    }
    return bench.runFor(Duration.ofDays(2), filing);
  }

  private static void demandKept(Bench bench, Filing filing) {
    assertThat(filing.problem().orElseThrow().vi()).hasSizeGreaterThan(30).endsWith(".");
    assertThat(bench.engine.filings()).containsExactly(filing);
    assertThat(bench.journal.dossier(filing).attachments()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"THROWS", "NOTHING", "DONE_WITH_NOTHING"})
  void aStatusThatCannotBeReadIsAPersonsMatterInTheEnd(String junk) {
    try (Bench bench = new Bench(folder, portal("progress", Junk.valueOf(junk)))) {
      Filing after = bench.runFor(Duration.ofDays(2), bench.file());
      demandKept(bench, after);
      assertThat(after.state()).isEqualTo(FilingState.NEEDS_PERSON);
      assertThat(after.receipt()).isPresent();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UNKNOWN", "NOT_SENT"})
  void aStatusThatIsNeverAnsweredIsAskedForWithoutEndAndSaid(String junk) {
    try (Bench bench = new Bench(folder, portal("progress", Junk.valueOf(junk)))) {
      Filing after = bench.runFor(Duration.ofDays(2), bench.file());
      demandKept(bench, after);
      assertThat(after.state()).isEqualTo(FilingState.OPEN);
      assertThat(after.problem().orElseThrow().vi()).contains("chưa trả lời");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"THROWS", "NOTHING"})
  void aDoubtThatCannotBeClearedIsAPersonsMatterAndNothingIsSentAgain(String junk) {
    receiver.loseAnswerOf("submit");
    try (Bench bench = new Bench(folder, portal("lookUp", Junk.valueOf(junk)))) {
      Filing after = bench.runFor(Duration.ofDays(2), bench.file());
      demandKept(bench, after);
      assertThat(after.state()).isEqualTo(FilingState.NEEDS_PERSON);
      assertThat(receiver.times("submit", after)).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UNKNOWN", "NOT_SENT", "DONE_WITH_NOTHING"})
  void aDoubtThatNobodyAnswersStaysOneAndIsSaid(String junk) {
    receiver.loseAnswerOf("submit");
    try (Bench bench = new Bench(folder, portal("lookUp", Junk.valueOf(junk)))) {
      Filing after = bench.runFor(Duration.ofHours(1), bench.file());
      demandKept(bench, after);
      assertThat(after.state()).isEqualTo(FilingState.OPEN);
      assertThat(after.problem().orElseThrow().vi()).contains("chưa trả lời");
      assertThat(receiver.times("submit", after)).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"settleTime", "operations", "betweenLooks"})
  void whatTellsAboutThePortalMayBreakToo(String broken) {
    receiver.loseAnswerOf("submit");
    try (Bench bench = new Bench(folder, portal(broken, Junk.THROWS))) {
      Filing after = bench.runFor(MONTH, bench.file());
      demandKept(bench, after);
      assertThat(after.state()).isEqualTo(FilingState.NEEDS_PERSON);
      assertThat(receiver.times("submit", after)).isLessThanOrEqualTo(1);
    }
  }

  @Test
  void aStatusThatNobodyKnowsIsFollowedFurther() {
    ScriptedPortal scripted = new ScriptedPortal();
    for (int i = 0; i < 30; i++) {
      DossierStatus strange = DossierStatus.unknown("?" + i);
      scripted.statuses.add(
          () -> new Outcome.Done<>(new Progress(strange, null, null, null, null, List.of())));
    }
    try (Bench bench = new Bench(folder, scripted)) {
      Filing filing = bench.run(bench.file());
      assertThat(filing.state()).isEqualTo(FilingState.OPEN);
      assertThat(bench.runFor(MONTH, filing).state()).isEqualTo(FilingState.FINISHED);
      assertThat(scripted.count("submit")).isEqualTo(1);
    }
  }
}
