package vn.gtvt.sdk.license.school.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gtvt.sdk.license.school.permit.Samples.again;
import static vn.gtvt.sdk.license.school.permit.Samples.asks;
import static vn.gtvt.sdk.license.school.permit.Samples.car;
import static vn.gtvt.sdk.license.school.permit.Samples.errors;
import static vn.gtvt.sdk.license.school.permit.Samples.list;
import static vn.gtvt.sdk.license.school.permit.Samples.on;
import static vn.gtvt.sdk.license.school.permit.Samples.papers;
import static vn.gtvt.sdk.license.school.permit.Samples.teachers;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gtvt.sdk.license.school.permit.SchoolLicenceApplication.Occasion;
import vn.gtvt.sdk.license.school.permit.TeacherReissue.Reason;
import vn.gtvt.sdk.validation.Report;
import vn.gtvt.sdk.validation.Violation;

/**
 * Until 2026-06-30 schools filed 1.001777, 1.001623, 1.005210 and 1.001765 at the counter or by
 * post only; 1.001751 and 1.004993 were online before.
 */
class OnlineFilingTest {
  private static final LocalDate BEFORE = LocalDate.of(2026, 6, 30);
  private static final LocalDate SINCE = LocalDate.of(2026, 7, 1);

  private static List<Violation> notOnline(Report report) {
    return report.errors().stream().filter(v -> v.code().equals("online.not-online")).toList();
  }

  private static Report check(Occasion occasion, LocalDate day) {
    return on(day)
        .check(
            asks(occasion).build(),
            occasion.isWhole() ? Samples.licencePapers() : papers("request-letter"));
  }

  @ParameterizedTest
  @EnumSource
  void aLicenceIsAskedForOnlineSinceJuly(Occasion occasion) {
    Report before = check(occasion, BEFORE);
    assertThat(notOnline(before))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.path()).isEqualTo("procedure");
              assertThat(found.earliestFiling()).contains(SINCE);
              assertThat(found.reference()).contains(occasion.procedure().text());
              assertThat(found.message().vi()).contains("không nộp trực tuyến");
            });
    assertThat(notOnline(check(occasion, SINCE))).isEmpty();
  }

  @Test
  void teachersAreRegisteredOnlineSinceJuly() {
    assertThat(notOnline(on(BEFORE).check(teachers().build(), Samples.teacherPapers())))
        .singleElement()
        .satisfies(found -> assertThat(found.earliestFiling()).contains(SINCE));
    assertThat(notOnline(on(SINCE).check(teachers().build(), Samples.teacherPapers()))).isEmpty();
  }

  @Test
  void carsAndCertificatesAnewWereOnlineBefore() {
    assertThat(notOnline(on(BEFORE).check(list(car(1).build()), papers("vehicle-list")))).isEmpty();
    assertThat(
            notOnline(
                on(BEFORE)
                    .check(again(Reason.LOST).build(), papers("request-form", "portrait-photo"))))
        .isEmpty();
  }

  /** What a province decided on the online level is said where the school names a known one. */
  @Test
  void whatTheProvinceDecidedIsSaid() {
    SchoolSeat seat = new SchoolSeat("Số 0 phố Giả", "Phường Giả", "Tỉnh Đồng Nai");
    Report report =
        on(BEFORE)
            .check(
                asks(Occasion.LOST).school(Samples.school().seat(seat).build()).build(),
                papers("request-letter"));
    assertThat(notOnline(report).get(0).message().vi()).contains("toàn trình");
    assertThat(notOnline(check(Occasion.LOST, BEFORE)).get(0).message().vi())
        .doesNotContain("toàn trình");
  }

  @Test
  void aProvinceThatNobodyKnowsHidesNothing() {
    SchoolSeat seat = new SchoolSeat("Số 0 phố Giả", "Phường Giả", "Xứ Giả");
    Report report =
        on(BEFORE)
            .check(
                asks(Occasion.LOST).school(Samples.school().seat(seat).build()).build(),
                papers("request-letter"));
    assertThat(errors(report)).containsExactly("online.not-online");
  }
}
