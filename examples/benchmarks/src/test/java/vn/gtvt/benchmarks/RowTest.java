package vn.gtvt.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowTest {
  private static final List<Fork> FORKS =
      List.of(
          new Fork(1_000_000, 1_100_000, List.of()),
          new Fork(2_000_000, 2_600_000, List.of()),
          new Fork(3_000_000, 3_600_000, List.of()));

  @Test
  void theFigureIsTheMedianOfWhatEachJvmFound() {
    Row row = new Row("work", Goal.ratioAtMost(1.15), FORKS);

    assertThat(row.figure()).isEqualTo(1.2);
    assertThat(row.met()).isFalse();
    assertThat(row.markdown())
        .isEqualTo("| work | 2.00 ms | 2.60 ms | 1.20 | 1.12 - 1.28 | ≤ 1.15 | no |");
  }

  @Test
  void throughputIsTheInverseOfTime() {
    Row row = new Row("work", Goal.throughputAtLeast(0.75), FORKS);

    assertThat(row.figure()).isCloseTo(0.833, within(0.001));
    assertThat(row.met()).isTrue();
  }

  @Test
  void addedTimeIsInMilliseconds() {
    Row row = new Row("work", Goal.addedAtMost(0.2), FORKS);

    assertThat(row.figure()).isCloseTo(0.6, within(1e-9));
    assertThat(row.met()).isFalse();
  }

  @Test
  void quantilesLieBetweenTwoValuesByProportion() {
    assertThat(Quantiles.at(List.of(3.0, 1.0, 2.0), 0.5)).isEqualTo(2.0);
    assertThat(Quantiles.at(List.of(4.0, 1.0), 0.5)).isEqualTo(2.5);
    assertThat(Quantiles.at(List.of(0.0, 10.0), 0.1)).isEqualTo(1.0);
  }
}
