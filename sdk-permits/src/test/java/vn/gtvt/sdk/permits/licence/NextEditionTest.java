package vn.gtvt.sdk.permits.licence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.codelist.Provinces;
import vn.gtvt.sdk.fact.FactVersion;
import vn.gtvt.sdk.fact.Facts;
import vn.gtvt.sdk.permits.overview.CompanyRecords;
import vn.gtvt.sdk.permits.overview.HeldLicence;
import vn.gtvt.sdk.permits.overview.Overview;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;
import vn.gtvt.sdk.validation.Violation;

/** A later edition under the same decree does not move the day on which the decree began. */
class NextEditionTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LocalDate DAY = LocalDate.of(2026, 9, 14);

  private static final ProcedureCatalogue CATALOGUE = withNextEditions();

  private static ProcedureCatalogue withNextEditions() {
    Facts facts = Facts.bundled();
    Map<String, byte[]> replaced = new LinkedHashMap<>();
    for (String code : List.of("1.000703", "2.002286")) {
      String name = "procedures/" + code + ".json";
      try (InputStream in = facts.open(name)) {
        ObjectNode file = (ObjectNode) JSON.readTree(in);
        ArrayNode editions = (ArrayNode) file.get("editions");
        ObjectNode last = (ObjectNode) editions.get(editions.size() - 1);
        ObjectNode next = last.deepCopy();
        last.put("effectiveTo", "2026-08-09");
        next.put("id", "nd-218-2026").put("effectiveFrom", "2026-08-10");
        ObjectNode today = (ObjectNode) next.get("authorities").get(1);
        today.remove("from");
        next.putArray("authorities").add(today);
        editions.add(next);
        replaced.put(name, JSON.writeValueAsBytes(file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return ProcedureCatalogue.of(facts.replacedBy(FactVersion.of("2027-01-01"), replaced));
  }

  private static List<String> codes(LicenceApplication.Builder application) {
    return LicenceCheck.at(CATALOGUE, Provinces.bundled(), DAY)
        .check(application.build())
        .violations()
        .stream()
        .map(Violation::code)
        .toList();
  }

  @Test
  void theEditionIsTheLaterOne() {
    assertThat(LicenceCheck.at(CATALOGUE, Provinces.bundled(), DAY).procedure(LicenceCase.CHANGED))
        .satisfies(
            procedure ->
                assertThat(procedure.effectiveFrom()).isEqualTo(LocalDate.of(2026, 8, 10)));
  }

  @ParameterizedTest
  @CsvSource({"2025-01-01, false", "2025-03-03, false", "2024-12-31, true"})
  void onlyALicenceOfTheLawBeforeIsOld(LocalDate issued, boolean old) {
    LicenceApplication.Builder changed =
        Licences.changed().currentLicence(Licences.licence(issued));
    assertThat(codes(changed)).isEqualTo(old ? List.of("licence.old-law.overdue") : List.of());
    changed.currentContent(Licences.content());
    assertThat(codes(changed))
        .contains(old ? "licence.change.nothing-old-law" : "licence.change.nothing");
    HeldLicence held = new HeldLicence("24-1", issued, null, Set.of());
    Overview overview =
        Overview.of(
            new CompanyRecords("Công ty Mẫu", List.of(held), List.of(), List.of(), List.of()),
            CATALOGUE.at(DAY),
            Period.ofDays(60));
    assertThat(overview.contradictions().violations())
        .extracting(Violation::code)
        .isEqualTo(old ? List.of("overview.licence.old") : List.of());
  }
}
