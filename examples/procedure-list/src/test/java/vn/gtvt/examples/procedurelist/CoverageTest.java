package vn.gtvt.examples.procedurelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.procedure.Coverage;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;
import vn.gtvt.sdk.procedure.Remark;

/** What the catalogue must hold, by the list of the codes of the field. */
class CoverageTest {
  private static final String CODES =
      """
      1.000703 2.002285 2.002286 2.002287 2.002288
      1.000660 1.000672 1.013259 1.013260 1.013261 1.000028 2.000769
      1.002063 1.001577 1.001737 1.002286 1.002046 1.010707
      1.002861 1.002856 1.000302 1.001023 1.000321 2.001034 1.002357 1.002374 1.002381 1.002334
      1.010702 1.010704 1.002829 1.002817 1.002877 1.002268 1.002847
      1.002809 1.002820 1.002835 1.002796 1.002801 1.002804 1.002793
      3.000346 3.000347 3.000348 3.000349 3.000350 3.000351 3.000352 3.000353
      3.000355 3.000356 3.000357 3.000358 3.000359 3.000360 3.000361 3.000362 3.000363
      1.013211 1.115975 1.115976 1.115977 1.115978 1.115979 3.000333 3.000444
      1.001777 1.001623 1.005210 1.001751 1.001765 1.004993
      """;

  private static final ProcedureCatalogue CATALOGUE = ProcedureCatalogue.bundled();

  @Test
  void theSeventyThreeCodesOfTheFieldAreThere() {
    List<ProcedureCode> codes =
        Arrays.stream(CODES.strip().split("\\s+", -1)).map(ProcedureCode::of).toList();
    assertThat(codes).hasSize(73).doesNotHaveDuplicates();
    assertThat(CATALOGUE.codes()).containsAll(codes);
  }

  @Test
  void whatHasNoNationalCodeHasASlug() {
    assertThat(CATALOGUE.codes())
        .extracting(ProcedureCode::text)
        .contains("x-tourist-sign", "x-training-report", "x-route-stop", "x-container-badge");
  }

  @Test
  void atLeastTwentyFiveAreCompleteAndTheRestSaysSo() {
    LocalDate day = LocalDate.of(2026, 11, 24);
    assertThat(CATALOGUE.at(day).all())
        .filteredOn(p -> p.coverage() == Coverage.COMPLETE)
        .hasSizeGreaterThanOrEqualTo(25)
        .allSatisfy(
            p -> {
              assertThat(p.components()).as("%s components", p).isNotEmpty();
              assertThat(p.channels()).as("%s channels", p).isNotEmpty();
            });
    assertThat(CATALOGUE.at(day).all())
        .filteredOn(p -> p.coverage() == Coverage.CODES_ONLY)
        .allSatisfy(p -> assertThat(p.remarks()).as("%s remarks", p).isNotEmpty());
  }

  @Test
  void everyProcedureIsExplainedInBothLanguages() {
    for (LocalDate day : List.of(LocalDate.of(2024, 12, 31), LocalDate.of(2026, 11, 24))) {
      for (Procedure p : CATALOGUE.at(day).all()) {
        String vi = p.explain(Locale.forLanguageTag("vi"));
        assertThat(vi).as("%s", p).contains(p.code().text()).doesNotContain("{", "}");
        assertThat(p.explain(Locale.ENGLISH)).as("%s", p).doesNotContain("{", "}").isNotEqualTo(vi);
        assertThat(vi)
            .as("%s", p)
            .contains(p.remarks().stream().map(Remark::text).map(Object::toString).toList());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sdk-core/src/main/resources/vn/gtvt/sdk/fact/files",
        "sdk-permits/src/main/resources/vn/gtvt/sdk/permits/facts",
        "sdk-license/src/main/resources/vn/gtvt/sdk/license/facts"
      })
  void everyFileOfFactsIsInItsIndex(String folder) throws IOException {
    Path root = Path.of("..", "..").resolve(folder);
    try (Stream<Path> files = Files.walk(root)) {
      List<String> there =
          files
              .filter(file -> file.toString().endsWith(".json"))
              .map(file -> root.relativize(file).toString().replace('\\', '/'))
              .sorted()
              .toList();
      assertThat(Files.readAllLines(root.resolve("index.txt"))).isEqualTo(there);
    }
  }
}
