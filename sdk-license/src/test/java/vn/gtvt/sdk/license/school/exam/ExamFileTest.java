package vn.gtvt.sdk.license.school.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.license.school.SchoolFinding;

class ExamFileTest {
  @ParameterizedTest
  @CsvSource({
    // school.md 4 and 5: element, field, as written, as read
    "SO_TT, rowNumber, 1, 1", "MA_DK, learnerCode, 99001-20260103-000001, 99001-20260103-000001",
    "HO_TEN_DEM, familyAndMiddleName, NGUYỄN VĂN, NGUYỄN VĂN", "TEN, givenName, MẪU, MẪU",
    "HO_VA_TEN, fullName, NGUYỄN VĂN MẪU, NGUYỄN VĂN MẪU", "GIOI_TINH, sex, M, M",
    "NGAY_SINH, birthDate, 19900115, 1990-01-15", "MA_QUOC_TICH, nationality, VNM, VNM",
    "NOI_CT, contact, Phường Mẫu, Phường Mẫu", "NOI_CT_MA_DVHC, contactCommune, 07210, 07210",
    "NOI_CT_MA_DVQL, contactProvince, 24, 24", "SO_CMT, citizenId, 024090999999, 024090999999",
    "HO_VA_TEN_IN, printedName, MẪU, MẪU", "SO_HO_CHIEU, passport, X1234567, X1234567",
    "NGAY_CAP_HC, passportIssued, 2020-01-02, 2020-01-02", "NOI_CAP_HC, passportPlace, Paris, Paris"
  })
  void aPersonsElementIsReadIntoItsField(String name, String key, String written, String read) {
    String xml = examDay("<" + name + ">" + written + "</" + name + ">", "");
    assertThat(text(only(xml), key)).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource({
    "SO_HO_SO, fileNumber, 001, 001",
    "MA_KY_SH, sessionCode, 260100012345, 260100012345",
    "SO_BAO_DANH, candidateNumber, 012, 012",
    "MA_CSDT, schoolCode, 99001, 99001",
    "MA_TTSH, centreCode, 99901, 99901",
    "MA_SO_GTVT, departmentCode, 24, 24",
    "GIAY_CNSK, healthCertificate, 1, 1",
    "HANG_GPLX, licenceClass, B, B",
    "SO_GPLX_DA_CO, licenceNumber, 240150999999, 240150999999",
    "HANG_GPLX_DA_CO, licenceClassHeld, A1, A1",
    "DVQL_GPLX_DACO, licenceIssuerCode, 24, 24",
    "NGAY_HH_GPLX_DACO, licenceExpiry, 20300101, 2030-01-01",
    "SO_NAM_LAIXE, drivingYears, 0, 0",
    "SO_KM_ANTOAN, safeKm, 0, 0",
    "SO_GIAY_CNTN, graduationCertificate, TN1, TN1",
    "SO_CCN, vocationalCertificate, CC1, CC1",
    "NOI_DUNG_SH, examContent, 11, 11",
    "LY_DO_SH, examReason, lần đầu, lần đầu",
    "KET_QUA_SH, result, DA, DA",
    "KQ_SH_LYTHUYET, theory, 30, 30",
    "KQ_SH_MOPHONG, simulation, 40, 40",
    "KQ_SH_HINH, yard, 90, 90",
    "KQ_SH_DUONG, road, 85, 85",
    "GHI_CHU_SH, examNote, x, x",
    "NGAY_TT_GPLX_DACO, licencePassed, 20150601, 2015-06-01",
    "MA_KHOA_HOC, courseCode, 99001K260001, 99001K260001",
    "SO_QD_SH, examDecision, 12/QD, 12/QD",
    "NGAY_QD_SH, examDecisionDate, 2026-01-02, 2026-01-02",
    "NGUOI_QD_SH, examDecisionBy, A, A",
    "CHAT_LUONG_ANH, pictureQuality, 1, 1",
    "BC2_GHICHU, listNote, x, x",
    "NGAY_RA_QDTN, graduationDecisionDate, 2026-01-02, 2026-01-02",
    "NAM_HOC_LAIXE, trainingYear, 2026, 2026",
    "MA_BC2, listCode, 99001B260001, 99001B260001",
    "KQ_BC2, listResult, 1, 1",
    "BC2_KQ_LYDO_TUCHOI, listRefusal, thiếu ảnh, thiếu ảnh",
    "KQ_BC2_GHICHU, listResultNote, x, x",
    "LAN_SH, attempt, 2, 2",
    "SO_QD_TT, passDecision, 15/QD, 15/QD",
    "NGAY_QD_TT, passDecisionDate, 2026-02-03, 2026-02-03",
    "SO_GPLX, newLicence, 240260999999, 240260999999",
    "NX_SH_HINH, examNote, đè vạch, đè vạch"
  })
  void anElementOfTheFileIsReadIntoItsField(String name, String key, String written, String read) {
    String xml = examDay("", "<" + name + ">" + written + "</" + name + ">");
    assertThat(text(only(xml), key)).isEqualTo(read);
  }

  @Test
  void theSessionsElementsAreReadIntoTheirFields() {
    List<String> names =
        List.of(
            "MAKYSH",
            "MATTSH",
            "NGAYSH",
            "GIOSH",
            "SOQD",
            "NGAYQD",
            "NGUOIQD",
            "CHUTICH_HDSH",
            "PHOCHUTICH_HDSH",
            "UV_GD_TTSH",
            "UV_TOTRUONG",
            "UV_THUKY",
            "TONGSODK");
    List<ExamSessionField> fields =
        List.of(ExamSessionField.values()).subList(2, ExamSessionField.values().length);
    StringBuilder session = new StringBuilder();
    for (String name : names) {
      String value = name.startsWith("NGAY") ? "2026-05-06" : name.toLowerCase(Locale.ROOT);
      session.append("<" + name + ">" + value + "</" + name + ">");
    }
    ExamFile file = read("<SAT_HACH><DATA><KY_SH>" + session + "</KY_SH></DATA></SAT_HACH>");
    assertThat(file.findings()).isEmpty();
    for (int i = 0; i < names.size(); i++) {
      String wanted =
          names.get(i).startsWith("NGAY") ? "2026-05-06" : names.get(i).toLowerCase(Locale.ROOT);
      assertThat(file.session().text(fields.get(i))).as(names.get(i)).isEqualTo(wanted);
    }
    assertThat(file.session().date(ExamSessionField.EXAM_DATE)).contains(LocalDate.of(2026, 5, 6));
  }

  @Test
  void theListIsKnownByItsBlockWhateverItsRootIsCalled() {
    ExamFile file =
        read(
            "<BAO_CAO2><DATA><BCII><MA_BCI>A1</MA_BCI><MA_BCII>B2</MA_BCII></BCII><NGUOI_LXS>"
                + "<NGUOI_LX><HO_VA_TEN>MẪU A</HO_VA_TEN><HO_SO><SO_HO_SO>001</SO_HO_SO></HO_SO>"
                + "</NGUOI_LX><NGUOI_LX><HO_VA_TEN>MẪU B</HO_VA_TEN></NGUOI_LX>"
                + "</NGUOI_LXS></DATA></BAO_CAO2>");
    assertThat(file.kind()).isEqualTo(ExamFileKind.LIST);
    assertThat(file.session().text(ExamSessionField.REPORT_CODE)).isEqualTo("A1");
    assertThat(file.session().text(ExamSessionField.LIST_CODE)).isEqualTo("B2");
    assertThat(file.candidates()).hasSize(2);
    assertThat(file.candidates().get(0).text(ExamField.FILE_NUMBER)).isEqualTo("001");
    assertThat(file.candidates().toString()).doesNotContain("MẪU");
  }

  @Test
  void theReplyAcceptsAndRefusesAndNothingCountsAsRefused() {
    ExamFile file =
        read(
            "<KQ><DATA><HO_SOS><HO_SO><MA_DK>1</MA_DK><KQ_BC2>1</KQ_BC2></HO_SO>"
                + "<HO_SO><MA_DK>2</MA_DK><KQ_BC2>2</KQ_BC2></HO_SO>"
                + "<HO_SO><MA_DK>3</MA_DK><KQ_BC2/></HO_SO>"
                + "<HO_SO><MA_DK>4</MA_DK><KQ_BC2>7</KQ_BC2></HO_SO></HO_SOS></DATA></KQ>");
    assertThat(file.kind()).isEqualTo(ExamFileKind.LIST_REPLY);
    assertThat(file.candidates())
        .extracting(each -> each.isAccepted().map(String::valueOf).orElse("?"))
        .containsExactly("true", "false", "false", "?");
    // A file without such answers refuses nobody.
    assertThat(only(examDay("", "")).isAccepted()).isEmpty();
  }

  @Test
  void whatDoesNotFitItsColumnIsSaid() {
    String long4 = "<SO_BAO_DANH>1234</SO_BAO_DANH><MA_KY_SH>K123456789012</MA_KY_SH>";
    assertThat(read(examDay("", long4)).findings())
        .extracting(each -> each.code() + " " + Objects.requireNonNull(each.where().field()).key())
        .containsExactly("exam.length candidateNumber", "exam.length sessionCode");
    assertThat(read(examDay("", long4.replace("1234<", "123<").replace("K123", "K23"))).findings())
        .isEmpty();
  }

  @Test
  void resultsAreFilesDirectlyUnderTheData() {
    ExamFile file =
        read(
            "<X><DATA><HO_SO><MA_DK>1</MA_DK><KET_QUA_SH>DA</KET_QUA_SH></HO_SO>"
                + "<HO_SO><MA_DK>2</MA_DK><KET_QUA_SH>KDDK</KET_QUA_SH></HO_SO>"
                + "<HO_SO><MA_DK>3</MA_DK><KET_QUA_SH>XX</KET_QUA_SH></HO_SO>"
                + "<HO_SO><MA_DK>4</MA_DK></HO_SO></DATA></X>");
    assertThat(file.kind()).isEqualTo(ExamFileKind.RESULTS);
    assertThat(file.candidates())
        .extracting(each -> each.hasPassed().map(String::valueOf).orElse("?"))
        .containsExactly("true", "false", "?", "?");
  }

  @ParameterizedTest
  @CsvSource({
    "1, TY",
    "2, T",
    "3, TY",
    "4, TYR",
    "5, YR",
    "6, R",
    "7, Y",
    "8, Y",
    "9, Y",
    "11, TSYR",
    "12, TSYR",
    "13, SYR",
    "14, TS",
    "15, SR",
    "16, S",
    "17, SY",
    "18, TR",
    "19, TSR",
    "20, TSY"
  })
  void theContentOfAnExamIsAList(String code, String parts) {
    assertThat(ExamContent.find(code).orElseThrow().parts())
        .extracting(each -> each.name().substring(0, 1))
        .containsExactlyInAnyOrder(parts.split(""));
    assertThat(ExamContent.find("10")).isEmpty();
    assertThat(ExamContent.find("21")).isEmpty();
  }

  @Test
  void aSimulationAfterItWasDroppedIsSaid() {
    String late = examDay("", "<NOI_DUNG_SH>11</NOI_DUNG_SH>").replace("2026-06-30", "2026-07-01");
    assertThat(read(late).findings())
        .extracting(SchoolFinding::code)
        .containsExactly("exam.simulation");
    assertThat(read(examDay("", "<NOI_DUNG_SH>11</NOI_DUNG_SH>")).findings()).isEmpty();
  }

  @Test
  void picturesAreReadWhenAskedFor() throws Exception {
    Candidate one = only(examDay("", "<ANH_CHAN_DUNG>AQ\nID</ANH_CHAN_DUNG>"));
    assertThat(Objects.requireNonNull(one.picture()).bytes()).containsExactly(1, 2, 3);
  }

  @Test
  void aFileThatBreaksOffGivesWhatCameBefore() {
    String whole = examDay("<TEN>A</TEN>", "");
    byte[] cut = whole.substring(0, whole.indexOf("</NGUOI_LXS>")).getBytes(StandardCharsets.UTF_8);
    ExamReading reading = ExamFile.read(cut);
    assertThat(reading).isInstanceOf(ExamReading.Part.class);
    assertThatThrownBy(reading::orThrow).isInstanceOf(IllegalArgumentException.class);
    ExamFile file = ((ExamReading.Part) reading).file();
    assertThat(file.candidates()).hasSize(1);
    assertThat(file.findings()).extracting(SchoolFinding::code).containsExactly("exam.broken-off");
    assertThat(ExamFile.read("<DANG_KY_KHOA_HOC/>".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(ExamReading.Unreadable.class);
    assertThat(ExamFile.read("<SAT_HACH".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(ExamReading.Unreadable.class);
  }

  @Test
  void anEmptySignatureHidesNothing() {
    String xml = examDay("<TEN>A</TEN>", "").replace("<HEADER/>", "<HEADER/><Signature/>");
    assertThat(only(xml).text(ExamField.GIVEN_NAME)).isEqualTo("A");
  }

  @Test
  void badTextIsSaidWithItsLineAndTheRestIsRead() {
    String remarks = "<NX_SH_HINH>đè vạch</NX_SH_HINH><GHI_CHU_SH>nghỉ</GHI_CHU_SH>";
    String xml =
        "<?xml version=\"1.0\" encoding=\"windows-1252\"?>"
            + examDay("\n<TEN>\uFFFD</TEN><SO_CMT>1</SO_CMT><SO_CMT>2</SO_CMT>", remarks);
    ExamFile file = read(xml);
    assertThat(file.findings())
        .extracting(each -> each.code() + " " + each.where().line())
        .containsExactly("exam.not-utf8 2", "exam.twice-in-row 2", "exam.encoding 1");
    assertThat(file.candidates().get(0).text(ExamField.CITIZEN_ID)).isEqualTo("1");
    assertThat(file.candidates().get(0).text(ExamField.EXAM_NOTE)).isEqualTo("đè vạch; nghỉ");
  }

  private static String examDay(String person, String file) {
    return "<SAT_HACH><HEADER/><DATA><KY_SH><NGAYSH>2026-06-30</NGAYSH></KY_SH><NGUOI_LXS><NGUOI_LX>"
        + person
        + "<HO_SO>"
        + file
        + "</HO_SO></NGUOI_LX></NGUOI_LXS></DATA></SAT_HACH>";
  }

  private static Candidate only(String xml) {
    ExamFile file = read(xml);
    assertThat(file.kind()).isEqualTo(ExamFileKind.EXAM_DAY);
    assertThat(file.candidates()).hasSize(1);
    assertThat(file.findings()).isEmpty();
    return file.candidates().get(0);
  }

  private static ExamFile read(String xml) {
    return ExamFile.read(xml.getBytes(StandardCharsets.UTF_8)).orThrow();
  }

  private static String text(Candidate candidate, String key) {
    String name = key.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    return candidate.text(ExamField.valueOf(name));
  }
}
