package vn.gtvt.sdk.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A journal that is copied, goes on, and goes back to its copy. */
abstract class RestoreBench {
  static final Duration HOUR = Duration.ofHours(1);

  @TempDir Path temp;

  final Receiver receiver = new Receiver();
  String brokenOffAt = "";
  Path copy;
  Bench bench;

  @BeforeEach
  void open() {
    copy = temp.resolve("copy");
    bench = new Bench(temp.resolve("real"), receiver, builder -> builder.probe(this::breakOff));
  }

  @AfterEach
  void close() {
    bench.close();
  }

  static final class BrokenOff extends Error {
    private static final long serialVersionUID = 1L;
  }

  void breakOff(Filing filing, String operation, Probe.Point point) {
    if (brokenOffAt.equals(operation + " " + point)) {
      brokenOffAt = "";
      throw new BrokenOff();
    }
  }

  void runAndBreakOffAt(String where) {
    brokenOffAt = where;
    assertThatThrownBy(() -> bench.engine.runDue()).hasCauseInstanceOf(BrokenOff.class);
  }

  /** Takes the copy of now; the real journal goes on. */
  void takeCopy() throws IOException {
    bench.close();
    Folders.copy(temp.resolve("real"), copy);
    bench.reopen();
  }

  /** The real journal is lost; what the receiver has stays. */
  void restore(int open) {
    bench.reopen(copy);
    receiver.calls.clear();
    assertThat(bench.engine.afterRestore()).isEqualTo(open);
  }

  Filing followed() {
    Filing filing = bench.run(bench.file());
    assertThat(filing.step()).isEqualTo(Step.FOLLOW);
    return filing;
  }

  Filing asked() {
    Filing filing = followed();
    receiver.ask(filing, Said.request("q1", null, "permit"));
    Filing asked = bench.runFor(HOUR, filing);
    assertThat(asked.supplementRequest()).isPresent();
    return asked;
  }

  void demandOnce(String operation, Filing filing) {
    assertThat(receiver.times(operation, filing)).as(operation).isEqualTo(1);
  }
}
