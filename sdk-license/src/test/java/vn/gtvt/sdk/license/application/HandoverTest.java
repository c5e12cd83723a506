package vn.gtvt.sdk.license.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.license.rule.LicenceClass;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Progress;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.Submission;
import vn.gtvt.sdk.procedure.Channel;
import vn.gtvt.sdk.time.VietnamTime;

/** What the citizen is given, and how the reports come back. */
class HandoverTest {
  private final CitizenReports reports = CitizenReports.inMemory();

  private CitizenFiles on(LocalDate day) {
    Instant noon = day.atTime(12, 0).atZone(VietnamTime.ZONE).toInstant();
    return new CitizenFiles(reports, Wishes.BOOK, Clock.fixed(noon, VietnamTime.ZONE));
  }

  private static Dossier exchange(LocalDate day) {
    LicenceApplication.Builder wish =
        Wishes.exchange(Wishes.held("B2", "2017-05-20", "2027-05-20")).sought(LicenceClass.B);
    return LicenceDossier.of(Wishes.decide(wish, day));
  }

  private static Submission submission(Dossier dossier) {
    return new Submission("REF1", null, dossier, List.of());
  }

  @Test
  void theSheetNamesLinkEntriesAndPapers() {
    HandoverSheet sheet = on(Wishes.DAY).sheet(exchange(Wishes.DAY)).orElseThrow();

    assertThat(sheet.procedure().code().toString()).isEqualTo("1.115978");
    assertThat(sheet.page().orElseThrow().toString()).isEqualTo(lastPage());
    assertThat(sheet.enter())
        .extracting(line -> line.label().vi() + ": " + line.value())
        .containsExactly(
            "Họ và tên: NGUYỄN VĂN MẪU",
            "Ngày sinh: 15/01/1990",
            "Giới tính: nam",
            "Số định danh hoặc hộ chiếu: 024090999999",
            "Số điện thoại: 0912345678",
            "Số giấy phép lái xe: 240170999999",
            "Hạng đang có: B2",
            "Ngày cấp: 20/05/2017",
            "Ngày hết hạn: 20/05/2027",
            "Hạng đề nghị: B",
            "Số giấy khám sức khỏe: 00001/GKSKLX/99001/26");
    assertThat(sheet.bring().get(0).vi()).startsWith("Giấy khám sức khỏe");
    assertThat(sheet.bring()).noneMatch(paper -> paper.vi().startsWith("Các giấy tờ khác"));
    assertThat(sheet.toString() + sheet.enter()).doesNotContain("MẪU").doesNotContain("0909");
  }

  private static String lastPage() {
    return Wishes.BOOK
        .procedures()
        .at(Wishes.DAY)
        .require(ProcedureCode.of("1.115978"))
        .channels()
        .stream()
        .map(Channel::url)
        .filter(url -> url != null)
        .reduce((one, two) -> two)
        .orElseThrow();
  }

  @Test
  void submittingWaitsForThePersonAndSaysWhatToDoWithoutNamingAnybody() {
    Outcome<Receipt> outcome = on(Wishes.DAY).submit(submission(exchange(Wishes.DAY)));

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.WaitsFor.class,
            waits -> {
              assertThat(waits.waiting().what()).isEqualTo(Awaited.PERSON);
              assertThat(waits.waiting().link()).isNotNull();
              assertThat(waits.waiting().advice().vi())
                  .contains("đăng nhập bằng VNeID")
                  .contains("1.115978")
                  .doesNotContain("MẪU")
                  .doesNotContain("240170999999");
            });
  }

  @Test
  void aProcedureThatIsTakenInPersonOnlySendsToTheCounter() {
    LicenceApplication.Builder wish =
        Wishes.of(LicenceCase.MILITARY, Wishes.person())
            .held(HeldLicence.card("QS-1", "B2", LocalDate.of(2022, 1, 1), null))
            .sought(LicenceClass.B);
    Dossier dossier = LicenceDossier.of(Wishes.decide(wish), Set.of("licence.class.table-unread"));

    HandoverSheet sheet = on(Wishes.DAY).sheet(dossier).orElseThrow();

    assertThat(sheet.procedure().code().toString()).isEqualTo("1.115979");
    assertThat(sheet.page()).isEmpty();
    assertThat(sheet.advice().vi()).contains("chỉ nhận trực tiếp");
  }

  @Test
  void whatWasAskedOrNotedStandsOnTheSheetAndInTheAdvice() {
    LicenceApplication.Builder wish =
        Wishes.exchange(Wishes.held("B2", "2017-05-20", "2027-05-20"))
            .sought(LicenceClass.B)
            .vehicles(List.of());
    HandoverSheet sheet =
        on(Wishes.DAY).sheet(LicenceDossier.of(Wishes.decide(wish))).orElseThrow();
    assertThat(sheet.notes())
        .singleElement()
        .satisfies(note -> assertThat(note.vi()).startsWith("Hồ sơ không ghi xe nào"));
    assertThat(sheet.advice().vi()).contains("Lưu ý: Hồ sơ không ghi xe nào");
    assertThat(on(Wishes.DAY).sheet(exchange(Wishes.DAY)).orElseThrow().advice().vi())
        .doesNotContain("Lưu ý");
  }

  @Test
  void whoHasNotFiledBeforeTheLicenceRanOutIsNotSentThereInVain() {
    Submission handed = submission(exchange(Wishes.DAY));
    Outcome<Receipt> late = on(LocalDate.of(2027, 5, 21)).submit(handed);
    assertThat(late)
        .isInstanceOfSatisfying(
            Outcome.WaitsFor.class,
            waits ->
                assertThat(waits.waiting().advice().vi())
                    .startsWith("Nếu đã nộp thì báo lại mã hồ sơ.")
                    .contains("đã hết hạn ngày 20/05/2027"));
    reports.put("REF1", new CitizenReport(CitizenReport.Stage.FILED, "GP-1", null, Instant.EPOCH));
    assertThat(on(LocalDate.of(2027, 5, 21)).submit(handed)).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void aDossierOfAProcedureThatEndedMeanwhileIsMadeAnew() {
    Dossier dossier = exchange(LocalDate.of(2026, 6, 30));

    assertThat(on(LocalDate.of(2026, 6, 30)).sheet(dossier)).isPresent();
    assertThat(on(LocalDate.of(2026, 7, 1)).submit(submission(dossier)))
        .isInstanceOf(Outcome.Refused.class);
  }

  @ParameterizedTest
  @EnumSource(CitizenReport.Stage.class)
  void everyReportHasAStatus(CitizenReport.Stage stage) {
    reports.put("REF1", new CitizenReport(stage, "GP-1", "lời của cơ quan", Instant.EPOCH));
    CitizenFiles citizen = on(Wishes.DAY);

    assertThat(citizen.submit(submission(exchange(Wishes.DAY))))
        .isEqualTo(new Outcome.Done<>(new Receipt("GP-1", "REF1")));
    assertThat(citizen.progress(new Receipt("GP-1", "REF1")))
        .isInstanceOfSatisfying(
            Outcome.Done.class,
            done -> {
              assertThat(((Progress) done.value()).status().number()).isPositive();
              assertThat(((Progress) done.value()).status().raw()).isEqualTo("lời của cơ quan");
            });
  }

  @Test
  void whatCannotBeFiledMakesNoDossier() {
    LicenceApplication.Builder wish =
        Wishes.exchange(Wishes.held("B2", "2015-05-20", "2025-05-20")).sought(LicenceClass.B);

    assertThatThrownBy(() -> LicenceDossier.of(Wishes.decide(wish)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("licence.overdue");
  }
}
