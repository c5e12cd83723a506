package vn.gtvt.sdk.license.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.gtvt.sdk.license.school.check.CourseClass;
import vn.gtvt.sdk.license.school.check.CourseClasses;

/** The check of course files has tables of its own for what a file says: they must be the same. */
class SchoolTablesAgreeTest {
  private static final LicenceClasses HERE = LicenceClasses.bundled();
  private static final UpgradeSeniority UPGRADES = UpgradeSeniority.bundled();
  private static final CourseClasses THERE = CourseClasses.bundled();

  static Stream<LicenceClass> classes() {
    return Arrays.stream(LicenceClass.values())
        .filter(each -> each.regime() == ClassRegime.FROM_2025)
        .filter(each -> each != LicenceClass.A_LIMITED && each != LicenceClass.B_AUTOMATIC);
  }

  private static CourseClass there(LicenceClass of) {
    return THERE.find(HERE.terms(of).code()).orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("classes")
  void agesAreTheSame(LicenceClass of) {
    assertThat(there(of).minAge()).isEqualTo(HERE.terms(of).minAge());
  }

  @ParameterizedTest
  @MethodSource("classes")
  void seniorityIsTheSame(LicenceClass held) {
    classes()
        .forEach(
            sought -> {
              Optional<Integer> here =
                  UPGRADES
                      .demand(held, sought, LocalDate.of(2026, 9, 14))
                      .map(UpgradeSeniority.Demand::years);
              OptionalInt there = THERE.seniority(there(held), there(sought));
              assertThat(there.isPresent() ? Optional.of(there.getAsInt()) : Optional.empty())
                  .as(held + " to " + sought)
                  .isEqualTo(here);
            });
  }

  static Stream<LicenceClass> oldClasses() {
    return Arrays.stream(LicenceClass.values())
        .filter(each -> each.regime() == ClassRegime.BEFORE_2025)
        .filter(each -> THERE.isKnown(HERE.terms(each).code()));
  }

  @ParameterizedTest
  @MethodSource("oldClasses")
  void whatAnOldClassBecomesIsTheSame(LicenceClass held) {
    List<CourseClass> here =
        ClassExchange.bundled().of(held, LocalDate.of(2026, 9, 14)).orElseThrow().gives().stream()
            .map(given -> THERE.find(HERE.terms(given).code()).orElseThrow())
            .toList();
    assertThat(THERE.today(HERE.terms(held).code(), LocalDate.of(2020, 6, 1)))
        .containsExactlyInAnyOrderElementsOf(here);
  }
}
