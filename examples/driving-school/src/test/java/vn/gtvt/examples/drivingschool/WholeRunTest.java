package vn.gtvt.examples.drivingschool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sdk.license.school.file.CourseFile;
import vn.gtvt.sdk.license.school.file.SignedState;
import vn.gtvt.sdk.signature.trust.TrustAnchors;
import vn.gtvt.sdk.signature.verify.Verifier;

/** The program as a person starts it, in this process; run once, looked at from all sides. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeRunTest {
  private String said = "";
  private String page = "";
  private int code = -1;

  private Path out = Path.of("");

  @BeforeAll
  void run(@TempDir Path folder) throws IOException {
    out = folder;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    code = Main.run(Map.of("out", out.toString())::get, bytes);
    said = bytes.toString(StandardCharsets.UTF_8);
    Path file = out.resolve("ket-qua.html");
    page = Files.exists(file) ? Files.readString(file) : "";
  }

  @Test
  void itComesToItsEndInSevenChaptersWithoutAStackTrace() {
    assertThat(code).as(said).isZero();
    assertThat(said.lines().filter(each -> each.startsWith("["))).hasSize(7);
    assertThat(said).doesNotContain("Exception").doesNotContain("\tat ").doesNotContain("null");
  }

  @Test
  void fourLearnersAreFaultyEachInAnotherWay() {
    assertThat(said).contains("26 nộp được, 4 phải sửa");
    List<String> faults = said.lines().filter(each -> each.contains("Học viên số")).toList();
    assertThat(faults).hasSize(5);
    assertThat(faults.stream().map(each -> each.substring(each.indexOf(':'))).distinct())
        .hasSize(5);
    assertThat(said)
        .contains("Học viên số 5 ")
        .contains("Học viên số 11 ")
        .contains("Học viên số 17 ")
        .contains("Học viên số 23 ");
  }

  @Test
  void theDepartmentTakesTheOthersButOneWhoLearnsElsewhere() {
    assertThat(said).contains("nhận 25, từ chối 1 học viên").contains("Học viên số 8 ");
    assertThat(page).contains("25/30");
  }

  @Test
  void fiveExchangesAreReadyTwoDaysLaterAndOneIsStoppedByItsViolation() {
    assertThat(said).contains("5 sẵn sàng, 1 còn vướng").contains("vi phạm chưa xử phạt");
    assertThat(page).contains("5/6").contains("Sẵn sàng").contains("Tờ hướng dẫn");
  }

  @Test
  void theSchoolsOwnRequestsHaveTheirResults() {
    assertThat(said.lines().filter(each -> each.strip().startsWith("Xong – "))).hasSize(2);
    assertThat(page).contains("2/2");
  }

  @Test
  void thoseWhoWereTakenOverAreReportedAsCompletedOnTheLastDay() throws IOException {
    assertThat(said).contains("báo 25 học viên hoàn thành, nhận 25, từ chối 0");
    assertThat(page).contains("Đã báo 25 học viên hoàn thành");
    assertThat(Files.readAllLines(out.resolve("hoan-thanh.csv"))).hasSize(26);
  }

  @Test
  void theFilesAreWhereTheConsoleSays() throws IOException {
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files.map(each -> each.getFileName().toString()))
          .contains("ket-qua.html", "kiem-tra.html", "doi-bang", "du-lieu-mau")
          .anyMatch(each -> each.matches("DKKH_99001_24_99001K260001_[0-9]{8}_[0-9]{6}\\.xml"));
    }
    try (Stream<Path> sheets = Files.list(out.resolve("doi-bang"))) {
      assertThat(sheets).hasSize(5);
    }
  }

  @Test
  void theCourseFileIsSignedAndThatIsSaid() throws IOException {
    assertThat(said)
        .contains("Ký bằng khóa dùng một lần")
        .contains("chữ ký đúng")
        .contains("Signed with a throw-away key");
    assertThat(page).contains("Đã ký số, chữ ký đúng").contains("TRUNG TÂM ĐÀO TẠO LÁI XE MẪU");
    try (Stream<Path> files = Files.list(out)) {
      Path file =
          files
              .filter(each -> each.getFileName().toString().startsWith("DKKH_"))
              .findFirst()
              .orElseThrow();
      CourseFile read = CourseFile.read(file).orThrow();
      Verifier verifier = Verifier.trusting(TrustAnchors.of(), Clock.systemUTC());
      assertThat(SignedState.of(read, verifier)).isEqualTo(SignedState.WHOLE_SIGNER_UNKNOWN);
      assertThat(read.filing().learners()).hasSize(26);
    }
  }

  @Test
  void thePageNamesNobodyInFullAndHoldsNoScript() {
    assertThat(page).startsWith("<!doctype html>").doesNotContain("<script");
    assertThat(page).doesNotContain("Văn Mẫu").doesNotContain("VĂN MẪU").doesNotContain("024090");
  }
}
