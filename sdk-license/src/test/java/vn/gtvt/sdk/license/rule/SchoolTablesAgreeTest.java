package vn.gtvt.sdk.license.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The check of course files has ages and seniority of its own: they must be the same. */
class SchoolTablesAgreeTest {
  private static final LicenceClasses HERE = LicenceClasses.bundled();
  private static final UpgradeSeniority UPGRADES = UpgradeSeniority.bundled();
  private static final vn.gtvt.sdk.license.school.check.LicenceClasses THERE =
      vn.gtvt.sdk.license.school.check.LicenceClasses.bundled();

  static Stream<LicenceClass> classes() {
    return Arrays.stream(LicenceClass.values())
        .filter(each -> each.regime() == ClassRegime.FROM_2025)
        .filter(each -> each != LicenceClass.A_LIMITED && each != LicenceClass.B_AUTOMATIC);
  }

  private static vn.gtvt.sdk.license.school.check.LicenceClass there(LicenceClass of) {
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
}
