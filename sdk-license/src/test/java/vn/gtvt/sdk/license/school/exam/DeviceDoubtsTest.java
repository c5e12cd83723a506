package vn.gtvt.sdk.license.school.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gtvt.sdk.license.school.exam.DeviceFileTest.points;
import static vn.gtvt.sdk.license.school.exam.DeviceFileTest.read;
import static vn.gtvt.sdk.license.school.exam.DeviceFileTest.row;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sdk.license.school.SchoolFinding;

/** Results of test devices that do not say surely who reached what. */
class DeviceDoubtsTest {
  private static final String CODE = "<MA_DANG_KY>C1</MA_DANG_KY>";
  private static final String NUMBER = "<SO_BAO_DANH>1</SO_BAO_DANH>";
  private static final String OTHER = "<HO_TEN>TRẦN THỊ GIẢ</HO_TEN>";
  private static final String ENOUGH = points("L", "28", "26");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<DIEM_DAT_DUOC>10</DIEM_DAT_DUOC><DIEM_DAT_DUOC>28</DIEM_DAT_DUOC>"
            + "<DIEM_CHUAN>26</DIEM_CHUAN>",
        "<DIEM_DAT_DUOC>28</DIEM_DAT_DUOC><DIEM_DAT_DUOC>x</DIEM_DAT_DUOC>"
            + "<DIEM_CHUAN>26</DIEM_CHUAN>",
        "<DIEM_DAT_DUOC>20</DIEM_DAT_DUOC><DIEM_CHUAN>26</DIEM_CHUAN><DIEM_CHUAN>18</DIEM_CHUAN>",
        "<DIEM_DAT_DUOC>10</DIEM_DAT_DUOC><DIEM_CHUAN>26</DIEM_CHUAN></KETQUA_SATHACH_L>"
            + "<KETQUA_SATHACH_L><DIEM_DAT_DUOC>28</DIEM_DAT_DUOC><DIEM_CHUAN>26</DIEM_CHUAN>"
      })
  void pointsThatAreGivenTwiceAndDifferentlyDoNotCount(String points) {
    DeviceFile file = read(row(CODE + "<KETQUA_SATHACH_L>" + points + "</KETQUA_SATHACH_L>"));
    assertThat(codes(file.findings())).containsExactly("exam.points-twice");
    assertThat(file.findings().get(0).line().vi()).contains("lý thuyết");
    assertThat(results(file).open()).hasSize(1);
  }

  @Test
  void pointsThatAreGivenTwiceAndAlikeCount() {
    DeviceFile file = read(row(CODE + ENOUGH + ENOUGH + points("L", "", "")));
    assertThat(file.findings()).isEmpty();
    assertThat(results(file).passed()).hasSize(1);
  }

  @Test
  void aStandardOfZeroIsNone() {
    DeviceFile none = read(row(CODE + points("L", "0", "0")));
    assertThat(none.findings()).isEmpty();
    assertThat(results(none).open()).hasSize(1);
    DeviceFile half = read(row(CODE + points("L", "20", "0")));
    assertThat(codes(half.findings())).containsExactly("exam.points-half");
    assertThat(results(half).open()).hasSize(1);
    assertThat(new DevicePoints(0, 0).isPassed()).isFalse();
  }

  @Test
  void aNumberAloneIsNotEnoughForSomebodyOfAnotherName() {
    ExamResults results = results(read(row(NUMBER + OTHER + ENOUGH)));
    assertThat(results.passed()).isEmpty();
    assertThat(results.strangers()).hasSize(1);
    assertThat(codes(results.findings())).startsWith("result.contradiction");
    assertThat(results.findings().get(0).message().vi()).contains("họ tên");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<SO_BAO_DANH>1</SO_BAO_DANH><HO_TEN>Nguyen Van  Mau</HO_TEN>",
        "<SO_BAO_DANH>1</SO_BAO_DANH><HO_TEN>NGUY?N V?N M?U</HO_TEN>",
        "<SO_BAO_DANH>1</SO_BAO_DANH><HO_TEN>NGUYÔN V¡N MÉU</HO_TEN>",
        "<MA_DANG_KY>C1</MA_DANG_KY><HO_TEN>NGUYEÃN VAÊN MAÃU</HO_TEN>",
        "<SO_BAO_DANH>1</SO_BAO_DANH><HO_TEN>NGUYEÃN</HO_TEN><NGAY_SINH>19900115</NGAY_SINH>",
        "<SO_BAO_DANH>1</SO_BAO_DANH><HO_TEN>NGUYEÃN</HO_TEN><SO_CMT>024 090 999 991</SO_CMT>"
      })
  void aNameInAnotherSpellingContradictsNobody(String who) {
    assertThat(results(read(row(who + ENOUGH))).passed()).hasSize(1);
  }

  @Test
  void anIdentityNumberIsComparedHoweverItIsParted() {
    String who = CODE + "<SO_CMT>024 090 999.992</SO_CMT>";
    assertThat(results(read(row(who + ENOUGH))).strangers()).hasSize(1);
  }

  @Test
  void theFirstOfTwoPicturesIsKeptAndTheOtherIsSaid() throws IOException {
    String first = "<ANH_CHAN_DUNG>AQID</ANH_CHAN_DUNG>";
    DeviceFile twice = read(row(first + "<ANH_CHAN_DUNG>AQIE</ANH_CHAN_DUNG>"));
    assertThat(codes(twice.findings())).containsExactly("exam.picture-twice");
    assertThat(Objects.requireNonNull(twice.results().get(0).picture()).bytes())
        .containsExactly(1, 2, 3);
    DeviceFile empty = read(row(first + "<ANH_CHAN_DUNG/>"));
    assertThat(empty.findings()).isEmpty();
    assertThat(empty.results().get(0).picture()).isNotNull();
    ExamFile day = day("<ANH_CHAN_DUNG>AQIE</ANH_CHAN_DUNG>" + first);
    assertThat(codes(day.findings())).contains("exam.picture-twice");
    assertThat(Objects.requireNonNull(day.candidates().get(0).picture()).bytes())
        .containsExactly(1, 2, 4);
  }

  @Test
  void whatStandsInAnUnknownBlockIsNotTheCandidates() {
    DeviceFile file = read(row("<MAY><SO_BAO_DANH>9</SO_BAO_DANH></MAY>" + NUMBER));
    assertThat(file.results().get(0).text(ExamField.CANDIDATE_NUMBER)).isEqualTo("1");
    assertThat(codes(file.findings())).containsExactly("exam.unknown");
  }

  @Test
  void notesWithoutEndAreCut() {
    ExamFile day = day("<NX_SH_HINH>ghi chú</NX_SH_HINH>".repeat(100_000));
    assertThat(day.candidates().get(0).text(ExamField.EXAM_NOTE)).hasSizeLessThan(5000);
    assertThat(codes(day.findings())).containsOnlyOnce("exam.text-cut");
  }

  private static ExamResults results(DeviceFile file) {
    return ExamResults.of(day(""), List.of(file));
  }

  private static ExamFile day(String own) {
    String xml =
        "<SAT_HACH><DATA><KY_SH><MAKYSH>K1</MAKYSH><NGAYSH>2026-06-30</NGAYSH></KY_SH>"
            + "<NGUOI_LX><MA_DK>C1</MA_DK><HO_VA_TEN>NGUYỄN VĂN MẪU</HO_VA_TEN>"
            + "<NGAY_SINH>19900115</NGAY_SINH><SO_CMT>024090999991</SO_CMT><HO_SO>"
            + own
            + "<SO_BAO_DANH>001</SO_BAO_DANH><NOI_DUNG_SH>2</NOI_DUNG_SH></HO_SO></NGUOI_LX>"
            + "</DATA></SAT_HACH>";
    return ExamFile.read(xml.getBytes(StandardCharsets.UTF_8)).orThrow();
  }

  private static List<String> codes(List<SchoolFinding> findings) {
    return findings.stream().map(SchoolFinding::code).toList();
  }
}
