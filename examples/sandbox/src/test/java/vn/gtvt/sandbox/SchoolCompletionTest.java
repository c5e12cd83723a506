package vn.gtvt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.gtvt.sandbox.fault.Fault;

/** The door for completed learners; the page is docs/wire/course-report.md, section 5. */
class SchoolCompletionTest {
  private static final String PATH = "/school/courses/" + CourseSample.COURSE + "/completions";
  private static final Table ANSWER =
      new Table()
          .always(Table.text("[0-9a-f]{24}"), "maTiepNhan")
          .always(Table.TEXT, "maGiaoDich", "nhanLuc")
          .always(Table.WHOLE, "soDat")
          .always(
              Table.listOf(new Table().always(Table.TEXT, "maDangKy", "truong", "ma", "lyDo")),
              "tuChoi");

  private final ManualClock clock = ManualClock.at(LocalDate.of(2026, 8, 3), LocalTime.of(9, 0));
  private final Sandbox sandbox = Sandbox.builder().clock(clock).start();
  private final Doorbell bell = new Doorbell(sandbox).with("Authorization", "Bearer school");
  private final CourseSample sample = new CourseSample(3);

  @BeforeEach
  void report() throws Exception {
    sample.learners.get(2).put("HO_VA_TEN", "AI KHÁC");
    send();
    clock.advance(Duration.ofDays(70));
  }

  private void send() throws Exception {
    Doorbell.Answer answer =
        bell.multipart(
            "POST", "/school/reports", "file", Map.of(CourseSample.NAME, sample.bytes()));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }

  @AfterEach
  void close() {
    sandbox.close();
  }

  private ObjectNode list(int reference, int... rows) {
    ObjectNode list = Doorbell.JSON.createObjectNode();
    list.put("maGiaoDich", String.format("00000000-0000-4000-8000-%012d", reference));
    for (int row : rows) {
      Map<String, String> learner = sample.learners.get(row - 1);
      ObjectNode item = list.withArray("hocVien").addObject();
      for (String name :
          List.of(
              "MA_DANG_KY",
              "HO_VA_TEN",
              "SO_CMT",
              "NGAY_SINH",
              "MA_QUOC_TICH",
              "NOI_TT_MA_DVHC",
              "NOI_TT_MA_DVQL")) {
        item.put(name, learner.get(name));
      }
      item.put("SO_GIAY_CNTN", "CN-" + row).put("HANG_DAOTAO", "B").put("MA_CSDT", "99001");
      item.put("MA_KHOA_HOC", CourseSample.COURSE);
    }
    return list;
  }

  private Doorbell.Answer hand(ObjectNode list) throws Exception {
    return bell.json("POST", PATH, list.toString());
  }

  private JsonNode taken(ObjectNode list) throws Exception {
    Doorbell.Answer answer = hand(list);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    ANSWER.check("answer", answer.json());
    return answer.json();
  }

  private static List<String> faults(JsonNode answer) {
    List<String> faults = new ArrayList<>();
    answer
        .path("tuChoi")
        .forEach(each -> faults.add(each.path("truong").asText() + "=" + each.path("ma").asText()));
    return faults;
  }

  @Test
  void oneThatWasNotTakenOverWithTheReportIsRefusedAndTheOthersGoOn() throws Exception {
    JsonNode answer = taken(list(1, 1, 2, 3));
    assertThat(answer.path("soDat").asInt()).isEqualTo(2);
    assertThat(faults(answer)).containsExactly("MA_DANG_KY=CHUA_DANG_KY");
  }

  @ParameterizedTest
  @CsvSource({
    "HO_VA_TEN,NGUYỄN VĂN KHÁC",
    "SO_CMT,024090777777",
    "NGAY_SINH,19900116",
    "MA_QUOC_TICH,LAO",
    "NOI_TT_MA_DVHC,07211",
    "NOI_TT_MA_DVQL,01",
    "HANG_DAOTAO,C1",
    "MA_KHOA_HOC,99001K260002"
  })
  void whatDiffersFromTheReportIsRefusedByItsField(String name, String value) throws Exception {
    ObjectNode list = list(1, 1);
    ((ObjectNode) list.at("/hocVien/0")).put(name, value);
    assertThat(faults(taken(list))).containsExactly(name + "=KHAC_DANG_KY");
  }

  @Test
  void aCertificateNumberBelongsToOneLearnerAndALearnerToOneList() throws Exception {
    ObjectNode list = list(1, 1, 2);
    ((ObjectNode) list.at("/hocVien/1")).put("SO_GIAY_CNTN", "CN-1");
    assertThat(faults(taken(list))).containsExactly("SO_GIAY_CNTN=TRUNG");
    assertThat(faults(taken(list(2, 1, 2)))).containsExactly("MA_DANG_KY=DA_NHAN");
  }

  @Test
  void theSameListAgainGetsTheSameAnswerAndAnotherUnderItsReferenceNone() throws Exception {
    sandbox.faults().next("school.completion", Fault.httpError(502));
    assertThat(hand(list(1, 1)).status()).isEqualTo(502);
    JsonNode first = taken(list(1, 1));
    clock.advance(Duration.ofDays(1));
    assertThat(taken(list(1, 1))).isEqualTo(first);
    assertThat(hand(list(1, 2)).status()).isEqualTo(409);
  }

  @Test
  void aCourseThatIsNotOverOrNotReportedHasNobodyWhoCompletedIt() throws Exception {
    ManualClock early = ManualClock.at(LocalDate.of(2026, 10, 7), LocalTime.of(23, 0));
    try (Sandbox other = Sandbox.builder().clock(early).officerDecidesAtOnce().start()) {
      Doorbell door = new Doorbell(other).with("Authorization", "Bearer school");
      assertThat(door.json("POST", PATH, list(1, 1).toString()).status()).isEqualTo(409);
      door.multipart("POST", "/school/reports", "file", Map.of(CourseSample.NAME, sample.bytes()));
      JsonNode answer = door.json("POST", PATH, list(1, 1).toString()).json();
      assertThat(faults(answer)).containsExactly("MA_KHOA_HOC=CHUA_BE_GIANG");
      early.advance(Duration.ofHours(1));
      assertThat(faults(door.json("POST", PATH, list(2, 1).toString()).json())).isEmpty();
    }
  }

  static Stream<String> fields() {
    return Stream.of(
        "MA_DANG_KY",
        "HO_VA_TEN",
        "SO_CMT",
        "NGAY_SINH",
        "MA_QUOC_TICH",
        "NOI_TT_MA_DVHC",
        "NOI_TT_MA_DVQL",
        "SO_GIAY_CNTN",
        "HANG_DAOTAO",
        "MA_CSDT",
        "MA_KHOA_HOC");
  }

  @ParameterizedTest
  @MethodSource("fields")
  void aFieldThatIsMissingIsNamedAndNothingIsTaken(String name) throws Exception {
    ObjectNode list = list(1, 1);
    ((ObjectNode) list.at("/hocVien/0")).remove(name);
    Doorbell.Answer answer = hand(list);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("field").asText()).isEqualTo("hocVien[0]." + name);
    assertThat(taken(list(1, 1)).path("soDat").asInt()).isEqualTo(1);
  }

  @Test
  void aFieldOfAnotherFormOrOneThatNobodyKnowsIsNamed() throws Exception {
    ObjectNode list = list(1, 1);
    ((ObjectNode) list.at("/hocVien/0")).put("NGAY_SINH", "15/01/1990").put("laHoac", "x");
    assertThat(hand(list).json().path("field").asText()).isEqualTo("hocVien[0].NGAY_SINH");
    assertThat(hand(list(1)).json().path("field").asText()).isEqualTo("hocVien");
  }
}
