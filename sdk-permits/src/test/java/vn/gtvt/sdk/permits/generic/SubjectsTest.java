package vn.gtvt.sdk.permits.generic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.codelist.ApplicantKind;
import vn.gtvt.sdk.dossier.Applicant;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.dossier.Party;
import vn.gtvt.sdk.dossier.generic.GenericApplication;
import vn.gtvt.sdk.dossier.generic.GenericCheck;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;
import vn.gtvt.sdk.validation.Report;
import vn.gtvt.sdk.validation.Severity;
import vn.gtvt.sdk.validation.Violation;

/** Papers of every vehicle are asked for even where no vehicle is named. */
class SubjectsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 14);
  private static final ProcedureCatalogue CATALOGUE = ProcedureCatalogue.bundled();

  private static GenericApplication.Builder of(String code, String... papers) {
    return GenericApplication.under(CATALOGUE.at(DAY).require(ProcedureCode.of(code)))
        .title("Hồ sơ thử")
        .applicant(
            Applicant.itself(
                Party.organisation("Công ty Giả", "2300000004", "0200000001", "a@example.vn")))
        .applicantKind(ApplicantKind.ENTERPRISE)
        .papers(
            Stream.of(papers)
                .map(
                    each ->
                        Attachment.of(
                            each,
                            null,
                            each + ".pdf",
                            "application/pdf",
                            Content.of(("%PDF " + each).getBytes(StandardCharsets.UTF_8))))
                .toList());
  }

  private static List<Violation> ofSubjects(GenericApplication asked) {
    Report report = GenericCheck.of(CATALOGUE, "24").check(asked);
    return report.violations().stream().filter(v -> v.path().equals("subjects")).toList();
  }

  @Test
  void withoutAVehicleTheDossierOfVehiclesIsIncomplete() {
    GenericApplication.Builder asked = of("1.000321", "request-form", "operating-plan");
    assertThat(ofSubjects(asked.build()))
        .extracting(Violation::code, Violation::severity)
        .containsExactly(
            tuple("generic.subjects.missing", Severity.ERROR),
            tuple("generic.subjects.perhaps", Severity.WARNING));
    assertThat(ofSubjects(asked.build()).get(0).message().vi()).contains("đăng ký xe");
    assertThat(ofSubjects(asked.subjects(List.of("99A-001.01")).build())).isEmpty();
  }

  @Test
  void whatItsFilerSaysIsNotNeededIsNotAskedFor() {
    GenericApplication.Builder asked =
        of("1.000321", "request-form", "operating-plan")
            .notNeeded(Set.of("vehicle-use-contract", "vehicle-registration"));
    assertThat(ofSubjects(asked.build()))
        .extracting(Violation::code)
        .containsExactly("generic.subjects.missing");
  }

  /** 1.002817: a vehicle's papers come with a new permit, not with one that was lost. */
  @ParameterizedTest
  @CsvSource({"new-or-expired, true", "lost-damaged, false"})
  void onlyPapersOfTheCaseCount(String filingCase, boolean isAsked) {
    GenericApplication asked = of("1.002817", "request-form").filingCase(filingCase).build();
    assertThat(ofSubjects(asked).stream().anyMatch(v -> v.severity() == Severity.ERROR))
        .isEqualTo(isAsked);
  }
}
