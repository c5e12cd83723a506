package vn.gtvt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the door says of each learner; docs/wire/course-report.md, sections 3 and 4. */
class SchoolReportLearnersTest extends SchoolReports {
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
}
