package vn.gtvt.sdk.permits.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileWorkbookTest {
  private static final String HEADING = RawWorkbook.row(1, "Biển kiểm soát", "Loại phù hiệu");
  private static final String TAXI = RawWorkbook.row(2, "99A-123.45", "taxi");

  @TempDir Path folder;

  private String refusal(String rows) throws IOException {
    Path file = RawWorkbook.withRows(folder, rows);
    SheetReading reading = FleetSheet.read(file, Sheets.DAY);
    if (reading instanceof SheetReading.Unreadable none) {
      return none.code();
    }
    FleetSheet sheet = ((SheetReading.Readable) reading).sheet();
    return sheet.forEachRow(row -> {}).map(SheetReading.Unreadable::code).orElse("read");
  }

  @Test
  void theSameWorkbookWithoutMaliceIsRead() throws IOException {
    assertThat(Sheets.rows(RawWorkbook.withRows(folder, HEADING + TAXI))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ZZZZZ3", "XFD3", "GS3"})
  void aCellFarToTheRightIsRefusedBeforeRoomIsMadeForIt(String address) throws IOException {
    String row = "<row r=\"3\">" + RawWorkbook.cell(address, "x") + "</row>";
    assertThat(refusal(HEADING + row)).isEqualTo("sheet.too-many-columns");
  }

  @Test
  void theLastColumnAllowedIsRead() throws IOException {
    String row = "<row r=\"3\">" + RawWorkbook.cell("GR3", "x") + "</row>";
    assertThat(Sheets.rows(RawWorkbook.withRows(folder, HEADING + TAXI + row))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r=\"3\"><c  r = 'ZZZZZ3'><v>1</v></c></row>",
        "<row r=\"3\"><c x=\"a>b\" r=\"ZZZZZ3\"><v>1</v></c></row>",
        "<x:row xmlns:x=\"u\" r=\"3\"><x:c x:r=\"ZZZZZ3\"><v>1</v></x:c></x:row>",
        "<!-- <row> --><row r=\"3\"><!-- > --><c r=\"ZZZZZ3\"><v>1</v></c></row>",
      })
  void noSpellingHidesACellFarToTheRight(String row) throws IOException {
    assertThat(refusal(HEADING + row)).isEqualTo("sheet.too-many-columns");
  }

  @Test
  void anAddressInDisguiseIsRefused() throws IOException {
    assertThat(refusal(HEADING + "<row r=\"3\"><c r=\"&#90;ZZZZ3\"><v>1</v></c></row>"))
        .isEqualTo("sheet.workbook.corrupt");
  }

  @Test
  void aRowOfTooManyCellsWithoutAddressesIsRefused() throws IOException {
    assertThat(refusal(HEADING + "<row>" + "<c><v>1</v></c>".repeat(201) + "</row>"))
        .isEqualTo("sheet.too-many-columns");
  }

  @Test
  void tooManyRowsAreRefused() throws IOException {
    assertThat(refusal(HEADING + "<row><c/></row>".repeat(Limits.ROWS)))
        .isEqualTo("sheet.too-many-rows");
  }

  @Test
  void oneEndlessTextIsRefused() throws IOException {
    assertThat(refusal(HEADING + RawWorkbook.row(3, "a".repeat(Limits.TEXT_BYTES + 1))))
        .isEqualTo("sheet.too-large");
    assertThat(refusal(HEADING + "<row a=\"" + "a".repeat(Limits.TEXT_BYTES + 1) + "\"/>"))
        .isEqualTo("sheet.too-large");
  }

  @Test
  void oneEndlessRowOfManyShortTextsIsRefused() throws IOException {
    String text = "<t>" + "ab".repeat(100) + "</t>";
    String row = "<row><c t=\"inlineStr\"><is>" + text.repeat(110_000) + "</is></c></row>";
    assertThat(refusal(HEADING + row)).isEqualTo("sheet.too-large");
  }

  @Test
  void elementsNestedWithoutEndAreRefused() throws IOException {
    assertThat(refusal(HEADING + "<a b=\"/>\">".repeat(1_000))).isEqualTo("sheet.workbook.corrupt");
  }

  @Test
  void aDocumentTypeBehindALongCommentIsRefusedToo() throws IOException {
    String sheet =
        "<!--"
            + " ".repeat(200_000)
            + "--><!DOCTYPE worksheet [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>"
            + "<worksheet><sheetData>"
            + HEADING
            + RawWorkbook.row(2, "&a;", "taxi")
            + "</sheetData></worksheet>";
    assertThat(Sheets.unreadable(RawWorkbook.withSheet(folder, sheet)))
        .isEqualTo("sheet.workbook.corrupt");
  }

  @Test
  void aPlateThatChangedInTheFileIsNoticed() throws IOException {
    Path file = RawWorkbook.withRows(folder, HEADING + TAXI);
    byte[] bytes = Stored.copy(file);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int digit = text.indexOf("99A-123.45") + 8;
    bytes[digit] = '7';
    Files.write(file, bytes);
    assertThat(Sheets.unreadable(file)).isEqualTo("sheet.workbook.corrupt");
  }
}
