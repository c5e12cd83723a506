package vn.gtvt.sdk.license.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.identifier.Sex;
import vn.gtvt.sdk.license.rule.LicenceClass;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;
import vn.gtvt.sdk.validation.Report;
import vn.gtvt.sdk.validation.Violation;

/** Whose certificate, for which class, how old. */
class HealthCheckTest {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 14);
  private static final LocalDate BIRTH = LocalDate.of(1990, 1, 15);

  private static HealthCertificate certificate(
      String classCode, Conclusion conclusion, LocalDate concluded) {
    return new HealthCertificate(
        "00001/GKSKLX/99001/26",
        classCode,
        "Nguyễn Văn Mẫu",
        Sex.MALE,
        BIRTH,
        "024090999999",
        conclusion,
        concluded,
        null,
        null,
        false,
        false,
        null,
        null);
  }

  private static HealthSubject subject(LicenceClass sought) {
    return new HealthSubject("NGUYỄN VĂN MẪU", BIRTH, Sex.MALE, "024090999999", sought);
  }

  private static Report check(HealthCertificate certificate, HealthSubject subject) {
    return HealthCheck.under(
            ProcedureCatalogue.bundled().at(DAY).require(ProcedureCode.of("1.115978")),
            HealthClasses.bundled(),
            DAY)
        .check(certificate, subject);
  }

  private static String only(Report report) {
    assertThat(report.violations()).hasSize(1);
    Violation found = report.violations().get(0);
    return found.severity() + " " + found.code();
  }

  @Test
  void aFreshCertificateOfThePersonAndClassIsClean() {
    assertThat(check(certificate("B", Conclusion.FIT, DAY), subject(LicenceClass.B)).violations())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2025-09-14,true", "2025-09-13,false", "2026-09-14,true", "2026-09-15,false"})
  void itHoldsTwelveMonthsToTheDayAndSaysThatThisIsGeneralKnowledge(
      LocalDate concluded, boolean holds) {
    Report report = check(certificate("B", Conclusion.FIT, concluded), subject(LicenceClass.B));

    assertThat(report.isFileable()).isEqualTo(holds);
    if (concluded.isBefore(DAY) && !holds) {
      assertThat(report.errors().get(0).reference())
          .contains("hiểu biết chung")
          .contains("general knowledge");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "NOT_FIT,health.not-fit",
    "EXAMINE_AGAIN,health.examine-again",
    "UNCLEAR,health.conclusion.unclear"
  })
  void onlyAFitDriverPasses(Conclusion conclusion, String code) {
    assertThat(only(check(certificate("B", conclusion, DAY), subject(LicenceClass.B))))
        .isEqualTo("ERROR " + code);
  }

  @ParameterizedTest
  @CsvSource({
    "B,B,",
    "B.01,B,",
    "B,B_AUTOMATIC,",
    "A,A_LIMITED,",
    "C,B,WARNING health.class.other-but-as-strict",
    "D,CE,WARNING health.class.other-but-as-strict",
    "A1,B1,WARNING health.class.other-but-as-strict",
    "B,C,ERROR health.class.other",
    "A1,B,ERROR health.class.other",
    "B0.9,B,WARNING health.class.unknown",
    "A.03,A,WARNING health.class.inferred",
    "A.03,B1,WARNING health.class.inferred",
    "A.03,DE,ERROR health.class.other",
    "B0.1,B,WARNING health.class.inferred",
    "B0.1,D,ERROR health.class.other",
    "B2,B,WARNING health.class.old-letter",
    "B2,D,ERROR health.class.other",
    "FC,D,WARNING health.class.old-letter",
    "A2,B1,WARNING health.class.old-letter",
    "A4,A,WARNING health.class.unknown"
  })
  void theClassIsTheOneSoughtOrAsStrict(
      String written, LicenceClass sought, @Nullable String found) {
    Report report = check(certificate(written, Conclusion.FIT, DAY), subject(sought));

    if (found == null) {
      assertThat(report.violations()).isEmpty();
    } else {
      assertThat(only(report)).isEqualTo(found);
    }
  }

  @Test
  void whatIsInferredAndWhatTheLawSaysOfOldLettersIsCited() {
    assertThat(check(certificate("A.03", Conclusion.FIT, DAY), subject(LicenceClass.A)).warnings())
        .extracting(Violation::reference)
        .singleElement(InstanceOfAssertFactories.STRING)
        .contains("suy ra, chưa kiểm chứng / inferred, not verified");
    assertThat(check(certificate("B2", Conclusion.FIT, DAY), subject(LicenceClass.B)).warnings())
        .allSatisfy(
            each -> {
              assertThat(each.message().vi()).contains("hạng cũ B2 (nay là B hoặc C1)");
              assertThat(each.reference()).isEqualTo("Luật 36/2024/QH15, Điều 89.3");
            });
  }

  @Test
  void anotherPersonsCertificateIsFoundByEachField() {
    HealthSubject other =
        new HealthSubject(
            "LÊ THỊ MẪU", BIRTH.plusDays(1), Sex.FEMALE, "024190999999", LicenceClass.B);

    assertThat(check(certificate("B", Conclusion.FIT, DAY), other).errors())
        .extracting(Violation::code)
        .containsExactly(
            "health.identity.other", "health.name.other", "health.birth.other", "health.sex.other");
  }

  @Test
  void nothingOfTheHoldersHealthIsShown() {
    assertThat(certificate("B", Conclusion.NOT_FIT, DAY).toString())
        .isEqualTo("HealthCertificate[***/26, B]");
    assertThat(subject(LicenceClass.B).toString()).doesNotContain("MẪU").doesNotContain("0249");
  }
}
