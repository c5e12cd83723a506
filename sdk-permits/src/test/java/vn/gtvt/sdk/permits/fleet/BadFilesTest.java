package vn.gtvt.sdk.permits.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gtvt.sdk.permits.fleet.Sheets.taxi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sdk.text.Messages;

class BadFilesTest {
  private static final byte[] OLE2 = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  @TempDir Path folder;

  private Path file(byte[] bytes) throws IOException {
    return Files.write(Files.createTempFile(folder, "bad", ".xlsx"), bytes);
  }

  @Test
  void eachFileThatIsNoneIsToldFromTheOthers() throws IOException {
    assertThat(Sheets.unreadable(folder.resolve("none.xlsx"))).isEqualTo("sheet.file.missing");
    assertThat(Sheets.unreadable(folder)).isEqualTo("sheet.file.missing");
    assertThat(Sheets.unreadable(file(new byte[0]))).isEqualTo("sheet.file.empty");
    assertThat(Sheets.unreadable(file(OLE2))).isEqualTo("sheet.ole2");
    assertThat(Sheets.unreadable(file(new byte[] {'P', 'K', 3, 4, 9, 9, 9})))
        .isEqualTo("sheet.workbook.corrupt");
    assertThat(Sheets.unreadable(file(zip("a.txt", "x")))).isEqualTo("sheet.workbook.none");
    assertThat(Sheets.unreadable(file(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1})))
        .isEqualTo("sheet.csv.not-utf8");
    assertThat(Sheets.unreadable(file("a;b\n1;2\n".getBytes(StandardCharsets.UTF_8))))
        .isEqualTo("sheet.header.missing");
    byte[] old = "Biển kiểm soát;Loại phù hiệu".getBytes(Charset.forName("windows-1258"));
    assertThat(Sheets.unreadable(file(old))).isEqualTo("sheet.csv.not-utf8");
  }

  @Test
  void aPersonIsToldWhatToDo() throws IOException {
    SheetReading reading = FleetSheet.read(file(OLE2), Sheets.DAY);
    assertThat(((SheetReading.Unreadable) reading).message().vi())
        .contains("mật khẩu")
        .contains("Lưu thành");
    assertThat(Messages.beside(FleetSheet.class).has("sheet.ole2")).isTrue();
  }

  @Test
  void aBombIsRefusedBeforeAnythingIsParsed() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 100; i++) {
        zip.write(zeros);
      }
    }
    assertThat(Sheets.unreadable(file(bytes.toByteArray()))).isEqualTo("sheet.too-large");
  }

  @Test
  void aDocumentTypeIsRefusedWhateverItDeclares() throws IOException {
    Path good = Sheets.xlsx(folder, List.of(taxi("99A-123.45")));
    String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>";
    String outside = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>";
    for (String type : List.of(bomb, outside)) {
      byte[] bytes = withDocumentType(good, type);
      assertThat(Sheets.unreadable(file(bytes))).isEqualTo("sheet.workbook.corrupt");
    }
  }

  @Test
  void noMutationOfAWorkbookBreaksTheReader() throws IOException {
    byte[] good =
        Files.readAllBytes(Sheets.xlsx(folder, List.of(taxi("99A-123.45"), taxi("99A-000.02"))));
    Random random = new Random(20260914);
    int readable = 0;
    for (int i = 0; i < 500; i++) {
      byte[] mutated = good.clone();
      for (int flips = random.nextInt(4); flips >= 0; flips--) {
        mutated[random.nextInt(mutated.length)] ^= (byte) (1 << random.nextInt(8));
      }
      Path file = Files.write(folder.resolve("mutated.xlsx"), mutated);
      if (FleetSheet.read(file, Sheets.DAY) instanceof SheetReading.Readable read) {
        readable++;
        FleetCheck check = FleetCheck.with(Sheets.CHECK);
        assertThat(read.sheet().forEachRow(check::check)).isNotNull();
      }
    }
    assertThat(readable).isBetween(1, 499);
  }

  private static byte[] zip(String name, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static byte[] withDocumentType(Path workbook, String type) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipFile in = new ZipFile(workbook.toFile());
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry : in.stream().toList()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        String text = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        boolean isSheet = entry.getName().contains("sheet1.xml");
        out.write(
            (isSheet ? text.replaceFirst("\\?>", "?>" + type) : text)
                .getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
