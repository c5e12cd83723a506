package vn.gtvt.sdk.permits.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.procedure.Procedure;

/** The number of papers, for every case where a procedure has cases, and the main ones. */
class PapersTest {
  @ParameterizedTest(name = "{0} {1}..{2}: {3} papers, {4}")
  @CsvSource(delimiter = '|', textBlock = PaperRows.AT_HOME)
  void atHome(
      String code, LocalDate from, LocalDate to, String number, @Nullable String fragments) {
    needs(code, from, to, number, fragments);
  }

  @ParameterizedTest(name = "{0} {1}..{2}: {3} papers, {4}")
  @CsvSource(delimiter = '|', textBlock = PaperRows.ABROAD)
  void acrossTheBorder(
      String code, LocalDate from, LocalDate to, String number, @Nullable String fragments) {
    needs(code, from, to, number, fragments);
  }

  private static void needs(
      String code, LocalDate from, LocalDate to, String number, @Nullable String fragments) {
    assertThat(Asked.sidesWithin(from, to))
        .allSatisfy(
            day -> {
              Procedure procedure = Asked.require(code, day);
              assertThat(Asked.papers(procedure)).as("%s on %s", code, day).isEqualTo(number);
              assertThat(fragments == null ? List.<String>of() : List.of(fragments.split("; ", -1)))
                  .allSatisfy(
                      fragment ->
                          assertThat(Asked.paperNames(procedure))
                              .anySatisfy(name -> assertThat(name).containsIgnoringCase(fragment)));
            });
  }
}
