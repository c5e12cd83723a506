package vn.gtvt.sdk.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BeanCheckTest {
  private final BeanCheck check = BeanCheck.create();

  /** What a host program might have. */
  record Truck(
      @NotBlank @Plate @Nullable String plate,
      @Chassis @Nullable String chassis,
      @Max(40) int tonnes,
      @CitizenNumber @Nullable String driver,
      @EnterpriseNumber @Nullable String owner,
      @Size(min = 2, max = 4) String make) {}

  @Test
  void aGoodBeanHasAnEmptyReport() {
    Truck good = new Truck("29C-123.45", "RLM123456789", 10, "001099000001", "2300000004", "KIA");
    assertThat(check.check(good)).isSameAs(Report.clean());
  }

  @Test
  void everythingWrongIsSaidAtOnceInBothLanguages() {
    Truck bad = new Truck("xx", "A".repeat(21), 41, "123", "2300000005", "K");

    Report report = check.check(bad);

    assertThat(report.violations())
        .extracting(Violation::path, Violation::code)
        .containsExactly(
            tuple("chassis", "chassis.too-long"),
            tuple("driver", "citizen-id.malformed"),
            tuple("make", "field.size"),
            tuple("owner", "enterprise-code.check-digit"),
            tuple("plate", "plate.malformed"),
            tuple("tonnes", "field.max"));
    assertThat(report.isFileable()).isFalse();
    assertThat(report.errors()).hasSize(6);
    assertThat(report.violations().get(0).message().vi()).contains("21 ký tự");
  }

  /** What holds several. */
  record Fleet(List<@NotBlank String> plates) {}

  @Test
  void anElementOfAListIsNamedByItsPlace() {
    assertThat(check.check(new Fleet(List.of("29C-123.45", " "))).violations())
        .extracting(Violation::path, Violation::code)
        .containsExactly(tuple("plates[1]", "field.notblank"));
  }

  @Test
  void aPersonalValueNeverStandsInItsMessage() {
    Report report = check.check(new Truck("29C-123.45", null, 1, "079123456", null, "KIA"));
    assertThat(report.violations()).hasSize(1);
    assertThat(report.toString()).doesNotContain("079123456");
  }

  @Test
  void anExpressionInAValueIsNotRun() {
    Report report = check.check(new Truck("${7*7}", null, 1, null, null, "KIA"));
    assertThat(report.violations().get(0).message().vi()).contains("${7*7}");
  }

  @Test
  void reportsAddUpAndMoveUnderAPath() {
    Violation one =
        check.check(new Truck("xx", null, 1, null, null, "KIA")).violations().get(0).under("truck");
    assertThat(one.path()).isEqualTo("truck.plate");
    Report both = new Report(List.of(one)).and(Report.clean());
    assertThat(both.violations()).containsExactly(one);
    assertThat(both.warnings()).isEmpty();
  }
}
