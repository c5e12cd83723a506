package vn.gtvt.examples.fleetbadges.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

class ResultFilesTest {
  private static final VehicleResult GRANTED =
      new VehicleResult(
          21,
          "99F-011.13",
          "Xe tuyến cố định",
          Verdict.GRANTED,
          Optional.of("0123456789012345"),
          Optional.of(LocalDate.of(2033, 9, 14)),
          List.of());
  private static final VehicleResult HOSTILE =
      new VehicleResult(
          22,
          "=HYPERLINK(\"x\")",
          "+1",
          Verdict.TO_CORRECT,
          Optional.empty(),
          Optional.empty(),
          List.of("@SUM(1)", "<script>alert('a & b')</script>\u0007"));

  @TempDir Path folder;

  @Test
  void theCsvHasItsMarkAndTheLineEndsThatSpreadsheetsExpect() throws IOException {
    byte[] csv = write("result.csv", "Công ty Giả", GRANTED);

    assertThat(csv).startsWith(0xEF, 0xBB, 0xBF);
    String text = new String(csv, StandardCharsets.UTF_8);
    assertThat(text).endsWith("\r\n");
    assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    assertThat(text.lines().findFirst())
        .contains(
            "\uFEFFDòng,Biển kiểm soát,Loại phù hiệu,Kết quả,Số phù hiệu,Có giá trị đến,Lý do, lưu ý"
                .replace("Lý do, lưu ý", "\"Lý do, lưu ý\""));
  }

  @Test
  void noCellOfTheCsvIsRunByASpreadsheet() throws IOException {
    String csv = new String(write("result.csv", "Công ty Giả", HOSTILE), StandardCharsets.UTF_8);

    List<CsvRecord> lines = CsvReader.builder().ofCsvRecord(csv.substring(1)).stream().toList();
    assertThat(lines).hasSize(2).allMatch(line -> line.getFieldCount() == 7);
    assertThat(lines)
        .flatExtracting(CsvRecord::getFields)
        .noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r].*"));
    assertThat(lines.get(1).getField(1)).isEqualTo("'=HYPERLINK(\"x\")");
    assertThat(lines.get(1).getField(6)).startsWith("'@SUM(1)");
  }

  @Test
  void longDigitsStayTextThatPeopleCanRead() throws IOException {
    String csv = new String(write("result.csv", "Công ty Giả", GRANTED), StandardCharsets.UTF_8);

    assertThat(csv)
        .contains("21,99F-011.13,Xe tuyến cố định,Được cấp,'0123456789012345,14/09/2033,\r\n");
  }

  @Test
  void thePageIsWellFormedAndEscapesWhatCameFromTheSheet() throws IOException {
    String page =
        new String(
            write("report.html", "Công ty <b>\"A\" & B</b> ${rows}", GRANTED, HOSTILE),
            StandardCharsets.UTF_8);

    assertThat(page)
        .contains("<h1>Công ty &lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt; ${rows}</h1>")
        .contains("&lt;script&gt;alert(&#39;a &amp; b&#39;)&lt;/script&gt;")
        .doesNotContain("<script");
    assertThatNoException()
        .isThrownBy(
            () ->
                DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(page))));
  }

  @Test
  void thePageNeedsNothingFromElsewhere() throws IOException {
    String page =
        new String(write("report.html", "Công ty Giả", GRANTED, HOSTILE), StandardCharsets.UTF_8);

    assertThat(page)
        .doesNotContain("http:")
        .doesNotContain("https:")
        .doesNotContain("src=")
        .doesNotContain("href=")
        .doesNotContain("url(")
        .doesNotContain("@import");
  }

  @Test
  void thePictureShowsEachVehicleOnceAndSaysTheTotalsInWords() throws IOException {
    String page =
        new String(write("report.html", "Công ty Giả", GRANTED, HOSTILE), StandardCharsets.UTF_8);

    assertThat(page.split("<rect ", -1)).hasSize(1 + 2);
    assertThat(page)
        .contains("<title id=\"picture-title\">Được cấp: 1 xe; Phải sửa trong bảng: 1 xe</title>");
  }

  @Test
  void theFiguresStandInAFixedOrderAndEndWithALineFeed() throws IOException {
    assertThat(new String(write("result.json", "Công ty Giả", GRANTED), StandardCharsets.UTF_8))
        .isEqualTo(
            """
            {
              "vehicles" : 1,
              "refusedByCheck" : 2,
              "filed" : 3,
              "granted" : 4,
              "notGranted" : 5,
              "duplicatesAtReceiver" : 6,
              "lost" : 7,
              "dossiers" : 8,
              "dossiersPartlyGranted" : 9,
              "filingDate" : "2026-09-14"
            }
            """);
  }

  private byte[] write(String file, String company, VehicleResult... vehicles) throws IOException {
    FleetResult result =
        new FleetResult(
            company,
            "Sở Xây dựng tỉnh Bắc Ninh",
            LocalDate.of(2026, 9, 14),
            8,
            9,
            new Counts(1, 2, 3, 4, 5, 6, 7),
            List.of(vehicles));
    ResultFolder.in(folder).write(result);
    return Files.readAllBytes(folder.resolve(file));
  }
}
