package vn.gtvt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.gtvt.sandbox.fault.Fault;

/** The door for course files; the page is docs/wire/course-report.md, sections 1 to 4. */
class SchoolReportTest {
  private static final Table RECEIPT =
      new Table()
          .always(Table.text("[0-9a-f]{24}"), "maTiepNhan")
          .always(Table.text("[0-9a-f]{64}"), "sha256")
          .always(Table.text("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d"), "nhanLuc")
          .always(Table.TEXT, "maKhoaHoc")
          .always(Table.WHOLE, "soHocVien");
  private static final Table REFUSED =
      new Table()
          .always(Table.WHOLE, "soTT")
          .always(Table.TEXT, "maDangKy", "truong", "lyDo")
          .always(Table.text("THU_TU|BAT_BUOC|DINH_DANG|DO_DAI|MA|ANH|TRUNG|DANG_HOC"), "ma");

  private final ManualClock clock = ManualClock.at(LocalDate.of(2026, 8, 3), LocalTime.of(16, 28));
  private Sandbox sandbox = Sandbox.builder().clock(clock).start();
  private Doorbell bell = bell(sandbox);

  @TempDir private Path folder;

  private static Doorbell bell(Sandbox sandbox) {
    return new Doorbell(sandbox).with("Authorization", "Bearer school");
  }

  @AfterEach
  void close() {
    sandbox.close();
  }

  private Doorbell.Answer send(String name, byte[] file, String... pairs) throws Exception {
    return bell.multipart("POST", "/school/reports", "file", Map.of(name, file), pairs);
  }

  private Doorbell.Answer send(CourseSample sample, String... pairs) throws Exception {
    return send(CourseSample.NAME, sample.bytes(), pairs);
  }

  private String taken(CourseSample sample, String... pairs) throws Exception {
    Doorbell.Answer answer = send(sample, pairs);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    RECEIPT.check("receipt", answer.json());
    return answer.json().path("maTiepNhan").asText();
  }

  private JsonNode checked(String receipt) throws Exception {
    clock.advance(Duration.ofDays(1));
    JsonNode report = bell.get("/school/reports/" + receipt).json();
    new Table()
        .and(RECEIPT)
        .always(Table.text("DA_KIEM_TRA"), "trangThai")
        .always(Table.TEXT, "kiemTraLuc")
        .always(Table.WHOLE, "soDat")
        .always(Table.listOf(REFUSED), "tuChoi")
        .check("report", report);
    return report;
  }

  /** The only learner's faults as {@code field=code}. */
  private List<String> faults(CourseSample sample) throws Exception {
    JsonNode report = checked(taken(sample));
    List<String> faults = new ArrayList<>();
    report
        .path("tuChoi")
        .forEach(each -> faults.add(each.path("truong").asText() + "=" + each.path("ma").asText()));
    return faults;
  }

  @Test
  void aGoodFileGetsAReceiptAndIsCheckedOneWorkingHourLater() throws Exception {
    String receipt = taken(new CourseSample(3));
    JsonNode fresh = bell.get("/school/reports/" + receipt).json();
    assertThat(fresh.path("trangThai").asText()).isEqualTo("DA_NHAN");
    assertThat(fresh.has("tuChoi")).isFalse();
    // Half past four plus one working hour: half past eight the next morning, less two minutes.
    clock.advance(Duration.ofHours(16).minusSeconds(1));
    assertThat(bell.get("/school/reports/" + receipt).json().has("tuChoi")).isFalse();
    clock.advance(Duration.ofSeconds(1));
    JsonNode report = bell.get("/school/reports/" + receipt).json();
    assertThat(report.path("kiemTraLuc").asText()).isEqualTo("2026-08-04 08:28:00");
    assertThat(report.path("soDat").asInt()).isEqualTo(3);
    assertThat(report.path("tuChoi").size()).isZero();
  }

  @Test
  void bothSpellingsOfEmptyElementsNoMarkAndWindowsLinesAreTheSameFile() throws Exception {
    CourseSample other = new CourseSample(2);
    other.empty = "<%s></%s>";
    other.prolog = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    other.last = text -> text.replace("\n", "\r\n");
    assertThat(checked(taken(other)).path("soDat").asInt()).isEqualTo(2);
  }

  @Test
  void aSignatureIsNotJudged() throws Exception {
    CourseSample signed = new CourseSample(1);
    signed.last =
        text ->
            text.replace(
                "</DANG_KY_KHOA_HOC>",
                "<Signature xmlns=\"http://www.w3.org/2000/09/xmldsig#\"><SignedInfo>x</SignedInfo>"
                    + "</Signature></DANG_KY_KHOA_HOC>");
    assertThat(checked(taken(signed)).path("soDat").asInt()).isEqualTo(1);
  }

  static Stream<String> learnerFields() {
    return new CourseSample(1).learners.get(0).keySet().stream();
  }

  static Stream<String> fileFields() {
    return new CourseSample(1).files.get(0).keySet().stream();
  }

  static Stream<String> neededLearnerFields() {
    List<String> maybe = List.of("TEN_QUOC_TICH", "NOI_TT", "NOI_CT");
    return learnerFields().filter(name -> !maybe.contains(name));
  }

  static Stream<String> neededFileFields() {
    Map<String, String> fields = new CourseSample(1).files.get(0);
    return fileFields().filter(name -> !fields.getOrDefault(name, "").isEmpty());
  }

  @ParameterizedTest
  @MethodSource("learnerFields")
  void aLearnerWithoutAnElementIsRefusedByItsName(String name) throws Exception {
    CourseSample sample = new CourseSample(1);
    sample.learners.get(0).remove(name);
    assertThat(faults(sample).get(0)).endsWith("=THU_TU");
  }

  @ParameterizedTest
  @MethodSource("fileFields")
  void aLearnersFileWithoutAnElementIsRefused(String name) throws Exception {
    CourseSample sample = new CourseSample(1);
    sample.files.get(0).remove(name);
    assertThat(faults(sample).get(0)).startsWith("HO_SO/").endsWith("=THU_TU");
  }

  @ParameterizedTest
  @MethodSource("neededLearnerFields")
  void aNeededFieldOfALearnerMustNotBeEmpty(String name) throws Exception {
    CourseSample sample = new CourseSample(1);
    sample.learners.get(0).put(name, "");
    assertThat(faults(sample)).contains(name + "=BAT_BUOC");
  }

  @ParameterizedTest
  @MethodSource("neededFileFields")
  void aNeededFieldOfAFileMustNotBeEmpty(String name) throws Exception {
    CourseSample sample = new CourseSample(1);
    sample.files.get(0).put(name, "");
    assertThat(faults(sample)).contains("HO_SO/" + name + "=BAT_BUOC");
  }

  @ParameterizedTest
  @CsvSource({
    "NGAY_SINH,1990-01-15",
    "NGAY_SINH,19900230",
    "MA_QUOC_TICH,vnm",
    "NOI_TT_MA_DVHC,7210",
    "NOI_CT_MA_DVQL,2",
    "SO_CMT,02409099999",
    "NGAY_CAP_CMT,20/05/2021",
    "GIOI_TINH,1",
    "MA_DANG_KY,99001-2026083-00001"
  })
  void aLearnersFieldOfAnotherFormIsRefused(String name, String value) throws Exception {
    CourseSample sample = new CourseSample(1);
    sample.learners.get(0).put(name, value);
    assertThat(faults(sample)).contains(name + "=DINH_DANG");
  }

  @ParameterizedTest
  @CsvSource({
    "SO_HO_SO,1",
    "NGAY_NHAN_HOSO,20260803",
    "NGAY_CAP_GPLX_DACO,2015-06-10",
    "NGAY_TT_GPLX_DACO,10/06/2015",
    "NAM_HOC_LAIXE,26",
    "SO_KM_ANTOAN,1.5"
  })
  void aFileFieldOfAnotherFormIsRefused(String name, String value) throws Exception {
    CourseSample sample = new CourseSample(1);
    sample.files.get(0).put(name, value);
    assertThat(faults(sample)).contains("HO_SO/" + name + "=DINH_DANG");
  }

  @ParameterizedTest
  @CsvSource({"HO_TEN_DEM,30", "TEN,20", "NOI_TT,50", "NOI_CAP_CMT,50"})
  void aFieldMayBeAsLongAsItsColumnAndNotLonger(String name, int most) throws Exception {
    CourseSample sample = new CourseSample(1);
    sample.learners.get(0).put(name, "Ế".repeat(most));
    assertThat(faults(sample)).doesNotContain(name + "=DO_DAI");
    CourseSample longer = new CourseSample(1);
    longer.learners.get(0).put(name, "Ế".repeat(most + 1));
    String before = bell.get("/_sandbox/school").json().at("/reports/0/maTiepNhan").asText();
    JsonNode report = checked(taken(longer, "thayThe", before));
    assertThat(report.at("/tuChoi").toString()).contains("\"DO_DAI\"");
  }

  @ParameterizedTest
  @CsvSource({
    "HO_VA_TEN,NGUYỄN MẪU,HO_VA_TEN",
    "MA_DANG_KY,99002-20260803-000001,MA_DANG_KY",
    "MA_DANG_KY,99001-20260804-000001,MA_DANG_KY",
    "GIOI_TINH,F,SO_CMT",
    "NGAY_SINH,19910115,SO_CMT",
    "NGAY_SINH,20900115,SO_CMT"
  })
  void codesThatDoNotFitEachOtherAreRefused(String name, String value, String field)
      throws Exception {
    CourseSample sample = new CourseSample(1);
    sample.learners.get(0).put(name, value);
    assertThat(faults(sample)).containsExactly(field + "=MA");
  }

  @Test
  void aClassThatIsNotTheCoursesIsRefused() throws Exception {
    CourseSample sample = new CourseSample(1);
    sample.files.get(0).put("HANG_GPLX", "C1");
    assertThat(faults(sample)).containsExactly("HO_SO/HANG_GPLX=MA");
  }

  static Stream<String> badPictures() {
    return Stream.of(
        "không phải base64",
        "/9j/4AAQSkZJRgABAQEASABIAAD/2wBD",
        CourseSample.picture(400, 472, 100),
        CourseSample.picture(354, 472, 66_000),
        CourseSample.picture(354, 472, 100).substring(0, 60));
  }

  @ParameterizedTest
  @MethodSource("badPictures")
  void aPictureThatIsNoPortraitIsRefused(String picture) throws Exception {
    CourseSample sample = new CourseSample(1);
    sample.files.get(0).put("ANH_CHAN_DUNG", picture);
    assertThat(faults(sample)).containsExactly("HO_SO/ANH_CHAN_DUNG=ANH");
  }

  @Test
  void whatTwoLearnersShareIsRefusedWithTheSecondAndTheFirstGoesOn() throws Exception {
    CourseSample sample = new CourseSample(3);
    sample.learners.get(2).put("SO_CMT", sample.learners.get(0).get("SO_CMT"));
    JsonNode report = checked(taken(sample));
    assertThat(report.path("soDat").asInt()).isEqualTo(2);
    assertThat(report.at("/tuChoi/0/soTT").asInt()).isEqualTo(3);
    assertThat(report.at("/tuChoi/0/ma").asText()).isEqualTo("TRUNG");
    assertThat(report.toString()).doesNotContain("NGUYỄN").doesNotContain("024090");
  }

  @Test
  void onlyTheReceiverKnowsWhoLearnsElsewhere() throws Exception {
    sandbox.plans().lay("school", "99001-20260803-000002", "ELSEWHERE");
    JsonNode report = checked(taken(new CourseSample(2)));
    assertThat(report.path("soDat").asInt()).isEqualTo(1);
    assertThat(report.at("/tuChoi/0/ma").asText()).isEqualTo("DANG_HOC");
  }

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

  private List<String> wholeFaults(Doorbell.Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(422);
    assertThat(sandboxIsEmpty()).isTrue();
    List<String> faults = new ArrayList<>();
    for (JsonNode each : answer.json().path("loi")) {
      new Table()
          .always(Table.WHOLE, "dong")
          .always(Table.TEXT, "truong", "ma", "lyDo")
          .check("fault", each);
      faults.add(each.path("truong").asText() + "=" + each.path("ma").asText());
    }
    return faults;
  }

  private boolean sandboxIsEmpty() {
    try {
      return bell.get("/_sandbox/school").json().path("reports").isEmpty();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
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

  /** BAO_CAO1 of a course that opened before July 2026. */
  private static CourseSample earlier() {
    CourseSample sample = new CourseSample(1);
    sample.root = "BAO_CAO1";
    Map<String, String> names =
        Map.of(
            "MA_DANG_KY_KHOA_HOC", "MA_BCI",
            "MA_SO_XAY_DUNG", "MA_SO_GTVT",
            "TEN_SO_XAY_DUNG", "TEN_SO_GTVT",
            "SO_DANG_KY_KHOA_HOC", "SO_BCI",
            "NGAY_DANG_KY_KHOA_HOC", "NGAY_BCI",
            "NGAY_KTTH_DU_KIEN", "NGAY_SAT_HACH",
            "MA_DANG_KY", "MA_DK");
    for (Map<String, String> part : List.of(sample.course, sample.learners.get(0))) {
      Map<String, String> old = new LinkedHashMap<>();
      part.forEach((name, value) -> old.put(names.getOrDefault(name, name), value));
      part.clear();
      part.putAll(old);
    }
    sample.course.remove("MA_HINH_THUC_DT");
    sample.course.put("MA_BCI", "99001BC26001");
    sample.course.put("NGAY_KHAI_GIANG", "2026-06-15");
    sample.course.put("THOI_GIAN_DT", "115");
    sample.learners.get(0).put("SO_CMND_CU", "");
    sample.files.get(0).put("CHON_IN_GPLX", "0");
    return sample;
  }

  @Test
  void theEarlierReportIsTakenForCoursesThatOpenedBeforeJuly() throws Exception {
    assertThat(checked(taken(earlier())).path("soDat").asInt()).isEqualTo(1);
  }

  @Test
  void forACourseThatOpenedSinceJulyItIsRefused() throws Exception {
    CourseSample sample = earlier();
    sample.course.put("NGAY_KHAI_GIANG", "2026-07-01");
    sample.course.put("THOI_GIAN_DT", "99");
    assertThat(wholeFaults(send(sample))).containsExactly("KHOA_HOC/NGAY_KHAI_GIANG=TEP");
  }

  @Test
  void theSameBytesGetTheSameReceiptAndOtherBytesNeedToSayWhatTheyReplace() throws Exception {
    String first = taken(new CourseSample(2));
    assertThat(taken(new CourseSample(2))).isEqualTo(first);
    Doorbell.Answer refused = send(new CourseSample(3));
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.json().path("maTiepNhan").asText()).isEqualTo(first);
    assertThat(send(new CourseSample(3), "thayThe", "0".repeat(24)).status()).isEqualTo(409);
    String second = taken(new CourseSample(3), "thayThe", first);
    JsonNode all = bell.get("/school/reports?maKhoaHoc=" + CourseSample.COURSE).json();
    assertThat(all.at("/reports/0/trangThai").asText()).isEqualTo("BI_THAY_THE");
    assertThat(all.at("/reports/1/maTiepNhan").asText()).isEqualTo(second);
  }

  @Test
  void anotherSchoolSeesNothingAndNobodyComesInWithoutAKey() throws Exception {
    try (Sandbox two = Sandbox.builder().clock(clock).school("99002", "other").start()) {
      Doorbell mine = bell(two);
      mine.multipart(
          "POST",
          "/school/reports",
          "file",
          Map.of(CourseSample.NAME, new CourseSample(1).bytes()));
      String list = "/school/reports?maKhoaHoc=" + CourseSample.COURSE;
      JsonNode report = mine.get(list).json().at("/reports/0");
      Doorbell other = new Doorbell(two).with("Authorization", "Bearer other");
      assertThat(other.get(list).json().path("reports").size()).isZero();
      String one = "/school/reports/" + report.path("maTiepNhan").asText();
      assertThat(mine.get(one).status()).isEqualTo(200);
      assertThat(other.get(one).status()).isEqualTo(404);
      assertThat(new Doorbell(two).get(one).status()).isEqualTo(401);
    }
  }

  @Test
  void aLateReportIsMissedByTheFirstLookUpAndFoundByTheSecond() throws Exception {
    sandbox.faults().next("school.report", Fault.lateWrite());
    assertThatThrownBy(() -> send(new CourseSample(1))).isInstanceOf(IOException.class);
    String list = "/school/reports?maKhoaHoc=" + CourseSample.COURSE;
    assertThat(bell.get(list).json().path("reports").size()).isZero();
    assertThat(bell.get(list).json().path("reports").size()).isEqualTo(1);
  }

  @Test
  void anAnswerThatIsLostLeavesTheReportTaken() throws Exception {
    sandbox.faults().next("school.report", Fault.cutAfterWrite());
    assertThatThrownBy(() -> send(new CourseSample(1))).isInstanceOf(IOException.class);
    String list = "/school/reports?maKhoaHoc=" + CourseSample.COURSE;
    assertThat(bell.get(list).json().path("reports").size()).isEqualTo(1);
  }

  @Test
  void reportsAreThereAgainAfterARestart() throws Exception {
    sandbox.close();
    sandbox = Sandbox.builder().clock(clock).folder(folder).start();
    bell = bell(sandbox);
    CourseSample sample = new CourseSample(2);
    sample.learners.get(1).put("GIOI_TINH", "F");
    String receipt = taken(sample);
    JsonNode before = checked(receipt);
    sandbox.close();
    sandbox = Sandbox.builder().clock(clock).folder(folder).start();
    bell = bell(sandbox);
    assertThat(bell.get("/school/reports/" + receipt).json()).isEqualTo(before);
    assertThat(bell.get("/").text()).contains(receipt);
  }
}
