package vn.gtvt.sdk.permits.fleet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the smallest workbook around a worksheet's own XML: what no honest program would write.
 */
final class RawWorkbook {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private RawWorkbook() {}

  /** Writes a workbook with these rows of XML. */
  static Path withRows(Path folder, String rows) throws IOException {
    return withSheet(
        folder,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\""
            + MAIN
            + "\"><sheetData>"
            + rows
            + "</sheetData></worksheet>");
  }

  /** Writes a workbook with this worksheet. */
  static Path withSheet(Path folder, String sheet) throws IOException {
    Path file = Files.createTempFile(folder, "raw", ".xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      part(
          zip,
          "[Content_Types].xml",
          "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxml"
              + "formats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
      part(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns=\""
              + MAIN
              + "\" xmlns:r=\""
              + OFFICE
              + "\"><sheets><sheet name=\"Xe\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
              + "</Relationships>");
      part(zip, "xl/worksheets/sheet1.xml", sheet);
    }
    return file;
  }

  /** Returns a row of texts from column A on. */
  static String row(int number, String... cells) {
    StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
    for (int i = 0; i < cells.length; i++) {
      row.append(cell(SheetColumn.letters(i) + number, cells[i]));
    }
    return row.append("</row>").toString();
  }

  /** Returns a cell of text. */
  static String cell(String address, String text) {
    return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
