package vn.gtvt.sdk.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.fact.FaultyFactException;

/** A definition that is wrong breaks the build, and says where. */
class DefinitionFaultsTest {
  private static final String FILE = "procedures/9.000001.json: ";

  @Test
  void theSampleItselfIsWhole() {
    assertThat(Sample.catalogue(Sample.definition("9.000001")).codes()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "to":"2025-12-31","workingDays" | "from":"2026-01-01","to":"2025-12-31","workingDays" | /editions/0/timeLimits/0/to lies before from
          "effectiveFrom":"2025-01-01" | "effectiveFrom":"2025-01-01","effectiveTo":"2024-12-31" | /editions/0/effectiveTo lies before
          "effectiveFrom":"2025-01-01" | "effectiveFrom":"2025-02-30" | /editions/0/effectiveFrom is no date
          "overlay":"NQ thử", | | /editions/0/timeLimits/1 overlaps timeLimits/0
          "channels":[{"type":"online","url":"https://example.org/a","formats":["application/pdf"],"source":{"reference":"thử","confidence":"verified"}}] | "channels":[] | /editions/0/channels is empty: no channel accepts the papers
          "formats":[],"source":{"reference":"thử","confidence":"verified"} | "formats":[] | /editions/0/components/0/source is missing
          "requirement":"once" | "requirement":"once-if-applicable" | /editions/0/components/0/requiredIf is missing
          "requirement":"once" | "requirement":"once","cases":["lost"] | /editions/0/components names the case lost
          "authorities":[{"vi" | "authorities":[{"from":"2025-02-01","vi" | /editions/0/authorities leaves a day without an authority
          "authorities":[{"vi" | "authorities":[{"to":"2025-02-01","vi" | /editions/0/authorities does not cover
          "formats":[],"source" | "formats":["image/png"],"source" | /editions/0/components holds form, which no channel accepts
          "group":"other", | "group":"other","begins":"perhaps", | /begins is left out where it is not known
          "dong":135000 | "dong":-1 | /editions/0/fees/0/dong is no whole number
          "dong":135000, | | /editions/0/fees/0/dong must be there
          "workingDays":5 | "workingDays":5.3 | /editions/0/timeLimits/0/workingDays is no multiple
          "workingDays":5 | "workingDays":5,"days":5 | /editions/0/timeLimits/0/workingDays or days
          "confidence":"verified"},"authorities" | "confidence":"certain"},"authorities" | /editions/0/basis/confidence is none of the words
          "code":"9.000001" | "code":"9.000001","codes":1 | /codes is not known here
          "coverage":"complete" | "coverage":"complete","coverage":"complete" | is no readable JSON
          """)
  void aFaultNamesFileAndField(String whole, String broken, String fault) {
    String compact = Sample.definition("9.000001").replaceAll("\n *", "");
    assertThat(compact).contains(whole);
    String definition = compact.replace(whole, broken == null ? "" : broken);
    assertThatThrownBy(() -> Sample.catalogue(definition))
        .isInstanceOf(FaultyFactException.class)
        .hasMessageStartingWith(FILE)
        .hasMessageContaining(fault);
  }

  @Test
  void aSuccessorThatIsNotThereIsAFault() {
    String ended = Sample.ended("9.000001", "\"kind\":\"replaced\",\"replacedBy\":\"9.000002\"");
    assertThatThrownBy(() -> Sample.catalogue(ended))
        .hasMessageContaining("leads to 9.000002, which is not defined");
  }

  @Test
  void aChainThatComesBackToItselfIsAFault() {
    String one = Sample.ended("9.000001", "\"kind\":\"replaced\",\"replacedBy\":\"9.000002\"");
    String two = Sample.ended("9.000002", "\"kind\":\"replaced\",\"replacedBy\":\"9.000001\"");
    assertThatThrownBy(() -> Sample.catalogue(one, two))
        .hasMessageContaining("comes back to itself");
  }

  @Test
  void anEndWithoutAnExplanationIsAFault() {
    String ended =
        Sample.definition("9.000001")
            .replace(
                "\"effectiveFrom\":\"2025-01-01\"",
                "\"effectiveFrom\":\"2025-01-01\",\"effectiveTo\":\"2025-12-31\"");
    assertThatThrownBy(() -> Sample.catalogue(ended)).hasMessageContaining("/ending");
    assertThatThrownBy(() -> Sample.catalogue(Sample.ended("9.000001", "\"kind\":\"not-known\"")))
        .hasMessageContaining("/ending/ask is missing");
  }
}
