package vn.gtvt.sdk.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.gtvt.sdk.fact.Confidence;
import vn.gtvt.sdk.fact.FactVersion;
import vn.gtvt.sdk.fact.Facts;
import vn.gtvt.sdk.identifier.ProcedureCode;

class ProcedureCatalogueTest {
  private static final ProcedureCode CODE = ProcedureCode.of("9.000001");

  @Test
  void eachDayHasTheEditionInForce() {
    ProcedureCatalogue catalogue =
        catalogue(
            edition("old", "2020-01-01", "\"effectiveTo\":\"2024-12-31\","),
            edition("new", "2025-01-01", ""));

    assertThat(catalogue.at(LocalDate.of(2024, 12, 31)).require(CODE).edition()).isEqualTo("old");
    assertThat(catalogue.at(LocalDate.of(2025, 1, 1)).require(CODE).edition()).isEqualTo("new");
    assertThat(catalogue.at(LocalDate.of(2019, 12, 31)).find(CODE)).isEmpty();
    assertThatThrownBy(() -> catalogue.at(LocalDate.of(2019, 12, 31)).require(CODE))
        .hasMessageContaining("9.000001 is not in force on 2019-12-31");
  }

  @Test
  void overlappingEditionsBreakTheBuildNamingFileAndField() {
    assertThatThrownBy(
            () -> catalogue(edition("a", "2020-01-01", ""), edition("b", "2025-01-01", "")))
        .hasMessageContaining("procedures/9.000001.json: /editions/0/effectiveTo");
  }

  @Test
  void aMisspeltFieldIsNamed() {
    String broken = edition("a", "2020-01-01", "").replace("\"authorities\"", "\"autorities\"");
    assertThatThrownBy(() -> catalogue(broken))
        .hasMessage("procedures/9.000001.json: /editions/0/autorities is not known here");
  }

  @Test
  void aWrongDateIsNamed() {
    assertThatThrownBy(() -> catalogue(edition("a", "2020-02-30", "")))
        .hasMessageContaining("/editions/0/effectiveFrom is no date");
  }

  @Test
  void whatIsNotStatedIsNotFree() {
    Procedure procedure =
        catalogue(edition("a", "2020-01-01", "")).at(LocalDate.of(2026, 1, 1)).require(CODE);
    Fee fee = procedure.fees().known().get(0);
    assertThat(fee.status()).isEqualTo(Fee.Status.NOT_STATED);
    assertThat(fee.dong()).isNull();
    assertThat(fee.source().confidence()).isEqualTo(Confidence.UNKNOWN);
    assertThat(procedure.time(TimeLimit.DECISION))
        .isEqualTo(new Stated.Unknown<TimeLimit>(List.of(), Optional.empty()));
  }

  private static ProcedureCatalogue catalogue(String... editions) {
    String file =
        "{\"code\":\"9.000001\",\"coverage\":\"codes-only\",\"kind\":\"procedure\","
            + "\"group\":\"other\",\"keywords\":[],\"editions\":["
            + String.join(",", editions)
            + "]}";
    return ProcedureCatalogue.of(
        Facts.of(FactVersion.of("2026-01-01"), List.of())
            .replacedBy(
                FactVersion.of("2026-01-02"),
                Map.of("procedures/9.000001.json", file.getBytes(StandardCharsets.UTF_8))));
  }

  private static String edition(String id, String from, String to) {
    String source = "{\"reference\":\"thử\",\"confidence\":\"unknown\"}";
    return """
    {"id":"%s","effectiveFrom":"%s",%s"name":{"vi":"thử","en":"test"},"basis":%s,
     "authorities":[{"vi":"Sở","en":"Department"}],"channels":[],"components":[],
     "timeLimits":[],
     "fees":[{"status":"not-stated","source":%s}],"conditions":[],"remarks":[]}
    """
        .formatted(id, from, to, source, source);
  }
}
