package vn.gtvt.sdk.license.school.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gtvt.sdk.license.school.permit.Samples.DAY;
import static vn.gtvt.sdk.license.school.permit.Samples.asks;
import static vn.gtvt.sdk.license.school.permit.Samples.car;
import static vn.gtvt.sdk.license.school.permit.Samples.errors;
import static vn.gtvt.sdk.license.school.permit.Samples.on;
import static vn.gtvt.sdk.license.school.permit.Samples.papers;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gtvt.sdk.codelist.ApplicantKind;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.license.school.permit.SchoolLicenceApplication.Occasion;
import vn.gtvt.sdk.validation.Report;

/** The licence of a school: 1.001777, 1.001623, 1.005210. */
class SchoolLicenceApplicationTest {
  private static List<Attachment> papersOf(Occasion occasion) {
    return occasion.isWhole() ? Samples.licencePapers() : papers("request-letter");
  }

  private static Report check(SchoolLicenceApplication asked) {
    return on(DAY).check(asked, papersOf(asked.occasion()));
  }

  private static void refused(SchoolLicenceApplication.Builder asked, String code, String path) {
    SchoolLicenceApplication built = asked.build();
    assertThat(check(built).errors())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo(code);
              assertThat(found.path()).isEqualTo(path);
              assertThat(found.reference())
                  .containsAnyOf("NĐ 94/2026/NĐ-CP", built.occasion().procedure().text());
            });
  }

  @ParameterizedTest
  @EnumSource
  void everyOccasionWithoutFaultIsFileableUnderItsProcedure(Occasion occasion) {
    SchoolLicenceApplication asked = asks(occasion).build();
    assertThat(check(asked).violations()).isEmpty();
    assertThat(
            SchoolDossier.of(asked, on(DAY).procedure(occasion.procedure()), papersOf(occasion))
                .procedure())
        .isEqualTo(occasion.procedure());
  }

  @Test
  void anotherProcedureThanTheOccasionsIsABug() {
    assertThatThrownBy(
            () ->
                SchoolDossier.of(
                    asks(Occasion.LOST).build(),
                    on(DAY).procedure(Occasion.FIRST_ISSUE.procedure()),
                    papers("request-letter")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whoHasALicenceAsksForNoFirstOne() {
    refused(
        asks(Occasion.FIRST_ISSUE).current(Samples.licence()), "school.licence.has-one", "current");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FIRST_ISSUE")
  void whoHasNoneAsksForNoReissue(Occasion occasion) {
    refused(asks(occasion).current(null), "school.licence.has-none", "current");
  }

  @Test
  void aChangeThatChangesNothingIsRefused() {
    refused(
        asks(Occasion.CONTENT_CHANGED)
            .wanted(
                new LicenceContent(
                    List.of(TrainingClass.C1, TrainingClass.B),
                    300,
                    " Phường Kinh Bắc, Tỉnh Bắc Ninh")),
        "school.licence.changes-nothing",
        "wanted");
  }

  @Test
  void whatTheLicenceShallSayIsStated() {
    refused(asks(Occasion.FIRST_ISSUE).wanted(null), "school.licence.nothing-wanted", "wanted");
  }

  @Test
  void contentAndNameAreFiledUnderDifferentCodes() {
    refused(
        asks(Occasion.CONTENT_CHANGED).newName("Tên mới"),
        "school.licence.name-elsewhere",
        "newName");
    refused(
        asks(Occasion.RENAMED).wanted(Samples.content(900)),
        "school.licence.content-elsewhere",
        "wanted");
  }

  @Test
  void aNewNameIsNew() {
    refused(asks(Occasion.RENAMED).newName(null), "school.licence.no-name", "newName");
    refused(
        asks(Occasion.RENAMED).newName("Trường Dạy lái xe Mẫu "),
        "school.licence.same-name",
        "newName");
    refused(asks(Occasion.LOST).newName("Tên mới"), "school.licence.name-by-renaming", "newName");
  }

  @ParameterizedTest
  @EnumSource(names = {"LOST", "DAMAGED", "RENAMED"})
  void theLetterSaysWhy(Occasion occasion) {
    refused(asks(occasion).reason(" "), "school.licence.no-reason", "reason");
  }

  @Test
  void teachersStandOnceAndThereIsOne() {
    SchoolLicenceApplication none = asks(Occasion.FIRST_ISSUE).teachers(List.of()).build();
    assertThat(errors(check(none))).contains("school.licence.no-teacher");
    refused(
        asks(Occasion.FIRST_ISSUE).teachers(List.of("GV-24-0001", "GV-24-0002", "GV-24-0001")),
        "school.licence.teacher-repeated",
        "teachers[2]");
  }

  @Test
  void theCarsOfANewSchoolAreHeldAgainstTheLaw() {
    refused(
        asks(Occasion.FIRST_ISSUE)
            .cars(List.of(car(1).auxiliaryBrake(false).build(), car(2).owned(false).build())),
        "school.car.no-brake",
        "cars[0].auxiliaryBrake");
  }

  /** A lease of five years from 2026-09-02, National Day, ends on 2031-09-01. */
  @ParameterizedTest
  @CsvSource({"2031-08-31, school.premises.lease-short", "2031-09-01,", "2031-09-02,"})
  void rentedPremisesAreLeasedForFiveYears(LocalDate until, String code) {
    SchoolLicenceApplication.Builder asked =
        asks(Occasion.FIRST_ISSUE).premises(Premises.rented(LocalDate.of(2026, 9, 2), until));
    if (code == null) {
      assertThat(check(asked.build()).violations()).isEmpty();
    } else {
      refused(asked, code, "premises.rentedUntil");
      assertThat(check(asked.build()).errors().get(0).message().vi()).contains("01/09/2031");
    }
  }

  @ParameterizedTest
  @CsvSource({"2026-09-13, false", "2026-09-14, true", "2026-09-15, true"})
  void theLeaseStillRunsOnTheDayOfFiling(LocalDate until, boolean isFileable) {
    Report report =
        check(
            asks(Occasion.CONTENT_CHANGED)
                .premises(Premises.rented(until.minusYears(10), until))
                .build());
    assertThat(report.isFileable()).isEqualTo(isFileable);
  }

  @Test
  void premisesAreStated() {
    refused(asks(Occasion.CONTENT_CHANGED).premises(null), "school.premises.missing", "premises");
    refused(
        asks(Occasion.CONTENT_CHANGED).premises(Premises.rented(DAY, null)),
        "school.premises.lease-missing",
        "premises");
  }

  @Test
  void everyPaperOfTheDefinitionIsDemanded() {
    assertThat(on(DAY).check(asks(Occasion.FIRST_ISSUE).build(), List.of()).errors())
        .extracting(v -> v.path())
        .containsExactly(
            "papers[request-form]",
            "papers[establishment-decision]",
            "papers[teacher-certificate]",
            "papers[teacher-certificate]",
            "papers[vehicle-use-right]");
    assertThat(errors(on(DAY).check(asks(Occasion.LOST).build(), List.of())))
        .containsExactly("papers.missing");
  }

  @Test
  void onlyWhomTheProcedureNamesFiles() {
    refused(
        asks(Occasion.RENAMED).school(Samples.school().kind(ApplicantKind.CITIZEN).build()),
        "school.kind.not-for",
        "school.kind");
  }
}
