package vn.gtvt.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every measure still runs; what it measures is not judged here. */
class MeasuresTest {
  static Stream<String> names() {
    return Measures.all().stream().map(Measure::name);
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyMeasureRunsOnceAtATinyScale(String name) throws Exception {
    List<Row> rows = Measures.named(name).rows(Scale.TINY);

    assertThat(rows).isNotEmpty().allMatch(row -> row.ours() > 0);
    assertThat(rows).allMatch(row -> row.markdown().split("\\|", -1).length == 9);
  }

  @Test
  void aChildTellsWhatItMeasuredAndWhatItReadBack() throws Exception {
    Fork fork = Fork.read(Child.run(PairMain.class, "accept", "TINY").lines());

    assertThat(fork.reference()).isPositive();
    assertThat(fork.ours()).isPositive();
    assertThat(fork.notes()).singleElement().asString().contains("journal_mode=wal, synchronous=2");
  }

  @Test
  void aChildThatBreaksIsNoFigure() {
    assertThatThrownBy(() -> Child.run(PairMain.class, "nothing", "TINY"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no measure nothing");
  }
}
