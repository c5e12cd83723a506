package vn.gtvt.sdk.license.school.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sdk.license.school.SchoolFinding;

class DeviceFileTest {
  @ParameterizedTest
  @CsvSource({
    // school.md 5, test-device XML: element, field, as written, as read
    "MA_DANG_KY, learnerCode, 99001-20260103-000001, 99001-20260103-000001",
    "HO_TEN, fullName, NGUYỄN VĂN MẪU, NGUYỄN VĂN MẪU",
    "NGAY_SINH, birthDate, 19900115, 1990-01-15",
    "NGAY_SINH, birthDate, 1990-01-15, 1990-01-15",
    "NGAY_SINH, birthDate, 15/01/1990, 1990-01-15",
    "SO_CMT, citizenId, 024090999999, 024090999999",
    "HANG_GPLX, licenceClass, B, B",
    "KY_SAT_HACH, sessionCode, 260100012345, 260100012345",
    "TEN_KY_SAT_HACH, sessionName, Kỳ 1, Kỳ 1",
    "SO_BAO_DANH, candidateNumber, 012, 012"
  })
  void aCandidatesElementIsReadIntoItsField(String name, String key, String written, String read) {
    DeviceFile file = read(row("<" + name + ">" + written + "</" + name + ">"));
    assertThat(file.findings()).isEmpty();
    String field = key.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    assertThat(file.results().get(0).text(ExamField.valueOf(field))).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource({"L, THEORY", "M, SIMULATION", "H, YARD", "D, ROAD"})
  void eachPartHasItsBlock(String letter, ExamPart part) {
    DeviceFile file = read(row(points(letter, "28", "26")));
    assertThat(file.findings()).isEmpty();
    assertThat(file.results().get(0).points()).containsOnlyKeys(part);
    assertThat(file.results().get(0).points()).containsEntry(part, new DevicePoints(28, 26));
  }

  @Test
  void aPartThatWasNotSatIsNone() {
    DeviceFile file =
        read(row("<KETQUA_SATHACH_L/>" + points("H", "", "") + points("D", "", "80")));
    assertThat(file.findings()).isEmpty();
    assertThat(file.results().get(0).points()).isEmpty();
  }

  @Test
  void pointsThatAreNoneOrLackTheirStandardDoNotCount() {
    DeviceFile file =
        read(row(points("L", "28,5", "26") + points("H", "-3", "80") + points("D", "90", "")));
    assertThat(file.results().get(0).points()).isEmpty();
    assertThat(codes(file.findings()))
        .containsExactly("exam.points", "exam.points", "exam.points-half");
    assertThat(file.findings().get(2).line().vi()).contains("trên đường");
  }

  @Test
  void reachingTheStandardIsEnough() {
    assertThat(new DevicePoints(26, 26).isPassed()).isTrue();
    assertThat(new DevicePoints(25, 26).isPassed()).isFalse();
  }

  @Test
  void picturesAreReadWhenAskedFor(@TempDir Path folder) throws Exception {
    String xml = "<root>" + row("<ANH_CHAN_DUNG>AQ\nID</ANH_CHAN_DUNG>") + row("") + "</root>";
    Path file = Files.writeString(folder.resolve("a.xml"), xml);
    List<DeviceResult> results = DeviceFile.read(file).orThrow().results();
    assertThat(Objects.requireNonNull(results.get(0).picture()).bytes()).containsExactly(1, 2, 3);
    assertThat(results.get(1).picture()).isNull();
    Files.writeString(file, xml + "<!-- exchanged -->");
    assertThatThrownBy(() -> Objects.requireNonNull(results.get(0).picture()).bytes())
        .isInstanceOf(IOException.class);
  }

  @Test
  void aPictureWithOtherTextInItIsNone() {
    DeviceFile file = read(row("<ANH_CHAN_DUNG>AQID***</ANH_CHAN_DUNG>"));
    assertThat(codes(file.findings())).containsExactly("exam.picture-text");
    assertThat(file.results().get(0).picture()).isNull();
  }

  @Test
  void twoCandidatesWithOneNumberAreSaidWithTheLineOfTheFirst() {
    String xml =
        who("C1", "012")
            + "\n"
            + who("C2", "012")
            + "\n"
            + who("C1", "014")
            + "\n"
            + who("", "014");
    DeviceFile file = read(xml);
    assertThat(file.results()).hasSize(4);
    assertThat(file.findings())
        .extracting(each -> each.where().line() + " " + each.where().field())
        .containsExactly("2 CANDIDATE_NUMBER", "3 LEARNER_CODE");
    assertThat(file.findings().get(0).message().vi()).contains("dòng 1 ");
  }

  @Test
  void theSameCandidateMayStandInAFileOnceForEachPart() {
    assertThat(read(who("C1", "012") + who("C1", "012")).findings()).isEmpty();
  }

  @Test
  void aFileCutAnywhereGivesWhatCameBeforeAndALine() {
    String whole = "<root>\n" + who("C1", "1") + "\n" + who("C2", "2") + "\n" + who("C3", "3");
    byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
    for (int cut = 0; cut < bytes.length; cut += 7) {
      DeviceReading reading = DeviceFile.read(Arrays.copyOf(bytes, cut));
      String text = new String(bytes, 0, cut, StandardCharsets.UTF_8);
      int ended = text.split("</THI_SINH>", -1).length - 1;
      assertThat(codes(reading.findings())).contains("exam.broken-off");
      assertThatThrownBy(reading::orThrow).isInstanceOf(IllegalArgumentException.class);
      if (ended == 0) {
        assertThat(reading).isInstanceOf(DeviceReading.Unreadable.class);
      } else {
        assertThat(((DeviceReading.Part) reading).file().results()).hasSize(ended);
        int lines = text.split("\n", -1).length;
        assertThat(reading.findings().get(0).where().line()).isEqualTo(lines);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "PK\u0003\u0004",
        "{}",
        "<html/>",
        "<root/>",
        "<SAT_HACH><DATA/></SAT_HACH>",
        "<DANG_KY_KHOA_HOC><NGUOI_LX/></DANG_KY_KHOA_HOC>"
      })
  void anotherFileIsSaidToBeOne(String other) {
    DeviceReading reading = DeviceFile.read(other.getBytes(StandardCharsets.UTF_8));
    assertThat(reading).isInstanceOf(DeviceReading.Unreadable.class);
    assertThat(codes(reading.findings())).contains("exam.no-device");
    assertThat(DeviceFile.read(Path.of("nowhere.xml")).findings())
        .extracting(SchoolFinding::code)
        .containsExactly("exam.missing");
  }

  @Test
  void whatStandsInASignatureIsNoCandidate() {
    DeviceFile file =
        read("<Signature><Object>" + who("C9", "9") + "</Object></Signature>" + row(""));
    assertThat(file.results()).hasSize(1);
    assertThat(file.results().get(0).text(ExamField.CANDIDATE_NUMBER)).isEmpty();
    assertThat(read("<Signature/>" + who("C1", "1")).results()).hasSize(1);
  }

  @Test
  void aDocumentTypeIsNotRead() {
    String xml = "<!DOCTYPE a [<!ENTITY x \"y\">]><root>" + who("&x;", "1") + "</root>";
    DeviceReading reading = DeviceFile.read(xml.getBytes(StandardCharsets.UTF_8));
    assertThat(reading).isInstanceOf(DeviceReading.Unreadable.class);
    assertThat(codes(reading.findings())).containsExactly("exam.stopped", "exam.no-device");
  }

  @Test
  void aMarkTooManyAndJunkBehindTheRootAreWarnings() {
    String xml = "\uFEFF\uFEFF<root>" + row("<HO_TEN>NGUYỄN</HO_TEN>") + "</root>\0\0";
    DeviceFile read = DeviceFile.read(xml.getBytes(StandardCharsets.UTF_8)).orThrow();
    assertThat(codes(read.findings())).containsExactly("exam.around", "exam.around");
    assertThat(read.findings()).noneMatch(SchoolFinding::isError);
    assertThat(read.results().get(0).text(ExamField.FULL_NAME)).isEqualTo("NGUYỄN");
  }

  @Test
  void aWrongDeclarationAndBrokenLettersAreSaid() {
    String xml = "<root>" + row("<HO_TEN>NGUYỄN</HO_TEN>") + "</root>";
    String wrong = "<?xml version=\"1.0\" encoding=\"windows-1252\"?>" + xml;
    DeviceFile read = DeviceFile.read(wrong.getBytes(StandardCharsets.UTF_8)).orThrow();
    assertThat(codes(read.findings())).containsExactly("exam.encoding");
    assertThat(read.results().get(0).text(ExamField.FULL_NAME)).isEqualTo("NGUYỄN");
    byte[] narrow = xml.replace("Ễ", "Ê").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(codes(DeviceFile.read(narrow).findings())).containsExactly("exam.not-utf8");
  }

  @Test
  void unknownElementsAndOtherDaysAreSaidAndTheRestIsRead() {
    DeviceFile file =
        read(row("<MAY>7</MAY><NGAY_SINH>1990.01.15</NGAY_SINH><SO_BAO_DANH>9</SO_BAO_DANH>"));
    assertThat(codes(file.findings())).containsExactly("exam.unknown", "exam.day-format");
    assertThat(file.results().get(0).text(ExamField.CANDIDATE_NUMBER)).isEqualTo("9");
    assertThat(file.results().get(0).text(ExamField.BIRTH_DATE)).isEqualTo("1990.01.15");
  }

  @Test
  void moreFaultsThanAnybodyReadsAreCounted() {
    String faulty = row("<NGAY_SINH>x</NGAY_SINH>").repeat(6000);
    List<SchoolFinding> findings = read(faulty).findings();
    assertThat(findings).hasSize(5001);
    assertThat(findings.get(5000).code()).isEqualTo("exam.more-faults");
  }

  @Test
  void nobodyIsNamedWhereverItIsPrinted() {
    DeviceFile file = read(row("<HO_TEN>NGUYỄN VĂN MẪU</HO_TEN><SO_CMT>024090999999</SO_CMT>"));
    assertThat(file + " " + file.results()).doesNotContain("NGUYỄN").doesNotContain("024090999999");
  }

  static String points(String letter, String reached, String standard) {
    String name = "KETQUA_SATHACH_" + letter;
    return "<"
        + name
        + "><DIEM_DAT_DUOC>"
        + reached
        + "</DIEM_DAT_DUOC><DIEM_CHUAN>"
        + standard
        + "</DIEM_CHUAN></"
        + name
        + ">";
  }

  static String row(String content) {
    return "<THI_SINH>" + content + "</THI_SINH>";
  }

  static DeviceFile read(String rows) {
    String xml = "<root>" + rows + "</root>";
    return DeviceFile.read(xml.getBytes(StandardCharsets.UTF_8)).orThrow();
  }

  private static String who(String code, String number) {
    return row("<MA_DANG_KY>" + code + "</MA_DANG_KY><SO_BAO_DANH>" + number + "</SO_BAO_DANH>");
  }

  private static List<String> codes(List<SchoolFinding> findings) {
    return findings.stream().map(SchoolFinding::code).toList();
  }
}
