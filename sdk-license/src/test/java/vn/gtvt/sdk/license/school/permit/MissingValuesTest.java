package vn.gtvt.sdk.license.school.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.gtvt.sdk.license.school.permit.Samples.DAY;
import static vn.gtvt.sdk.license.school.permit.Samples.asks;
import static vn.gtvt.sdk.license.school.permit.Samples.on;
import static vn.gtvt.sdk.license.school.permit.Samples.school;
import static vn.gtvt.sdk.license.school.permit.Samples.teacher;
import static vn.gtvt.sdk.license.school.permit.Samples.teachers;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import vn.gtvt.sdk.license.school.permit.SchoolLicenceApplication.Occasion;
import vn.gtvt.sdk.validation.Report;
import vn.gtvt.sdk.validation.Violation;

/** What is missing is a violation with its path, never an exception. */
class MissingValuesTest {
  private static AbstractListAssert<?, List<? extends Tuple>, Tuple, ObjectAssert<Tuple>> missing(
      Report report) {
    return assertThat(report.errors()).extracting(Violation::path, Violation::code);
  }

  private static Report check(SchoolLicenceApplication.Builder asked) {
    return on(DAY).check(asked.build(), List.of());
  }

  @Test
  void nothingOfALicencesContent() {
    LicenceContent none = new LicenceContent(null, 0, null);
    missing(check(asks(Occasion.FIRST_ISSUE).wanted(none)))
        .containsExactly(
            tuple("wanted.classes", "field.notempty"),
            tuple("wanted.place", "field.notblank"),
            tuple("wanted.throughput", "field.min"));
    missing(check(asks(Occasion.LOST).current(new SchoolLicence(null, null, null, none))))
        .contains(
            tuple("current.number", "field.notblank"),
            tuple("current.issuedOn", "field.notnull"),
            tuple("current.content.classes", "field.notempty"));
  }

  @Test
  void oneOfManyIsMissing() {
    LicenceContent content =
        new LicenceContent(Arrays.asList(TrainingClass.B, null), 1, "Phường Kinh Bắc");
    missing(
            check(
                asks(Occasion.FIRST_ISSUE)
                    .wanted(content)
                    .teachers(Arrays.asList(null, "GV-24-0001"))
                    .cars(Arrays.asList(Samples.car(1).build(), null))))
        .containsExactly(
            tuple("cars[1]", "field.notnull"),
            tuple("teachers[0]", "field.notnull"),
            tuple("wanted.classes[1]", "field.notnull"));
  }

  @Test
  void wholeListsAreMissing() {
    missing(check(asks(Occasion.CONTENT_CHANGED).teachers(null).cars(null)))
        .contains(tuple("teachers", "school.licence.no-teacher"));
    missing(
            on(DAY)
                .check(
                    TrainingVehicleList.builder().school(school().build()).cars(null).build(),
                    List.of()))
        .containsExactly(tuple("cars", "field.notempty"));
    missing(on(DAY).check(teachers().teachers(null).build(), List.of()))
        .containsExactly(tuple("teachers", "field.notempty"));
  }

  @Test
  void aTeacherOrHisClassesAreMissing() {
    missing(
            on(DAY)
                .check(
                    teachers()
                        .teachers(
                            Arrays.asList(
                                null,
                                teacher(1).classes(null).build(),
                                teacher(2).classes(Arrays.asList((TrainingClass) null)).build()))
                        .build(),
                    List.of()))
        .containsExactly(
            tuple("teachers[0]", "field.notnull"),
            tuple("teachers[1].classes", "field.notempty"),
            tuple("teachers[2].classes[0]", "field.notnull"));
    missing(
            on(DAY)
                .check(
                    TrainingVehicleList.builder()
                        .school(school().build())
                        .cars(Arrays.asList((TrainingCar) null))
                        .build(),
                    List.of()))
        .containsExactly(tuple("cars[0]", "field.notnull"));
  }
}
