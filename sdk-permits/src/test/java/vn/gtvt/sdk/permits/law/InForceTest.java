package vn.gtvt.sdk.permits.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.identifier.ProcedureCode;

class InForceTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 12, 31);
  private static final LocalDate LAST = LocalDate.of(2027, 3, 1);

  @ParameterizedTest(name = "{0} is in force from {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.000703 | 2024-12-31
          2.002285 | 2025-01-01
          2.002286 | 2024-12-31
          2.002287 | 2024-12-31
          2.002288 | 2024-12-31
          1.000660 | 2026-07-01
          1.000672 | 2026-07-01
          1.013259 | 2025-01-01
          1.013260 | 2025-01-01
          1.013261 | 2025-01-01
          1.000028 | 2025-07-01
          2.000769 | 2025-09-01
          1.002063 | 2025-01-01
          1.001577 | 2025-01-01
          1.001737 | 2025-01-01
          1.002286 | 2025-01-01
          1.002046 | 2025-01-01
          1.010707 | 2025-01-01
          1.002861 | 2025-01-01
          1.002856 | 2025-01-01
          1.000302 | 2025-07-01
          1.001023 | 2025-07-01
          1.000321 | 2025-07-01
          2.001034 | 2025-07-01
          1.002357 | 2025-01-01
          1.002374 | 2025-01-01
          1.002381 | 2025-01-01
          1.002334 | 2025-07-01
          1.010702 | 2025-01-01
          1.010704 | 2025-01-01
          1.002829 | 2025-01-01
          1.002817 | 2025-01-01
          1.002877 | 2025-01-01
          1.002268 | 2025-01-01
          1.002847 | 2025-07-01
          """)
  void everyCodeKeepsItsPlace(String code, LocalDate from) {
    assertThat(Asked.sidesWithin(from, LAST))
        .allSatisfy(day -> assertThat(Asked.find(code, day)).as("%s on %s", code, day).isPresent());
    assertThat(Asked.CATALOGUE.ending(ProcedureCode.of(code))).isEmpty();
    assertThat(Asked.CATALOGUE.currentOf(ProcedureCode.of(code), LAST))
        .contains(ProcedureCode.of(code));
  }

  @ParameterizedTest(name = "the decree of dangerous goods brings {0}")
  @CsvSource({"1.013259", "1.013260", "1.013261"})
  void dangerousGoodsBeginWithTheirDecree(String code) {
    assertThat(Asked.find(code, FIRST)).isEmpty();
  }

  @Test
  void whatIsNoLongerIssuedHasEndedWithTheOldDecree() {
    ProcedureCode sign = ProcedureCode.of("x-tourist-sign");
    ProcedureCode container = ProcedureCode.of("x-container-badge");
    assertThat(Asked.find("x-tourist-sign", FIRST)).isPresent();
    assertThat(Asked.find("x-container-badge", FIRST)).isPresent();
    assertThat(Asked.sidesWithin(FIRST.plusDays(1), LAST))
        .allSatisfy(
            day -> {
              assertThat(Asked.find("x-tourist-sign", day)).isEmpty();
              assertThat(Asked.find("x-container-badge", day)).isEmpty();
              assertThat(Asked.CATALOGUE.currentOf(sign, day)).isEmpty();
              assertThat(Asked.CATALOGUE.currentOf(container, day))
                  .contains(ProcedureCode.of("2.002288"));
            });
  }

  @ParameterizedTest(name = "{0} {1}..{2}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.000703 | 2024-12-31 | 2025-02-28 | Sở Giao thông vận tải
          1.000703 | 2025-03-01 | 2027-03-01 | Sở Xây dựng
          2.002285 | 2025-01-01 | 2025-02-28 | Sở Giao thông vận tải
          2.002285 | 2025-03-01 | 2027-03-01 | Sở Xây dựng
          2.002286 | 2024-12-31 | 2025-02-28 | Sở Giao thông vận tải
          2.002286 | 2025-03-01 | 2027-03-01 | Sở Xây dựng
          2.002287 | 2024-12-31 | 2025-02-28 | Sở Giao thông vận tải
          2.002287 | 2025-03-01 | 2027-03-01 | Sở Xây dựng
          2.002288 | 2024-12-31 | 2025-02-28 | Sở Giao thông vận tải
          2.002288 | 2025-03-01 | 2027-03-01 | Sở Xây dựng
          1.000660 | 2026-07-01 | 2027-03-01 | Sở Xây dựng
          1.000672 | 2026-07-01 | 2027-03-01 | Sở Xây dựng
          1.013259 | 2026-07-01 | 2027-03-01 | Ủy ban nhân dân
          1.013259 | 2026-07-01 | 2027-03-01 | Bộ Công Thương
          1.013260 | 2026-07-01 | 2027-03-01 | Bộ Công Thương
          1.013261 | 2026-07-01 | 2027-03-01 | Bộ Công Thương
          1.000028 | 2025-07-01 | 2027-03-01 | Sở Xây dựng
          2.000769 | 2025-09-01 | 2027-03-01 | Sở Xây dựng
          1.002063 | 2025-01-01 | 2025-02-28 | Sở Giao thông vận tải
          1.002063 | 2025-03-01 | 2027-03-01 | Sở Xây dựng
          1.001577 | 2025-01-01 | 2025-02-28 | Sở Giao thông vận tải
          1.001577 | 2025-03-01 | 2027-03-01 | Sở Xây dựng
          1.001737 | 2025-01-01 | 2025-02-28 | Sở Giao thông vận tải
          1.001737 | 2025-03-01 | 2027-03-01 | Sở Xây dựng
          1.002286 | 2025-01-01 | 2025-02-28 | Sở Giao thông vận tải
          1.002286 | 2025-03-01 | 2027-03-01 | Sở Xây dựng
          1.002046 | 2025-01-01 | 2025-02-28 | Sở Giao thông vận tải
          1.002046 | 2025-03-01 | 2027-03-01 | Sở Xây dựng
          1.010707 | 2025-01-01 | 2025-02-28 | Sở Giao thông vận tải
          1.010707 | 2025-03-01 | 2027-03-01 | Sở Xây dựng
          1.002861 | 2025-03-01 | 2027-03-01 | Sở Xây dựng
          1.002856 | 2025-03-01 | 2027-03-01 | Sở Xây dựng
          1.000302 | 2025-07-01 | 2027-02-28 | Sở Xây dựng
          1.001023 | 2025-07-01 | 2027-02-28 | Sở Xây dựng
          1.000321 | 2025-07-01 | 2027-02-28 | Sở Xây dựng
          2.001034 | 2025-07-01 | 2027-02-28 | Sở Xây dựng
          1.002357 | 2025-07-01 | 2027-03-01 | Sở Xây dựng
          1.002374 | 2025-03-01 | 2027-03-01 | Sở Xây dựng
          1.002381 | 2025-03-01 | 2027-03-01 | Sở Xây dựng
          1.002334 | 2025-07-01 | 2027-02-28 | Sở Xây dựng
          1.010702 | 2025-01-01 | 2025-06-30 | Cục Đường bộ Việt Nam
          1.010702 | 2025-07-01 | 2027-02-28 | Sở Xây dựng
          1.010704 | 2025-01-01 | 2025-06-30 | Cục Đường bộ Việt Nam
          1.010704 | 2025-07-01 | 2027-02-28 | Sở Xây dựng
          1.002829 | 2025-01-01 | 2025-06-30 | Cục Đường bộ Việt Nam
          1.002829 | 2025-07-01 | 2027-02-28 | Sở Xây dựng
          1.002817 | 2025-01-01 | 2025-06-30 | Cục Đường bộ Việt Nam
          1.002817 | 2025-07-01 | 2027-02-28 | Sở Xây dựng
          1.002877 | 2025-01-01 | 2025-06-30 | Cục Đường bộ Việt Nam
          1.002877 | 2025-01-01 | 2025-02-28 | Sở Giao thông vận tải
          1.002877 | 2025-03-01 | 2025-06-30 | Sở Xây dựng
          1.002877 | 2025-07-01 | 2027-02-28 | Sở Xây dựng
          1.002268 | 2025-01-01 | 2025-02-28 | Sở Giao thông vận tải
          1.002268 | 2025-03-01 | 2027-03-01 | Sở Xây dựng
          1.002847 | 2025-07-01 | 2027-02-28 | Sở Xây dựng
          """)
  void theAuthorityBearsTheNameOfItsDay(
      String code, LocalDate from, LocalDate to, String authority) {
    assertThat(Asked.sidesWithin(from, to))
        .allSatisfy(
            day ->
                assertThat(Asked.require(code, day).authority().vi())
                    .as("%s on %s", code, day)
                    .containsIgnoringCase(authority));
  }
}
