package vn.gtvt.examples.fleetbadges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.examples.fleetbadges.data.Column;
import vn.gtvt.examples.fleetbadges.data.FleetData;
import vn.gtvt.examples.fleetbadges.data.Head;
import vn.gtvt.examples.fleetbadges.data.Line;
import vn.gtvt.examples.fleetbadges.data.Sheets;
import vn.gtvt.sdk.identifier.EnterpriseCode;

class ShippedSheetTest {
  @TempDir Path folder;

  @Test
  void theSheetIsRowByRowWhatTheGeneratorWrites() throws IOException {
    Path made = Sheets.xlsx(folder.resolve("made.xlsx"), Head.ofTheExample(), FleetData.lines());

    assertThat(part(Run.SHEET, "xl/sharedStrings.xml"))
        .isEqualTo(part(made, "xl/sharedStrings.xml"));
    assertThat(part(Run.SHEET, "xl/worksheets/sheet1.xml").split("<row ", -1))
        .hasSize(1 + 19 + 120)
        .isEqualTo(part(made, "xl/worksheets/sheet1.xml").split("<row ", -1));
  }

  @Test
  void theVehiclesAreTellApartExceptForTheOneThatStandsTwice() {
    List<Line> lines = FleetData.lines();

    assertThat(lines).hasSize(120);
    assertThat(lines.stream().map(line -> line.text(Column.PLATE)).distinct()).hasSize(119);
    assertThat(lines.stream().map(line -> line.text(Column.CHASSIS)).distinct()).hasSize(119);
  }

  @Test
  void goodChassisNumbersHaveSeventeenSignsWithoutIOAndQ() {
    assertThat(FleetData.lines())
        .filteredOn(line -> line.text(Column.CHASSIS).length() == 17)
        .hasSize(118)
        .allMatch(line -> line.text(Column.CHASSIS).matches("[A-HJ-NPR-Z0-9]{17}"));
  }

  @Test
  void theCompanyIsMarkedAsMadeUpAndItsNumberFitsItsCheckDigit() {
    assertThat(FleetData.COMPANY).contains("dữ liệu giả");
    String code = Head.ofTheExample().values().get("Mã số doanh nghiệp");
    assertThat(EnterpriseCode.tryParse(String.valueOf(code)).value()).isPresent();
  }

  private static String part(Path workbook, String name) throws IOException {
    try (ZipFile zip = new ZipFile(workbook.toFile());
        InputStream in = zip.getInputStream(zip.getEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
