package vn.gtvt.sdk.dossier.generic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.codelist.ApplicantKind;
import vn.gtvt.sdk.dossier.Applicant;
import vn.gtvt.sdk.dossier.Party;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;
import vn.gtvt.sdk.validation.Report;
import vn.gtvt.sdk.validation.Violation;

/**
 * What a request by definition alone must say of itself, and what its check says it cannot judge.
 */
class GenericCheckTest {
  private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

  private static GenericApplication.Builder asked(ProcedureCatalogue catalogue) {
    return GenericApplication.under(catalogue.at(DAY).require(ProcedureCode.of(MadeProcedure.CODE)))
        .title("Hồ sơ thử")
        .filingCase("new")
        .applicantKind(ApplicantKind.ENTERPRISE)
        .applicant(
            Applicant.itself(
                Party.organisation("Công ty Giả", "2300000004", "0200000001", "a@example.vn")))
        .subjects(List.of("xe-1"));
  }

  private static List<String> codes(
      ProcedureCatalogue catalogue, GenericApplication.Builder asked) {
    Report report = GenericCheck.of(catalogue, "24").check(asked.build());
    return report.violations().stream()
        .map(Violation::code)
        .filter(code -> !code.startsWith("papers."))
        .toList();
  }

  @Test
  void whatSaysAllOfItselfIsClean() {
    ProcedureCatalogue catalogue = MadeProcedure.catalogue();
    assertThat(codes(catalogue, asked(catalogue))).isEmpty();
  }

  @Test
  void titleApplicantAndKindAreStated() {
    ProcedureCatalogue catalogue = MadeProcedure.catalogue();
    assertThat(codes(catalogue, asked(catalogue).title(" ")))
        .containsExactly("generic.title.missing");
    assertThat(codes(catalogue, asked(catalogue).applicant(null)))
        .containsExactly("generic.applicant.missing");
    assertThat(codes(catalogue, asked(catalogue).applicantKind(null)))
        .containsExactly("generic.kind.missing");
  }

  @ParameterizedTest
  @CsvSource({
    "CITIZEN, true",
    "RESIDENT_FOREIGNER, true",
    "FOREIGNER, true",
    "OVERSEAS_VIETNAMESE, true",
    "CIVIL_SERVANT, true",
    "SETTLED_FOREIGNER, true",
    "ENTERPRISE, false",
    "PARTY_ORGANISATION, false",
    "FOREIGN_ORGANISATION, false",
    "VIETNAMESE_ENTERPRISE, false",
    "ORGANISATION, false",
    "FOREIGN_INVESTED_ENTERPRISE, false",
    "COOPERATIVE, false"
  })
  void anOrganisationIsNoPerson(ApplicantKind kind, boolean contradicts) {
    ProcedureCatalogue catalogue = MadeProcedure.catalogue();
    assertThat(
            codes(catalogue, asked(catalogue).applicantKind(kind))
                .contains("generic.kind.contradicts"))
        .isEqualTo(contradicts);
  }

  @Test
  void aDefinitionOfWhichLittleWasReadSaysSo() {
    ProcedureCatalogue little =
        MadeProcedure.catalogue("codes-only", MadeProcedure.channel("online", ""));
    assertThat(codes(little, asked(little))).containsExactly("generic.incomplete");
  }

  /** Only what hangs on a condition can be said not to be needed. */
  @Test
  void whatIsAlwaysNeededCannotBeSaidAway() {
    ProcedureCatalogue catalogue = MadeProcedure.catalogue();
    GenericApplication asked =
        asked(catalogue).notNeeded(Set.of("form", "photo", "registration", "contract")).build();
    assertThat(GenericCheck.of(catalogue, "24").check(asked).violations())
        .extracting(Violation::path)
        .containsExactly("papers[form]", "papers[registration]");
  }

  @Test
  void theCaseIsOneOfTheProcedures() {
    ProcedureCatalogue catalogue = MadeProcedure.catalogue();
    assertThat(codes(catalogue, asked(catalogue).filingCase(null)))
        .containsExactly("generic.case.missing");
    assertThat(codes(catalogue, asked(catalogue).filingCase("other")))
        .containsExactly("generic.case.unknown");
  }
}
