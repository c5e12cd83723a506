package vn.gtvt.sdk.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlateNumberTest {
  @ParameterizedTest
  @CsvSource({
    "29E-123.45, 29E-123.45",
    "29e12345, 29E-123.45",
    "29E 123 45, 29E-123.45",
    "37C-1234, 37C-1234",
    "98LD-001.02, 98LD-001.02",
    "80A.000-11, 80A-000.11",
  })
  void writtenInManyWaysItIsOnePlate(String written, String canonical) {
    assertThat(PlateNumber.parse(written).text()).isEqualTo(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "29E", "E29-123.45", "13A-123.45", "10A-123.45", "29E-123.456", "29I-123.45"})
  void whatWasNeverIssuedIsRefused(String written) {
    assertThat(PlateNumber.tryParse(written))
        .isEqualTo(new Parsed.Invalid<PlateNumber>("plate.malformed"));
  }

  @Test
  void aSpellingThatIsNotCanonicalIsNoPlate() {
    assertThatThrownBy(() -> new PlateNumber("29e12345"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anyMutationIsRefusedOrCanonicalItself() {
    Random random = new Random(20260914);
    String alphabet = "0123456789ABCDEFGHIKLMNOPQRSTUVXYZ-.";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder mutated = new StringBuilder("29E-123.45");
      mutated.setCharAt(
          random.nextInt(mutated.length()), alphabet.charAt(random.nextInt(alphabet.length())));
      PlateNumber.tryParse(mutated.toString())
          .value()
          .ifPresent(plate -> assertThat(PlateNumber.parse(plate.text())).isEqualTo(plate));
    }
  }

  @Test
  void aTurkishMachineReadsTheSamePlate() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(PlateNumber.tryParse("29i12345").value()).isEmpty();
      assertThat(PlateNumber.parse("29ld00102").text()).isEqualTo("29LD-001.02");
    } finally {
      Locale.setDefault(before);
    }
  }
}
