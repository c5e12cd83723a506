package vn.gtvt.sdk.license.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.codelist.Provinces;
import vn.gtvt.sdk.identifier.Sex;

class CodesTest {
  private static final ProvinceMapping MAPPING = new ProvinceMapping(Provinces.bundled());

  @ParameterizedTest
  @CsvSource({
    "SCHOOL_FILE, M, F",
    "HEALTH_CERTIFICATE, 0, 1",
    "IGATE, 1, 0",
    "CITIZEN_ID, 024090999999, 024190999999",
    "CITIZEN_ID, 024205999999, 024305999999",
    "CITIZEN_ID, 024405999999, 024505999999",
    "LICENCE_NUMBER, 240150999999, 241150999999",
    "LICENCE_NUMBER, 010260999999, 011260999999"
  })
  void sexIsReadInFiveWays(SexCode code, String male, String female) {
    assertThat(code.read(male)).contains(Sex.MALE);
    assertThat(code.read(female)).contains(Sex.FEMALE);
    assertThat(code.read("x")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"SCHOOL_FILE, M, F", "HEALTH_CERTIFICATE, 0, 1", "IGATE, 1, 0"})
  void sexIsWrittenInThreeWaysThatStandByThemselves(SexCode code, String male, String female) {
    assertThat(code.write(Sex.MALE)).isEqualTo(male);
    assertThat(code.write(Sex.FEMALE)).isEqualTo(female);
  }

  @ParameterizedTest
  @CsvSource({"CITIZEN_ID", "LICENCE_NUMBER"})
  void aDigitInsideANumberIsNotWritten(SexCode code) {
    assertThatThrownBy(() -> code.write(Sex.MALE))
        .isInstanceOf(UnsupportedOperationException.class);
    for (String alone : List.of("", "0", "1", "M")) {
      assertThat(code.read(alone)).as(alone).isEmpty();
    }
  }

  @Test
  void aSexOfLicencesThatIsNeitherIsNone() {
    assertThat(SexCode.LICENCE_NUMBER.read("242150999999")).isEmpty();
  }

  @Test
  void theHealthCertificateAndIgateAreOpposite() {
    for (Sex sex : Sex.values()) {
      String health = SexCode.HEALTH_CERTIFICATE.write(sex);
      assertThat(SexCode.IGATE.read(health)).isPresent().get().isNotEqualTo(sex);
    }
    assertThatThrownBy(() -> SexCode.CITIZEN_ID.write(Sex.MALE))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @CsvSource({"ISO, 1990-01-15", "COMPACT, 19900115", "SLASHED, 15/01/1990", "DAY_FIRST, 15011990"})
  void daysAreWrittenInFourWays(DateCode code, String written) {
    LocalDate day = LocalDate.of(1990, 1, 15);
    assertThat(code.write(day)).isEqualTo(written);
    assertThat(code.read(written)).contains(day);
    for (DateCode other : DateCode.values()) {
      if (other != code) {
        assertThat(other.read(written)).isNotEqualTo(Optional.of(day));
      }
    }
  }

  @Test
  void aDayThatDoesNotExistIsNone() {
    assertThat(DateCode.ISO.read("2026-02-29")).isEmpty();
    assertThat(DateCode.COMPACT.read("20260431")).isEmpty();
    assertThat(DateCode.SLASHED.read("31/04/2026")).isEmpty();
  }

  @Test
  void sentAtHasTwelveHoursAndNoHalf() {
    LocalDateTime afternoon = LocalDateTime.of(2026, 8, 3, 16, 27, 45);
    assertThat(SentAt.of(afternoon).written()).isEqualTo("2026-08-03 04:27:45");
    assertThat(SentAt.of(afternoon.withHour(0)).written()).isEqualTo("2026-08-03 12:27:45");
    assertThat(SentAt.of(afternoon.withHour(12)).written()).isEqualTo("2026-08-03 12:27:45");
    SentAt read = SentAt.read("2026-08-03 04:27:45").orElseThrow();
    assertThat(read.candidates()).containsExactly(afternoon.minusHours(12), afternoon);
    assertThat(read.nearest(afternoon.plusSeconds(2))).isEqualTo(afternoon);
    assertThat(read.nearest(afternoon.minusHours(11))).isEqualTo(afternoon.minusHours(12));
    assertThat(SentAt.read("04:27 03/08/2026")).isEmpty();
  }

  @Test
  void theFilesNameHoldsTheTrueTime() {
    String name = "DKKH_99001_24_99001K260001_20260803_162745.xml";
    CourseFileName read = CourseFileName.read(name).orElseThrow();
    assertThat(read.stamp()).isEqualTo(LocalDateTime.of(2026, 8, 3, 16, 27, 45));
    assertThat(read.courseCode()).isEqualTo("99001K260001");
    assertThat(read.written()).isEqualTo(name);
    assertThat(CourseFileName.read("DKKH_99001_24_99001K260001_20261303_162745.xml")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "27, 24, Bắc Ninh",
    "45, 44, Quảng Trị",
    "10, 15, Lào Cai",
    "64, 52, Gia Lai",
    "72, 80, Tây Ninh",
    "87, 82, Đồng Tháp",
    "89, 91, An Giang",
    "24, 24, Bắc Ninh",
    "44, 44, Quảng Trị",
    "01, 01, Hà Nội"
  })
  void codesOfTheOtherListAreMapped(String code, String right, String name) {
    assertThat(MAPPING.toDecision(code)).contains(right);
    assertThat(MAPPING.meant(code).orElseThrow().name().vi()).isEqualTo(name);
  }

  @Test
  void aCodeOfNeitherListIsNone() {
    assertThat(MAPPING.meant("99")).isEmpty();
    assertThat(MAPPING.isOfDecision("27")).isFalse();
  }

  @Test
  void learnersAreMaskedWhereverTheyArePrinted() {
    Learner learner =
        new Learner(
            FieldValues.of(LearnerField.class)
                .put(LearnerField.FULL_NAME, "NGUYỄN VĂN MẪU")
                .put(LearnerField.CITIZEN_ID, "024090999999")
                .done(),
            List.of(),
            null);
    assertThat(learner + " " + learner.values() + Where.of(1, learner, LearnerField.CITIZEN_ID))
        .doesNotContain("NGUYỄN")
        .doesNotContain("024090999999")
        .contains("N. V. M.");
  }
}
