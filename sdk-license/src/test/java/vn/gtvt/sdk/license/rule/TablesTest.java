package vn.gtvt.sdk.license.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.fact.Confidence;

/** Seniority, exchange and re-tests at each boundary (school.md §1, §8.1; legal.md §3). */
class TablesTest {
  private static final UpgradeSeniority UPGRADES = UpgradeSeniority.bundled();
  private static final ClassExchange EXCHANGE = ClassExchange.bundled();
  private static final OverdueTests OVERDUE = OverdueTests.bundled();

  @ParameterizedTest
  @CsvSource({
    "B,C1,2", "B,C,2", "B,D1,2", "B,BE,2", "C1,C,2", "C1,D1,2", "C1,D2,2", "C1,C1E,2", "C,D1,2",
    "C,D2,2", "D1,D2,2", "D1,D,2", "D1,D1E,2", "D2,D,2", "D2,D2E,2", "D,DE,2", "B,D2,3", "C,CE,3",
    "C,D,3"
  })
  void seniorityIsReachedOnTheDayAndNotBefore(LicenceClass held, LicenceClass sought, int years) {
    UpgradeSeniority.Demand demand =
        UPGRADES.demand(held, sought, LocalDate.of(2026, 6, 30)).orElseThrow();
    LocalDate since = LocalDate.of(2024, 3, 10);

    assertThat(demand.years()).isEqualTo(years);
    assertThat(demand.firstDay(since)).isEqualTo(since.plusYears(years));
    assertThat(demand.source().confidence()).isEqualTo(Confidence.VERIFIED);
  }

  @Test
  void yearsSinceALeapDayAreFullOnTheFirstOfMarch() {
    UpgradeSeniority.Demand demand =
        UPGRADES.demand(LicenceClass.B, LicenceClass.C, LocalDate.of(2026, 6, 30)).orElseThrow();

    assertThat(demand.firstDay(LocalDate.of(2024, 2, 29))).isEqualTo(LocalDate.of(2026, 3, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "A1,false",
    "A,false",
    "B1,false",
    "B,false",
    "C1,false",
    "C,true",
    "D1,true",
    "D2,true",
    "D,true",
    "BE,true",
    "C1E,true",
    "CE,true",
    "D1E,true",
    "D2E,true",
    "DE,true",
    "A_LIMITED,false",
    "B_AUTOMATIC,false"
  })
  void higherClassesAreTrainedForByUpgradeAlone(LicenceClass sought, boolean isOnly) {
    assertThat(UPGRADES.onlyByUpgrade(sought, LocalDate.of(2025, 1, 1)).isPresent())
        .isEqualTo(isOnly);
    assertThat(UPGRADES.onlyByUpgrade(sought, LocalDate.of(2024, 12, 31))).isEmpty();
  }

  @Test
  void upgradesAreKnownSinceTheirCircular() {
    assertThat(UPGRADES.isKnown(LocalDate.of(2025, 8, 31))).isFalse();
    assertThat(UPGRADES.isKnown(LocalDate.of(2025, 9, 1))).isTrue();
  }

  @Test
  void thereAreNoOtherUpgrades() {
    long known =
        Arrays.stream(LicenceClass.values())
            .flatMap(
                held ->
                    Arrays.stream(LicenceClass.values())
                        .filter(
                            sought ->
                                UPGRADES
                                    .demand(held, sought, LocalDate.of(2026, 1, 1))
                                    .isPresent()))
            .count();

    assertThat(known).isEqualTo(19);
  }

  @Test
  void sinceJuly2026SeniorityIsInferredAndBeforeSeptember2025NotRead() {
    assertThat(UPGRADES.demand(LicenceClass.B, LicenceClass.C, LocalDate.of(2026, 7, 1)))
        .hasValueSatisfying(
            demand -> assertThat(demand.source().confidence()).isEqualTo(Confidence.INFERRED));
    assertThat(UPGRADES.demand(LicenceClass.B, LicenceClass.C, LocalDate.of(2025, 8, 31)))
        .isEmpty();
    assertThat(UPGRADES.demand(LicenceClass.B, LicenceClass.C, LocalDate.of(2025, 9, 1)))
        .isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "OLD_A1,A_LIMITED",
    "OLD_A2,A",
    "OLD_A3,B1",
    "OLD_A4,''",
    "OLD_B1_AUTOMATIC,B_AUTOMATIC",
    "OLD_B1,B C1",
    "OLD_B2,B C1",
    "OLD_C,C",
    "OLD_D,D2",
    "OLD_E,D",
    "OLD_FB2,BE C1E",
    "OLD_FC,CE",
    "OLD_FD,D2E",
    "OLD_FE,DE"
  })
  void anOldClassBecomesWhatTheLawSays(LicenceClass held, String gives) {
    List<LicenceClass> becomes = EXCHANGE.of(held, LocalDate.of(2025, 1, 1)).orElseThrow().gives();

    assertThat(becomes.stream().map(Enum::name).collect(Collectors.joining(" "))).isEqualTo(gives);
    assertThat(EXCHANGE.of(held, LocalDate.of(2024, 12, 31))).isEmpty();
  }

  @Test
  void everyOldClassIsExchangedAndNoNewOne() {
    Set<LicenceClass> exchanged =
        Arrays.stream(LicenceClass.values())
            .filter(each -> EXCHANGE.of(each, LocalDate.of(2026, 7, 1)).isPresent())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(LicenceClass.class)));

    assertThat(exchanged).allMatch(each -> each.regime() == ClassRegime.BEFORE_2025).hasSize(14);
  }

  @ParameterizedTest
  @CsvSource({
    // Expired on 2024-09-30, regime before 2025: three months, a year.
    "2024-09-30,2024-09-30,-",
    "2024-09-30,2024-10-01,NONE",
    "2024-09-30,2024-12-29,NONE",
    "2024-09-30,2024-12-30,THEORY",
    "2024-09-30,2024-12-31,THEORY",
    "2023-12-31,2024-12-30,THEORY",
    "2023-12-31,2024-12-31,FULL",
    // Since 2025-01-01: theory from the first day, all of it from a year.
    "2024-09-30,2025-01-01,THEORY",
    "2024-12-31,2025-01-01,THEORY",
    "2024-02-28,2025-02-27,THEORY",
    "2024-02-28,2025-02-28,FULL",
    // A year since a leap day, and three months since a thirtieth, are full in March.
    "2024-02-29,2025-02-28,THEORY",
    "2024-02-29,2025-03-01,FULL",
    "2023-11-30,2024-02-29,NONE",
    "2023-11-30,2024-03-01,THEORY",
    "2025-03-01,2026-02-28,THEORY",
    "2025-03-01,2026-03-01,FULL",
    "2025-07-01,2026-06-30,THEORY",
    "2025-07-01,2026-07-01,FULL",
    "2026-07-01,2026-07-01,-",
    "2026-07-01,2026-07-02,THEORY"
  })
  void anOverdueLicenceDemandsTheTestsOfItsRegime(LocalDate last, LocalDate day, String test) {
    assertThat(OVERDUE.demand(last, day).map(demand -> demand.test().name()).orElse("-"))
        .isEqualTo(test);
  }

  @Test
  void whatWasNotReadSaysSo() {
    LocalDate last = LocalDate.of(2025, 1, 31);

    assertThat(confidence(last, LocalDate.of(2025, 2, 28))).isEqualTo(Confidence.SECONDARY);
    assertThat(confidence(last, LocalDate.of(2025, 3, 1))).isEqualTo(Confidence.INFERRED);
  }

  private static Confidence confidence(LocalDate last, LocalDate day) {
    return OVERDUE.demand(last, day).orElseThrow().source().confidence();
  }
}
