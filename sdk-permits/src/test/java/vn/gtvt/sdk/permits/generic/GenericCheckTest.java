package vn.gtvt.sdk.permits.generic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.gtvt.sdk.codelist.ApplicantKind;
import vn.gtvt.sdk.dossier.Applicant;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.dossier.Party;
import vn.gtvt.sdk.dossier.generic.GenericApplication;
import vn.gtvt.sdk.dossier.generic.GenericCheck;
import vn.gtvt.sdk.dossier.generic.Typing;
import vn.gtvt.sdk.dossier.generic.Typings;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.permits.badge.BadgeApplication;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;
import vn.gtvt.sdk.validation.Report;
import vn.gtvt.sdk.validation.Violation;

/** A procedure without an application of its own, checked as far as its definition goes. */
class GenericCheckTest {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 14);
  private static final ProcedureCatalogue CATALOGUE = ProcedureCatalogue.bundled();
  private static final GenericCheck CHECK = GenericCheck.of(CATALOGUE, "24");

  /** Công bố đưa bến xe khách vào khai thác: seven papers, one of them on a condition. */
  private static final String STATION = "1.000660";

  private static final Applicant COMPANY =
      Applicant.itself(
          Party.organisation("Công ty Giả", "2300000004", "0200000001", "a@example.vn"));

  private static Procedure procedure(String code) {
    return CATALOGUE.at(DAY).require(ProcedureCode.of(code));
  }

  private static Attachment paper(String component, @Nullable String subject, String media) {
    return Attachment.of(
        component,
        subject,
        component + ".pdf",
        media,
        Content.of(("%PDF " + component + subject).getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Attachment> papers(Procedure procedure) {
    return new ArrayList<>(
        procedure.components().stream().map(c -> paper(c.id(), null, "application/pdf")).toList());
  }

  private static GenericApplication.Builder complete(String code) {
    Procedure procedure = procedure(code);
    return GenericApplication.under(procedure)
        .title("Hồ sơ thử")
        .applicant(COMPANY)
        .applicantKind(ApplicantKind.ENTERPRISE)
        .papers(papers(procedure));
  }

  private static List<String> errors(Report report) {
    return report.errors().stream().map(Violation::code).toList();
  }

  private static List<String> warnings(Report report) {
    return report.warnings().stream().map(Violation::code).toList();
  }

  @Test
  void aProcedureWithoutAnApplicationSaysSoAndBeginsOne() {
    Typing typing = Typings.installed().of(procedure(STATION));

    assertThat(typing).isInstanceOf(Typing.NotTyped.class);
    assertThat(typing.text().vi()).contains(STATION);
    GenericApplication begun = ((Typing.NotTyped) typing).begin().build();
    assertThat(errors(CHECK.check(begun)))
        .contains("generic.title.missing", "generic.applicant.missing", "papers.missing");
    assertThatThrownBy(begun::dossier).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void theBadgeHasAnApplicationOfItsOwn() {
    assertThat(Typings.installed().of(procedure("2.002288")))
        .isInstanceOfSatisfying(
            Typing.Typed.class,
            typed -> assertThat(typed.application()).isEqualTo(BadgeApplication.class));
  }

  @Test
  void twoModulesMayNotBringTheSameProcedure() {
    Map<ProcedureCode, Class<?>> one = Map.of(ProcedureCode.of(STATION), String.class);
    assertThatThrownBy(() -> Typings.of(List.of(() -> one, () -> one)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(STATION);
  }

  @Test
  void aCompleteOneIsFileableAndBecomesADossier() {
    GenericApplication application = complete(STATION).build();

    assertThat(errors(CHECK.check(application))).isEmpty();
    Dossier dossier = application.dossier();
    assertThat(dossier.procedure().text()).isEqualTo(STATION);
    assertThat(dossier.edition()).isEqualTo("tt-24-2026");
    assertThat(dossier.attachments()).hasSize(7);
  }

  @Test
  void aMissingPaperIsNamedWithItsSource() {
    List<Attachment> papers = papers(procedure(STATION));
    papers.removeIf(each -> each.component().equals("site-plan"));

    assertThat(CHECK.check(complete(STATION).papers(papers).build()).errors())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo("papers.missing");
              assertThat(found.path()).isEqualTo("papers[site-plan]");
              assertThat(found.reference()).contains(STATION);
              assertThat(found.message().en()).isNotBlank();
            });
  }

  @Test
  void aPaperWhoseConditionNobodyKnowsIsAWarningUntilItsFilerAnswers() {
    List<Attachment> papers = papers(procedure(STATION));
    papers.removeIf(each -> each.component().equals("investment-decision"));
    GenericApplication.Builder open = complete(STATION).papers(papers);

    Report asked = CHECK.check(open.build());
    assertThat(asked.isFileable()).isTrue();
    assertThat(warnings(asked)).contains("papers.perhaps-missing");
    assertThat(warnings(CHECK.check(open.notNeeded(Set.of("investment-decision")).build())))
        .doesNotContain("papers.perhaps-missing");
  }

  @Test
  void aFileThatTheProcedureDoesNotKnowAnEmptyOneAndAForeignSubjectAreFaults() {
    List<Attachment> papers = papers(procedure(STATION));
    papers.add(paper("portrait-photo", null, "application/pdf"));
    papers.add(paper("site-plan", "99A-000.01", "application/pdf"));
    papers.add(
        Attachment.of("site-plan", null, "a.pdf", "application/pdf", Content.of(new byte[0])));

    assertThat(errors(CHECK.check(complete(STATION).papers(papers).build())))
        .containsExactly("papers.not-of-procedure", "papers.no-such-subject", "papers.empty");
  }

  @Test
  void theSameFileTwiceIsSaid() {
    List<Attachment> papers = papers(procedure(STATION));
    papers.add(papers.get(0));

    assertThat(warnings(CHECK.check(complete(STATION).papers(papers).build())))
        .contains("papers.twice");
  }

  @Test
  void aPersonDoesNotFileWhatIsForOrganisations() {
    Report report = CHECK.check(complete(STATION).applicantKind(ApplicantKind.CITIZEN).build());

    assertThat(errors(report))
        .containsExactly("generic.kind.contradicts", "online.not-for-applicant");
    assertThat(report.errors().get(1).reference()).contains(STATION);
  }

  @Test
  void whatIsHandedInAtTheCounterOnlyIsNotFiledOnline() {
    assertThat(errors(CHECK.check(complete("1.001737").build()))).contains("online.not-online");
  }

  @Test
  void aProcedureWithCasesAsksForOneAndTakesItsPapersOnly() {
    Procedure oversize = procedure("1.000028");
    assertThat(oversize.cases()).isNotEmpty();
    GenericApplication.Builder open = complete("1.000028");

    assertThat(errors(CHECK.check(open.build()))).contains("generic.case.missing");
    assertThat(errors(CHECK.check(open.filingCase("no-such").build())))
        .contains("generic.case.unknown");
    assertThat(errors(CHECK.check(open.filingCase(oversize.cases().get(0).id()).build())))
        .doesNotContain("generic.case.missing", "generic.case.unknown");
  }

  @Test
  void conditionsThatNobodyChecksHereAreNamed() {
    Report report = CHECK.check(complete("1.000028").build());
    assertThat(warnings(report)).contains("generic.conditions");
  }
}
