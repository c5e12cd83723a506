package vn.gtvt.sdk.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlateKindTest {
  @ParameterizedTest
  @CsvSource({
    "29e12345, CAR, 29E-123.45",
    "37C-1234, CAR, 37C-1234",
    "99X1 123.45, MOTORCYCLE, 99X1-123.45",
    "29-x1 1234, MOTORCYCLE, 29X1-1234",
    "29AA-123.45, MOTORCYCLE, 29AA-123.45",
    "29AR-123.45, MOTORCYCLE, 29AR-123.45",
    "29AG-123.45, MOTORCYCLE, 29AG-123.45",
    "98LD-001.02, SPECIAL, 98LD-001.02",
    "29CD-123.45, SPECIAL, 29CD-123.45",
    "51R-123.45, SPECIAL, 51R-123.45",
    "80 123 NG 45, FOREIGN_CAR, 80-123-NG-45",
    "80NG-123.45, FOREIGN_CAR, 80NG-123.45",
    "29-123-NN-456, FOREIGN_MOTORCYCLE, 29-123-NN-456",
  })
  void aPlateOfEveryKindIsReadAndKnowsItsKind(String written, PlateKind kind, String canonical) {
    PlateNumber plate = PlateNumber.parse(written, kind);
    assertThat(plate.text()).isEqualTo(canonical);
    assertThat(plate.kind()).isEqualTo(kind);
    assertThat(new PlateNumber(canonical)).isEqualTo(plate);
  }

  @ParameterizedTest
  @CsvSource({
    "29X1-123.45, CAR, plate.other-kind",
    "29E-123.45, MOTORCYCLE, plate.other-kind",
    "29CD-123.45, MOTORCYCLE, plate.other-kind",
    "80-123-NG-45, FOREIGN_MOTORCYCLE, plate.other-kind",
    "13X1-123.45, MOTORCYCLE, plate.malformed",
    "29X0-123.45, MOTORCYCLE, plate.malformed",
    "80-123-AB-45, FOREIGN_CAR, plate.malformed",
  })
  void aPlateOfAnotherKindIsRefused(String written, PlateKind kind, String reason) {
    assertThat(PlateNumber.tryParse(written, kind))
        .isEqualTo(new Parsed.Invalid<PlateNumber>(reason));
  }

  @Test
  void withoutAKindAMotorcyclesAndAForeignersPlateAreRefused() {
    assertThat(PlateNumber.tryParse("29X1-123.45").value()).isEmpty();
    assertThat(PlateNumber.tryParse("80-123-NG-45").value()).isEmpty();
    assertThat(PlateNumber.tryParse("80-123-NG-456").value()).isEmpty();
  }

  @Test
  void theSameCharactersAreTwoPlatesOfTwoKinds() {
    PlateNumber car = PlateNumber.parse("29X11234");
    PlateNumber motorcycle = PlateNumber.parse("29X11234", PlateKind.MOTORCYCLE);
    assertThat(car.text()).isEqualTo("29X-112.34");
    assertThat(car.kind()).isEqualTo(PlateKind.CAR);
    assertThat(motorcycle.text()).isEqualTo("29X1-1234");
  }

  @Test
  void everyKindHasItsWords() {
    for (PlateKind kind : PlateKind.values()) {
      assertThat(kind.label().vi()).isNotBlank().isNotEqualTo(kind.label().en());
    }
  }
}
