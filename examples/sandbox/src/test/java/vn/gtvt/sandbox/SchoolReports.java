package vn.gtvt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** A school in front of the door for course files. */
abstract class SchoolReports {
  static final Table RECEIPT =
      new Table()
          .always(Table.text("[0-9a-f]{24}"), "maTiepNhan")
          .always(Table.text("[0-9a-f]{64}"), "sha256")
          .always(Table.text("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d"), "nhanLuc")
          .always(Table.TEXT, "maKhoaHoc")
          .always(Table.WHOLE, "soHocVien");
  static final Table REFUSED =
      new Table()
          .always(Table.WHOLE, "soTT")
          .always(Table.TEXT, "maDangKy", "truong", "lyDo")
          .always(Table.text("THU_TU|BAT_BUOC|DINH_DANG|DO_DAI|MA|ANH|TRUNG|DANG_HOC"), "ma");

  final ManualClock clock = ManualClock.at(LocalDate.of(2026, 8, 3), LocalTime.of(16, 28));
  Sandbox sandbox = Sandbox.builder().clock(clock).start();
  Doorbell bell = bell(sandbox);

  @TempDir Path folder;

  static Doorbell bell(Sandbox sandbox) {
    return new Doorbell(sandbox).with("Authorization", "Bearer school");
  }

  @AfterEach
  void close() {
    sandbox.close();
  }

  final Doorbell.Answer send(String name, byte[] file, String... pairs) throws Exception {
    return bell.multipart("POST", "/school/reports", "file", Map.of(name, file), pairs);
  }

  final Doorbell.Answer send(CourseSample sample, String... pairs) throws Exception {
    return send(CourseSample.NAME, sample.bytes(), pairs);
  }

  final String taken(CourseSample sample, String... pairs) throws Exception {
    Doorbell.Answer answer = send(sample, pairs);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    RECEIPT.check("receipt", answer.json());
    return answer.json().path("maTiepNhan").asText();
  }

  final JsonNode checked(String receipt) throws Exception {
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
  final List<String> faults(CourseSample sample) throws Exception {
    JsonNode report = checked(taken(sample));
    List<String> faults = new ArrayList<>();
    report
        .path("tuChoi")
        .forEach(each -> faults.add(each.path("truong").asText() + "=" + each.path("ma").asText()));
    return faults;
  }

  final List<String> wholeFaults(Doorbell.Answer answer) {
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
}
