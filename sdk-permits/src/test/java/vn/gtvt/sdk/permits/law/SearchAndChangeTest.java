package vn.gtvt.sdk.permits.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.procedure.Change;
import vn.gtvt.sdk.procedure.LevelStatistics;
import vn.gtvt.sdk.procedure.OnlineLevel;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.procedure.ProcedureKind;
import vn.gtvt.sdk.procedure.StatedLevel;

class SearchAndChangeTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final List<String> CORE =
      List.of("1.000703", "2.002285", "2.002286", "2.002287", "2.002288");

  @ParameterizedTest(name = "\"{0}\" finds {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          phu hieu                    | 2.002288
          phù hiệu                    | 2.002288
          PHÙ HIỆU                    | 2.002288
          phu hieeu                   | 2.002288
          giay phep kinh doanh van tai | 1.000703
          giấy phép kinh doanh vận tải | 1.000703
          giay phep kinh doan van tai | 1.000703
          1.000703                    | 1.000703
          """)
  void wordsFindTheirProcedureFirst(String words, String code) {
    assertThat(Asked.CATALOGUE.at(DAY).find(words).get(0).code().text()).isEqualTo(code);
  }

  @Test
  void theLicenceIsFoundInAllItsProcedures() {
    assertThat(Asked.CATALOGUE.at(DAY).find("giay phep kinh doanh van tai"))
        .extracting(found -> found.code().text())
        .contains("1.000703", "2.002286", "2.002287");
  }

  private static List<String> timesOf(String code, LocalDate before, LocalDate after) {
    return Asked.CATALOGUE.diff(before, after).stream()
        .filter(change -> change.code().text().equals(code))
        .filter(change -> change.what() == Change.What.TIME)
        .map(change -> change.text().vi())
        .toList();
  }

  @Test
  void theResolutionShortensTheTimeOfTheLicence() {
    assertThat(timesOf("1.000703", LocalDate.of(2026, 4, 28), LocalDate.of(2026, 4, 29)))
        .anySatisfy(text -> assertThat(text).contains("không còn", "5 ngày làm việc"))
        .anySatisfy(text -> assertThat(text).contains("nay có", "4 ngày làm việc"));
  }

  @Test
  void theTimeOfTheDecreeComesBack() {
    assertThat(timesOf("1.000703", LocalDate.of(2027, 2, 28), LocalDate.of(2027, 3, 1)))
        .anySatisfy(text -> assertThat(text).contains("không còn", "4 ngày làm việc"))
        .anySatisfy(text -> assertThat(text).contains("nay có", "5 ngày làm việc"));
  }

  @Test
  void betweenTheBoundariesNothingOfTheLicenceChanges() {
    assertThat(Asked.CATALOGUE.diff(LocalDate.of(2026, 7, 1), LocalDate.of(2027, 2, 28)))
        .noneMatch(change -> change.code().text().equals("1.000703"));
  }

  @ParameterizedTest(name = "province {0} on {1}")
  @CsvSource({
    "24, 2024-12-31", "24, 2025-01-01", "24, 2025-11-19", "24, 2026-11-24", "24, 2027-03-01",
    "75, 2024-12-31", "75, 2025-01-01", "75, 2025-11-19", "75, 2026-11-24", "75, 2027-03-01"
  })
  void theLevelsAddUpToWhatIsInForce(String province, LocalDate day) {
    LevelStatistics statistics = Asked.CATALOGUE.statistics(province, day);
    long inForce =
        Asked.CATALOGUE.at(day).all().stream()
            .filter(procedure -> procedure.kind() == ProcedureKind.PROCEDURE)
            .count();
    int sum = 0;
    for (OnlineLevel level : OnlineLevel.values()) {
      sum += statistics.count(level);
    }
    assertThat(sum).isEqualTo(statistics.total());
    assertThat((long) sum).isEqualTo(inForce).isPositive();
  }

  @ParameterizedTest
  @CsvSource({"2025-11-19", "2025-12-31", "2026-07-01", "2026-11-24", "2027-03-01"})
  void dongNaiDecidedThatTheFiveAreFullyOnline(LocalDate day) {
    assertThat(CORE)
        .allSatisfy(
            code ->
                assertThat(Asked.require(code, day).level("75").map(StatedLevel::level))
                    .as("%s on %s", code, day)
                    .contains(OnlineLevel.FULL));
    assertThat(Asked.CATALOGUE.statistics("75", day).count(OnlineLevel.FULL))
        .isGreaterThanOrEqualTo(CORE.size());
  }

  @Test
  void bacNinhPublishedNoListSoItsLevelsAreUnknown() {
    List<Procedure> core = CORE.stream().map(code -> Asked.require(code, DAY)).toList();
    assertThat(core).allSatisfy(p -> assertThat(p.level("24")).as("%s", p).isEmpty());
    assertThat(Asked.CATALOGUE.statistics("24", DAY).count(OnlineLevel.UNKNOWN))
        .isGreaterThanOrEqualTo(CORE.size());
  }
}
