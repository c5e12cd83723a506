package vn.gtvt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.gtvt.sandbox.fault.Fault;

/** The door for course files; the page is docs/wire/course-report.md, sections 1 to 4. */
class SchoolReportTest extends SchoolReports {
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
