package vn.gtvt.sdk.license.school.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gtvt.sdk.license.school.permit.Samples.DAY;
import static vn.gtvt.sdk.license.school.permit.Samples.car;
import static vn.gtvt.sdk.license.school.permit.Samples.errors;
import static vn.gtvt.sdk.license.school.permit.Samples.list;
import static vn.gtvt.sdk.license.school.permit.Samples.on;
import static vn.gtvt.sdk.license.school.permit.Samples.papers;
import static vn.gtvt.sdk.license.school.permit.Samples.warnings;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.codelist.ApplicantKind;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.license.form.TrainingCarsForm;
import vn.gtvt.sdk.validation.Report;
import vn.gtvt.sdk.validation.Severity;
import vn.gtvt.sdk.validation.Violation;

/** Training cars, 1.001751: each rule, and each key of the form that says something else. */
class TrainingVehicleListTest {
  private static final String ARTICLE = "NĐ 94/2026/NĐ-CP, Điều 9.2";

  private static Report check(TrainingVehicleList list) {
    return on(DAY).check(list, papers("vehicle-list"));
  }

  private static void refused(TrainingVehicleList list, String code, String path, String basis) {
    assertThat(check(list).errors())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo(code);
              assertThat(found.path()).isEqualTo(path);
              assertThat(found.reference()).contains(basis);
              assertThat(found.message().vi()).isNotBlank();
              assertThat(found.message().en()).isNotBlank();
            });
  }

  @Test
  void aListWithoutFaultIsFileable() {
    Report report = check(list(car(1).build(), car(2).build()));
    assertThat(report.violations()).isEmpty();
  }

  @Test
  void twoLearnerPlatesAreDemanded() {
    refused(
        list(car(1).learnerPlates(1).build()),
        "school.car.learner-plates",
        "cars[0].learnerPlates",
        "NĐ 94/2026/NĐ-CP");
    assertThat(errors(check(list(car(1).learnerPlates(null).build()))))
        .containsExactly("school.car.learner-plates");
    assertThat(errors(check(list(car(1).learnerPlates(3).build()))))
        .containsExactly("school.car.learner-plates");
  }

  @Test
  void theTeachersBrakeIsDemanded() {
    refused(
        list(car(1).build(), car(2).auxiliaryBrake(false).build()),
        "school.car.no-brake",
        "cars[1].auxiliaryBrake",
        ARTICLE);
    assertThat(errors(check(list(car(1).auxiliaryBrake(null).build()))))
        .containsExactly("school.car.no-brake");
  }

  @Test
  void theDeviceForTimeAndDistanceIsDemanded() {
    refused(
        list(car(1).distanceDevice(false).build()),
        "school.car.no-device",
        "cars[0].distanceDevice",
        ARTICLE);
  }

  @Test
  void fromC1OnTheGearboxIsManual() {
    refused(
        list(car(1).trainingClass(TrainingClass.C1).automatic(true).build()),
        "school.car.automatic",
        "cars[0].automatic",
        ARTICLE);
    refused(
        list(car(1).trainingClass(TrainingClass.DE).automatic(null).build()),
        "school.car.gearbox-missing",
        "cars[0].automatic",
        ARTICLE);
    assertThat(check(list(car(1).automatic(true).build())).violations()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2026-09-13, school.car.inspection-ended", "2026-09-14,", "2026-09-15,"})
  void anInspectionHoldsThroughItsLastDay(LocalDate until, String code) {
    Report report = check(list(car(1).inspectionValidUntil(until).build()));
    // The text of the article was not read under NĐ 94/2026, so this only warns.
    assertThat(report.isFileable()).isTrue();
    assertThat(warnings(report)).isEqualTo(code == null ? List.of() : List.of(code));
  }

  @ParameterizedTest
  @CsvSource({"2026-06-29, false", "2026-06-30, true", "2026-07-01, true"})
  void underTheOldRulesAnInspectionThatEndedForbidsFiling(LocalDate until, boolean isFileable) {
    TrainingVehicleList list =
        list(car(1).inspectedOn(LocalDate.of(2026, 1, 5)).inspectionValidUntil(until).build());
    Report report = on(LocalDate.of(2026, 6, 30)).check(list, papers("vehicle-list"));
    assertThat(report.isFileable()).isEqualTo(isFileable);
    assertThat(report.errors()).allMatch(v -> v.reference().contains("NĐ 160/2024/NĐ-CP"));
    assertThat(warnings(report)).contains("school.car.fleet-not-judged", "papers.looked-up");
  }

  @Test
  void aDayOfInspectionThatCannotBeIsSaid() {
    assertThat(warnings(check(list(car(1).inspectedOn(DAY.plusDays(1)).build()))))
        .containsExactly("school.car.inspection-days");
  }

  @Test
  void theFormTakesTwentyRows() {
    TrainingCar[] cars =
        IntStream.rangeClosed(1, 21).mapToObj(n -> car(n).build()).toArray(TrainingCar[]::new);
    refused(list(cars), "school.car.too-many", "cars", "1.001751");
    assertThat(check(list(Arrays.copyOf(cars, 20))).violations()).isEmpty();
  }

  @Test
  void oneCarStandsOnce() {
    refused(
        list(car(1).build(), car(1).build()), "school.car.repeated", "cars[1].plate", "94/2026");
  }

  @Test
  void twoCarsHaveNoChassisInCommon() {
    refused(
        list(car(1).build(), car(2).chassis("RLUAC41DBKN0 00001").build()),
        "school.car.same-chassis",
        "cars[1].chassis",
        "94/2026");
    assertThat(check(list(car(1).build(), car(2).engine("may1 ").build())).violations())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.severity()).isEqualTo(Severity.WARNING);
              assertThat(found.code()).isEqualTo("school.car.same-engine");
            });
  }

  @Test
  void theMarkBehindAPlateIsThatOfItsPlate() {
    assertThat(car(1).plate("99A-222.22").build().writtenPlate()).isEqualTo("99A-222.22");
    assertThat(car(1).plate("99A-222.22 (t)").build().writtenPlate()).isEqualTo("99A-222.22 (T)");
    assertThat(car(1).plateMark("V").plate("99A-222.22").build().writtenPlate())
        .isEqualTo("99A-222.22 (V)");
    assertThat(car(1).plate(null).build().plateMark()).isEmpty();
  }

  @Test
  void carsAreNotFiledUnderAnotherProcedure() {
    assertThatThrownBy(
            () ->
                SchoolDossier.of(
                    list(car(1).build()),
                    on(DAY).procedure(ProcedureCode.of("1.005210")),
                    papers("request-letter")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1.001751");
  }

  @Test
  void aHiredCarNeedsThePaperOnTheRightToUseIt() {
    TrainingVehicleList list = list(car(1).build(), car(2).owned(false).build());
    refused(list, "papers.missing", "papers[vehicle-use-right]", "1.001751");
    assertThat(
            on(DAY)
                .check(list, papers("vehicle-list", "vehicle-use-right@99A-002.01"))
                .violations())
        .isEmpty();
  }

  @Test
  void theListItselfIsAPaper() {
    assertThat(errors(on(DAY).check(list(car(1).build()), List.of())))
        .containsExactly("papers.missing");
  }

  @Test
  void aCitizenHasNoTrainingCars() {
    TrainingVehicleList list =
        TrainingVehicleList.builder()
            .school(Samples.school().kind(ApplicantKind.CITIZEN).build())
            .cars(List.of(car(1).build()))
            .build();
    refused(list, "online.not-for-applicant", "school.kind", "1.001751");
  }

  @Test
  void whatIsMissingIsSaidBeforeTheRules() {
    TrainingVehicleList list =
        TrainingVehicleList.builder().cars(List.of(TrainingCar.builder().build())).build();
    assertThat(check(list).errors())
        .extracting(Violation::path)
        .contains("school", "cars[0].plate", "cars[0].chassis", "cars[0].owned");
  }

  /** wire.md 3.7: the keys, transcribed by hand. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          biensoxe | 99A-001.01 (T)
          trongtai | X
          namsanxuat | -
          nhanhieu | Hãng Giả
          sokhung | Ô tô con
          somay | MAY1
          mauson | RLUAC41DBKN000001
          ngayCapGiayChungNhanKiemDinhAtktBvmt | 14/06/2026
          ngayCapGiayChungNhanKiemDinhAtktBvmt1 | 14/06/2027
          cuakhaunhapxuat | xe mới
          """)
  void aKeyOfTheFormHoldsWhatItsLabelSays(String key, String value) {
    assertThat(row(list(car(1).note("xe mới").build())).get(key)).isEqualTo(value);
  }

  @Test
  void aHiredCarHasTheOtherCross() {
    Map<?, ?> hired = row(list(car(1).owned(false).build()));
    assertThat(hired.get("trongtai")).isEqualTo("-");
    assertThat(hired.get("namsanxuat")).isEqualTo("X");
  }

  private static Map<?, ?> row(TrainingVehicleList list) {
    Dossier dossier =
        SchoolDossier.of(
            list,
            on(DAY).procedure(SchoolPermitCheck.TRAINING_CARS),
            papers("vehicle-list", "vehicle-use-right@99A-001.01"));
    return (Map<?, ?>) ((List<?>) new TrainingCarsForm().fields(dossier).get("tbantest")).get(0);
  }

  @Test
  void theDossierNamesPlatesAndSchool() {
    Dossier dossier =
        SchoolDossier.of(
            list(car(1).build()),
            on(DAY).procedure(SchoolPermitCheck.TRAINING_CARS),
            papers("vehicle-list"));
    assertThat(dossier.subjects()).containsExactly("99A-001.01");
    assertThat(dossier.edition()).isEqualTo("nd-94-2026");
    assertThat(new TrainingCarsForm().fields(dossier))
        .containsEntry("organization", "Trường Dạy lái xe Mẫu");
    assertThat(new TrainingCarsForm().seat(dossier).orElseThrow().province().name())
        .isEqualTo("Tỉnh Bắc Ninh");
    assertThatThrownBy(
            () ->
                SchoolDossier.of(
                    list(car(1).build()),
                    on(DAY).procedure(SchoolPermitCheck.TRAINING_CARS),
                    List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("vehicle-list");
  }
}
