package vn.gtvt.testkit.license;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sandbox.fault.Fault;
import vn.gtvt.sdk.filing.Filing;
import vn.gtvt.sdk.filing.FilingState;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.Waiting;
import vn.gtvt.testkit.Timeline;

/** Where waiting alone does not help, a dossier says what a person has to do. */
class LicenceStopsTest {
  @TempDir Path folder;
  private LicenceDesk desk;

  @BeforeEach
  void open() {
    desk = new LicenceDesk(folder, UnaryOperator.identity());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Filing after(Filing taken, Duration time) {
    Timeline.of(desk.engine(), desk.clock).forward(time);
    return desk.engine().filing(taken.id());
  }

  private static String problem(Filing filing) {
    return filing.problem().orElseThrow().vi();
  }

  @Test
  void aLicenceThatRunsOutWhileTheCertificateIsLateIsNotHandedOver() {
    desk.sandbox.health().put(LicenceDesk.certificate(), Duration.ofDays(2));
    Filing taken =
        desk.engine().file(desk.dossier(LicenceDesk.exchange(LocalDate.of(2026, 9, 15))));
    assertThat(after(taken, Duration.ofHours(1)).state()).isEqualTo(FilingState.OPEN);
    Filing stopped = after(taken, Duration.ofDays(3));
    assertThat(stopped.state()).isEqualTo(FilingState.REFUSED);
    assertThat(problem(stopped)).contains("đã hết hạn ngày 15/09/2026").contains("sát hạch lại");
  }

  @Test
  void aLookUpThatIsDownForAWeekIsAPersonsMatterAndAPersonCanGoOn() {
    desk.sandbox.health().put(LicenceDesk.certificate(), Duration.ZERO);
    desk.sandbox.faults().always("violation.find", Fault.httpError(503));
    Filing stuck = after(desk.engine().file(desk.dossier()), Duration.ofDays(8));
    assertThat(stuck.state()).isEqualTo(FilingState.NEEDS_PERSON);
    assertThat(problem(stuck))
        .startsWith("Đã chờ 7 ngày")
        .contains("Tự tra cứu vi phạm")
        .doesNotContain("tự hỏi lại");
    desk.sandbox.faults().clear();
    desk.engine().resume(stuck.id());
    assertThat(after(stuck, Duration.ofDays(1)).waiting().map(Waiting::what))
        .contains(Awaited.PERSON);
  }

  @Test
  void aCertificateThatCannotBeReadIsTheFacilitysMatterFromTheFirstDayOn() {
    Map<String, String> broken = LicenceDesk.certificate();
    broken.put("SIGNDATA", "AAAA");
    desk.sandbox.health().put(broken, Duration.ZERO);
    Filing taken = desk.engine().file(desk.dossier());
    Filing waits = after(taken, Duration.ofHours(1));
    assertThat(problem(waits)).contains("Xin cơ sở khám").doesNotContain("không phải làm gì");
    assertThat(problem(after(taken, Duration.ofDays(8)))).contains("Gọi cơ sở khám");
    desk.sandbox.health().put(LicenceDesk.certificate(), Duration.ZERO);
    desk.engine().wake(taken.id(), Awaited.HEALTH_CERTIFICATE);
    assertThat(after(taken, Duration.ofDays(1)).waiting().map(Waiting::what))
        .contains(Awaited.PERSON);
  }

  @ParameterizedTest
  @CsvSource({"NONGDOCON,80,có nồng độ cồn", "MATUY,1,ma túy dương tính"})
  void whatTheCertificateSaysIsNotLostOnTheWay(String field, String value, String words) {
    Map<String, String> certificate = LicenceDesk.certificate();
    certificate.put(field, value);
    desk.sandbox.health().put(certificate, Duration.ZERO);
    Filing filing = after(desk.engine().file(desk.dossier()), Duration.ofHours(1));
    assertThat(problem(filing)).contains(words).doesNotContain("đã chuẩn bị xong");
  }

  @Test
  void whatTheLastLookWarnedOfIsInTheWordsOfTheHandover() {
    desk.sandbox.health().put(LicenceDesk.certificate(), Duration.ZERO);
    Filing ready = after(desk.engine().file(desk.dossier()), Duration.ofHours(1));
    assertThat(problem(ready))
        .startsWith("Hồ sơ đã chuẩn bị xong")
        .contains("Lưu ý: Chưa xác định được chữ ký số của giấy khám sức khỏe");
  }
}
