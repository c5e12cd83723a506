package vn.gtvt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the door refuses as a whole; docs/wire/course-report.md, section 2. */
class SchoolReportHeadTest extends SchoolReports {
  static Stream<String> headFields() {
    CourseSample sample = new CourseSample(1);
    return Stream.concat(
        sample.header.keySet().stream().map(name -> "HEADER/" + name),
        sample.course.keySet().stream().map(name -> "KHOA_HOC/" + name));
  }

  private Map<String, String> part(CourseSample sample, String path) {
    return path.startsWith("HEADER/") ? sample.header : sample.course;
  }

  private static String name(String path) {
    return path.substring(path.indexOf('/') + 1);
  }

  @ParameterizedTest
  @MethodSource("headFields")
  void aFileWithoutAnElementOfItsHeadIsRefusedAsAWhole(String path) throws Exception {
    CourseSample sample = new CourseSample(1);
    part(sample, path).remove(name(path));
    assertThat(wholeFaults(send(sample)).get(0)).endsWith("=THU_TU");
  }

  @ParameterizedTest
  @MethodSource("headFields")
  void aNeededFieldOfTheHeadMustNotBeEmpty(String path) throws Exception {
    CourseSample sample = new CourseSample(1);
    boolean isNeeded = !part(sample, path).put(name(path), "").isEmpty();
    Doorbell.Answer answer = send(sample);
    if (isNeeded) {
      assertThat(wholeFaults(answer)).contains(path + "=BAT_BUOC");
    } else {
      assertThat(answer.status()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "HEADER/MA_GIAO_DICH,ABC,DINH_DANG",
    "HEADER/NGAY_GUI,2026-08-03 16:27:45,DINH_DANG",
    "HEADER/NGAY_GUI,2026-08-03 00:27:45,DINH_DANG",
    "HEADER/TONG_SO_BAN_GHI,2,SO_LUONG",
    "HEADER/MA_DV_GUI,99002,MA",
    "KHOA_HOC/MA_CSDT,99002,MA",
    "KHOA_HOC/MA_KHOA_HOC,99002K260001,MA",
    "KHOA_HOC/MA_KHOA_HOC,99001X260001,DINH_DANG",
    "KHOA_HOC/MA_DANG_KY_KHOA_HOC,99001K260001,MA",
    "KHOA_HOC/NGAY_KHAI_GIANG,20260803,DINH_DANG",
    "KHOA_HOC/SO_HOC_SINH,-1,DINH_DANG",
    "KHOA_HOC/SO_HOC_SINH,7,SO_LUONG",
    "KHOA_HOC/THOI_GIAN_DT,65,SO_LUONG"
  })
  void aWrongFieldOfTheHeadIsRefusedByItsCode(String path, String value, String code)
      throws Exception {
    CourseSample sample = new CourseSample(1);
    part(sample, path).put(name(path), value);
    assertThat(wholeFaults(send(sample))).contains(path + "=" + code);
  }

  @Test
  void theNameOfTheFileMustSayWhatIsInIt() throws Exception {
    byte[] file = new CourseSample(1).bytes();
    assertThat(wholeFaults(send("khoa hoc.xml", file))).containsExactly("=TEN_TEP");
    String other = "DKKH_99001_24_99001K260002_20260803_162745.xml";
    assertThat(wholeFaults(send(other, file))).containsExactly("=TEN_TEP");
  }

  static Stream<String> noFiles() {
    return Stream.of(
        "",
        "không phải XML",
        "<?xml version=\"1.0\" encoding=\"windows-1258\"?><DANG_KY_KHOA_HOC/>",
        "<!DOCTYPE x [<!ENTITY a \"b\">]><DANG_KY_KHOA_HOC>&a;</DANG_KY_KHOA_HOC>",
        "<KQ_BC1/>",
        "<a>".repeat(1000));
  }

  @ParameterizedTest
  @MethodSource("noFiles")
  void whatIsNoCourseFileIsRefusedWithALine(String text) throws Exception {
    Doorbell.Answer answer = send(CourseSample.NAME, text.getBytes(StandardCharsets.UTF_8));
    assertThat(wholeFaults(answer).get(0)).endsWith("=TEP");
  }

  @Test
  void aFileThatIsCutOffOrNotInUtf8IsRefused() throws Exception {
    byte[] whole = new CourseSample(1).bytes();
    assertThat(wholeFaults(send(CourseSample.NAME, Arrays.copyOf(whole, whole.length - 20))))
        .containsExactly("=TEP");
    byte[] latin = new String(whole, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16BE);
    assertThat(wholeFaults(send(CourseSample.NAME, latin))).containsExactly("=TEP");
  }
}
