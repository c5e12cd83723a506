package vn.gtvt.sdk.license.school.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gtvt.sdk.license.school.permit.Samples.DAY;
import static vn.gtvt.sdk.license.school.permit.Samples.asks;
import static vn.gtvt.sdk.license.school.permit.Samples.car;
import static vn.gtvt.sdk.license.school.permit.Samples.errors;
import static vn.gtvt.sdk.license.school.permit.Samples.on;
import static vn.gtvt.sdk.license.school.permit.Samples.papers;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gtvt.sdk.codelist.ApplicantKind;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.license.school.permit.SchoolLicenceApplication.Occasion;
import vn.gtvt.sdk.validation.Report;
import vn.gtvt.sdk.validation.Severity;
import vn.gtvt.sdk.validation.Violation;

/** The licence of a school: 1.001777, 1.001623, 1.005210. */
class SchoolLicenceApplicationTest {
  private static List<Attachment> papersOf(Occasion occasion) {
    return occasion.isWhole() ? Samples.licencePapers() : papers("request-letter");
  }

  private static Report check(SchoolLicenceApplication asked) {
    return on(DAY).check(asked, papersOf(asked.occasion()));
  }

  private static void refused(SchoolLicenceApplication.Builder asked, String code, String path) {
    refused(asked, code, path, "NĐ 94/2026/NĐ-CP");
  }

  private static void refused(
      SchoolLicenceApplication.Builder asked, String code, String path, String basis) {
    assertThat(check(asked.build()).errors())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo(code);
              assertThat(found.path()).isEqualTo(path);
              assertThat(found.reference()).contains(basis);
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
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nộp theo thủ tục 1.005210");
  }

  @Test
  void theTitleSaysWhyALicenceIsAskedFor() {
    assertThat(
            Stream.of(Occasion.values())
                .map(
                    each ->
                        SchoolDossier.of(
                                asks(each).build(),
                                on(DAY).procedure(each.procedure()),
                                papersOf(each))
                            .title()))
        .allMatch(title -> title.contains("Trường Dạy lái xe Mẫu"))
        .doesNotHaveDuplicates();
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

  @ParameterizedTest
  @CsvSource({"2026-09-13, false", "2026-09-14, false", "2026-09-15, true"})
  void aLicenceIsIssuedBeforeItIsAskedForAnew(LocalDate issuedOn, boolean isRefused) {
    SchoolLicence licence =
        new SchoolLicence("01/GPĐT", issuedOn, "Trường Dạy lái xe Mẫu", Samples.content(300));
    SchoolLicenceApplication.Builder asked = asks(Occasion.DAMAGED).current(licence);
    if (isRefused) {
      refused(asked, "school.licence.issued-later", "current.issuedOn");
    } else {
      assertThat(check(asked.build()).violations()).isEmpty();
    }
  }

  @Test
  void aChangeThatChangesNothingIsRefused() {
    refused(
        asks(Occasion.CONTENT_CHANGED)
            .wanted(
                new LicenceContent(
                    List.of(TrainingClass.C1, TrainingClass.B),
                    300,
                    Normalizer.normalize(" Phường  Kinh Bắc, Tỉnh Bắc Ninh", Normalizer.Form.NFD))),
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
        asks(Occasion.RENAMED)
            .newName(Normalizer.normalize("Trường Dạy  lái xe Mẫu ", Normalizer.Form.NFD)),
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
        "cars[0].auxiliaryBrake",
        "NĐ 94/2026/NĐ-CP, Điều 9.2");
  }

  @Test
  void aChangedLicencesCarsAreHeldAgainstTheLawToo() {
    TrainingCar bare =
        car(1)
            .trainingClass(TrainingClass.C1)
            .automatic(true)
            .auxiliaryBrake(false)
            .distanceDevice(false)
            .learnerPlates(0)
            .build();
    SchoolLicenceApplication asked =
        asks(Occasion.CONTENT_CHANGED).cars(List.of(bare, car(2).owned(false).build())).build();
    assertThat(check(asked).errors())
        .allMatch(found -> found.reference().contains("NĐ 94/2026/NĐ-CP, Điều 9.2"))
        .extracting(Violation::code)
        .containsExactlyInAnyOrder(
            "school.car.learner-plates",
            "school.car.no-brake",
            "school.car.no-device",
            "school.car.automatic");
  }

  @Test
  void aFirstLicenceComesWithItsCars() {
    SchoolLicenceApplication asked = asks(Occasion.FIRST_ISSUE).cars(List.of()).build();
    assertThat(on(DAY).check(asked, papersWithoutCars()).errors())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo("school.licence.no-car");
              assertThat(found.path()).isEqualTo("cars");
              assertThat(found.reference()).contains("NĐ 94/2026/NĐ-CP");
            });
  }

  @Test
  void aClassWithoutACarIsSaid() {
    SchoolLicenceApplication.Builder asked =
        asks(Occasion.FIRST_ISSUE).cars(List.of(car(1).build(), car(2).owned(false).build()));
    assertThat(check(asked.build()).violations())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.severity()).isEqualTo(Severity.WARNING);
              assertThat(found.code()).isEqualTo("school.licence.class-without-car");
              assertThat(found.message().vi()).contains("C1");
            });
  }

  @Test
  void aChangeNamesCarsOnlyOfClassesThatAreNew() {
    SchoolLicenceApplication.Builder asked = asks(Occasion.CONTENT_CHANGED).cars(List.of());
    assertThat(on(DAY).check(asked.build(), papersWithoutCars()).violations()).isEmpty();
    LicenceContent wider =
        new LicenceContent(
            List.of(TrainingClass.B, TrainingClass.C1, TrainingClass.D2), 300, "Phường Kinh Bắc");
    assertThat(on(DAY).check(asked.wanted(wider).build(), papersWithoutCars()).violations())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo("school.licence.class-without-car");
              assertThat(found.message().vi()).contains("D2");
            });
  }

  private static List<Attachment> papersWithoutCars() {
    return Samples.licencePapers().stream()
        .filter(paper -> !paper.component().equals("vehicle-use-right"))
        .toList();
  }

  @ParameterizedTest
  @EnumSource(names = {"LOST", "DAMAGED", "RENAMED"})
  void whatALetterCannotChangeIsNotPassedOver(Occasion occasion) {
    refused(asks(occasion).cars(List.of(car(1).build())), "school.licence.cars-elsewhere", "cars");
    refused(
        asks(occasion).teachers(List.of("GV-24-0001")),
        "school.licence.teachers-elsewhere",
        "teachers");
    refused(
        asks(occasion).premises(Premises.owned()), "school.licence.premises-elsewhere", "premises");
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

  /** The portal lists enterprises; a Vietnamese one is one. */
  @Test
  void aVietnameseEnterpriseIsAnEnterprise() {
    School school = Samples.school().kind(ApplicantKind.VIETNAMESE_ENTERPRISE).build();
    assertThat(check(asks(Occasion.RENAMED).school(school).build()).violations()).isEmpty();
  }

  @Test
  void onlyWhomTheProcedureNamesFiles() {
    refused(
        asks(Occasion.RENAMED).school(Samples.school().kind(ApplicantKind.CITIZEN).build()),
        "online.not-for-applicant",
        "school.kind",
        "1.005210");
  }
}
