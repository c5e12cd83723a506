package vn.gtvt.sdk.permits.route;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gtvt.sdk.permits.Refusals.only;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sdk.validation.Report;
import vn.gtvt.sdk.validation.Severity;
import vn.gtvt.sdk.validation.Violation;

class RouteCodeTest {
  private final RouteCheck check = Routes.at(Routes.DAY);

  private Report of(String code) {
    return check.check(Routes.route().routeCode(code).build());
  }

  @Test
  void itsPartsAreProvincesStationsAndSuffix() {
    RouteCode code = RouteCode.parse(" 0124.1112.a ").orElseThrow();
    assertThat(code).isEqualTo(new RouteCode("01", "24", "11", "12", "A"));
    assertThat(code).hasToString("0124.1112.A");
    assertThat(code.reach()).isEqualTo(RouteCode.Reach.BETWEEN_PROVINCES);
    assertThat(RouteCode.parse("2424.1112.A").orElseThrow().reach())
        .isEqualTo(RouteCode.Reach.WITHIN_PROVINCE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0124.1112",
        "0124.1112.",
        "124.1112.A",
        "0124-1112-A",
        "01245.1112.A",
        "0124.1112.A.B",
        "AB24.1112.A",
        "0124.11.A",
        "",
        "9999999999999999999999999999999999999999999"
      })
  void anotherShapeIsNoCode(String text) {
    assertThat(RouteCode.parse(text)).isEmpty();
  }

  @Test
  void aMalformedCodeIsNamed() {
    Violation found = only(of("124.1112.A"));
    assertThat(found.code()).isEqualTo("route.code.malformed");
    assertThat(found.path()).isEqualTo("routeCode");
    assertThat(found.message().vi())
        .startsWith("Mã tuyến đánh sai quy tắc")
        .contains("AABB.CCDD.X");
    assertThat(found.reference()).contains("QLVT", "AABB.CCDD.X");
  }

  @Test
  void aReversedCodeIsNamedWithTheRightOne() {
    Violation found = only(of("2401.1211.A"));
    assertThat(found.code()).isEqualTo("route.code.reversed");
    assertThat(found.message().vi()).startsWith("Mã tuyến bị viết ngược").contains("0124.1112.A");
    assertThat(only(of("2401.1211.A")).reference()).contains("QLVT");
    assertThat(of("2424.1211.A").violations()).isEmpty();
  }

  @Test
  void aRouteTwiceInAListIsADuplicate() {
    Report report =
        check.checkAll(
            List.of(
                Routes.route().build(),
                Routes.route().routeCode("0124.1112.B").build(),
                Routes.route().routeCode("0124.1112.a").build(),
                RouteRegistration.builder().build()));
    assertThat(report.errors())
        .filteredOn(v -> v.code().startsWith("route."))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.path()).isEqualTo("[2].routeCode");
              assertThat(found.code()).isEqualTo("route.code.duplicate");
              assertThat(found.message().vi()).startsWith("Tuyến trùng mã").contains("dòng 1");
              assertThat(found.reference()).contains("QLVT");
            });
    assertThat(report.errors()).anyMatch(v -> v.path().equals("[3].routeCode"));
  }

  @Test
  void aMergedProvincesOldCodeIsNamedWithTheOneOfToday() {
    Violation found = only(of("0127.1112.A"));
    assertThat(found.code()).isEqualTo("route.code.merged-province");
    assertThat(found.severity()).isEqualTo(Severity.ERROR);
    assertThat(found.message().vi()).contains("Bắc Ninh", "24", "0124.1112.A");
    assertThat(found.reference()).contains("QĐ 19/2025/QĐ-TTg", "suy ra, chưa kiểm chứng");
  }

  @Test
  void aCodeOfTodayMayTurnTheRouteRound() {
    Violation found = only(of("2527.1112.A"));
    assertThat(found.message().vi()).contains("2425.1211.A");
  }

  @ParameterizedTest
  @CsvSource({"2730.1112.A, 2431.1112.A", "2602.1112.A, 0825.1211.A", "2726.1112.A, 2425.1112.A"})
  void bothMergedProvincesGiveOneCodeOfToday(String written, String right) {
    Report report = of(written);
    assertThat(report.errors())
        .isNotEmpty()
        .allSatisfy(
            found -> {
              assertThat(found.message().vi()).contains(right);
              assertThat(found.message().en()).contains(right);
            });
    assertThat(report.errors())
        .extracting(Violation::code)
        .containsOnlyOnce("route.code.merged-province");
    assertThat(of(right).isFileable()).isTrue();
  }

  @Test
  void beforeTheMergerTheOldCodeWasRight() {
    RouteRegistration route = Routes.route().routeCode("0127.1112.A").build();
    assertThat(Routes.at(LocalDate.of(2025, 6, 30)).check(route).violations()).isEmpty();
    assertThat(Routes.at(LocalDate.of(2025, 7, 1)).check(route).isFileable()).isFalse();
  }

  @Test
  void aNumberThatIsNoProvincesIsWarnedOf() {
    Violation found = only(of("0199.1112.A"));
    assertThat(found.severity()).isEqualTo(Severity.WARNING);
    assertThat(found.code()).isEqualTo("route.code.unknown-province");
  }

  @Test
  void whereRoutesAreNumberedByPlatesAMergerChangesNothing() {
    RouteRegistration route = Routes.route().routeCode("2999.1112.A").build();
    assertThat(Routes.byPlates(Routes.DAY).check(route).violations()).isEmpty();
    RouteRegistration unknown = Routes.route().routeCode("1080.1112.A").build();
    assertThat(Routes.byPlates(Routes.DAY).check(unknown).warnings()).isNotEmpty();
  }
}
