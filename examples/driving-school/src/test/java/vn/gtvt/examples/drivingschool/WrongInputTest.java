package vn.gtvt.examples.drivingschool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person is told whose input cannot be used. */
class WrongInputTest {
  @TempDir private Path folder;

  private String stopped(Map<String, String> properties) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int code = Main.run(properties::get, bytes);
    String said = bytes.toString(StandardCharsets.UTF_8);
    assertThat(code).as(said).isEqualTo(2);
    assertThat(said).contains("DỪNG: ").contains("STOP: ").doesNotContain("Exception");
    return said;
  }

  @Test
  void aSheetThatIsNotThereOrNoneIsSaidInWords() throws IOException {
    String out = folder.resolve("out").toString();
    Path text = Files.writeString(folder.resolve("a.xlsx"), "không phải bảng tính");
    for (Path sheet : new Path[] {folder.resolve("none.xlsx"), text}) {
      String photos = folder.toString();
      stopped(Map.of("sheet", sheet.toString(), "photos", photos, "out", out));
    }
  }

  @Test
  void aSheetWithoutPicturesADayThatIsNoneAndAFolderThatIsAFileAreSaid() throws IOException {
    assertThat(stopped(Map.of("sheet", "a.xlsx"))).contains("-Dphotos");
    assertThat(stopped(Map.of("today", "14/09/2026"))).contains("-Dtoday");
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertThat(stopped(Map.of("out", file.toString()))).contains("-Dout");
  }
}
