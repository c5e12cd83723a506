package vn.gtvt.sdk.permits.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gtvt.sdk.permits.Refusals.only;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.codelist.ApplicantKind;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.permits.operator.Authority;
import vn.gtvt.sdk.permits.operator.FormOfBusiness;
import vn.gtvt.sdk.permits.operator.OperatorType;
import vn.gtvt.sdk.validation.Report;
import vn.gtvt.sdk.validation.Severity;
import vn.gtvt.sdk.validation.Violation;

/** Values of an application that contradict each other, or are not there at all. */
class LicenceValuesTest {
  private final LicenceCheck check = Licences.at(Licences.DAY);

  private Report of(LicenceApplication.Builder application) {
    return check.check(application.build());
  }

  private static LicenceContent registered(String number, LocalDate issuedOn) {
    LicenceContent now = Licences.content();
    return new LicenceContent(
        now.name(),
        now.address(),
        new BusinessRegistration(number, issuedOn, "Sở Tài chính (giả)"),
        now.representative(),
        now.forms());
  }

  private static LicenceContent named(String name) {
    LicenceContent now = Licences.content();
    return new LicenceContent(
        name, now.address(), now.registration(), now.representative(), now.forms());
  }

  @ParameterizedTest
  @CsvSource({"2026-09-14, true", "2026-09-15, false"})
  void noPaperIsOfADayToCome(LocalDate day, boolean fileable) {
    Report registration = of(Licences.first().content(registered("2300000004", day)));
    Report paper = of(Licences.first().paperDate(day));
    assertThat(registration.isFileable()).isEqualTo(fileable);
    assertThat(paper.isFileable()).isEqualTo(fileable);
    if (!fileable) {
      assertThat(only(registration).path()).isEqualTo("content.registration.issuedOn");
      assertThat(only(paper).path()).isEqualTo("paperDate");
      assertThat(only(paper).code()).isEqualTo("licence.day.in-future");
      assertThat(only(paper).reference()).contains("Điều 19.1", "suy ra");
    }
  }

  @Test
  void anEnterpriseHasOneNumber() {
    LocalDate issued = LocalDate.of(2020, 2, 3);
    Violation found = only(of(Licences.first().content(registered("0100109106", issued))));
    assertThat(found.severity()).isEqualTo(Severity.WARNING);
    assertThat(found.path()).isEqualTo("content.registration.number");
    assertThat(found.code()).isEqualTo("licence.registration.other-number");
    assertThat(
            of(Licences.first()
                    .type(OperatorType.COOPERATIVE)
                    .content(registered("0100109106", issued)))
                .violations())
        .isEmpty();
    assertThat(of(Licences.first().content(registered("21/HTX-1998", issued))).violations())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "COMPANY, COOPERATIVE, true",
    "COOPERATIVE, ENTERPRISE, true",
    "HOUSEHOLD, ENTERPRISE, true",
    "COMPANY, FOREIGN_INVESTED_ENTERPRISE, false",
    "COOPERATIVE, ORGANISATION, false",
    "HOUSEHOLD, CITIZEN, false"
  })
  void whoFilesIsOfTheLegalForm(OperatorType type, ApplicantKind applicant, boolean refused) {
    Report report = of(Licences.first().type(type).applicant(applicant));
    assertThat(report.violations())
        .extracting(Violation::code)
        .isEqualTo(refused ? List.of("licence.applicant.contradicts") : List.of());
  }

  @ParameterizedTest
  @CsvSource({"abc", "'0222 abc 1234567'", "1234567"})
  void aTelephoneNumberCanBeCalled(String phone) {
    Violation found = only(of(Licences.first().phone(phone)));
    assertThat(found.path()).isEqualTo("phone");
    assertThat(found.code()).isEqualTo("phone.no-number");
    assertThat(found.message().vi()).doesNotContain(phone);
    assertThat(of(Licences.first().phone("(+84) 222.385-1234")).violations()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "24, TP Hà Nội, Sở Xây dựng thành phố Hà Nội",
    "01, Bắc Ninh, Sở Xây dựng tỉnh Bắc Ninh"
  })
  void anAuthorityThatContradictsItselfIsRefused(String code, String province, String name) {
    Violation found = only(of(Licences.first().authority(new Authority(code, province, name))));
    assertThat(found.severity()).isEqualTo(Severity.ERROR);
    assertThat(found.path()).isEqualTo("authority");
    assertThat(found.code()).isEqualTo("authority.contradicts");
    assertThat(found.reference()).contains("Điều 21.1.a");
  }

  @Test
  void aBranchThatIsMisspeltIsNamed() {
    Violation found = only(of(Licences.first().branchProvinces(List.of("Hà Nội", "Ha Noii"))));
    assertThat(found.severity()).isEqualTo(Severity.ERROR);
    assertThat(found.path()).isEqualTo("branchProvinces[1]");
    assertThat(found.reference()).contains("Điều 21.1.a");
  }

  @Test
  void aProofThatIsNotNeededIsNoFault() {
    LicenceApplication revoked =
        Licences.revoked(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 2), RevocationGround.IDLE)
            .build();
    List<Attachment> papers = new ArrayList<>(Licences.papers(check, revoked));
    papers.add(Licences.pdf("remedy-proof", null));
    Violation found = only(check.check(revoked, papers));
    assertThat(found.severity()).isEqualTo(Severity.WARNING);
    assertThat(found.code()).isEqualTo("licence.paper.not-needed");
  }

  @Test
  void anotherSpellingOfTheSameWordsIsNoChange() {
    String name = Licences.content().name();
    LicenceContent decomposed =
        named(Normalizer.normalize(name, Normalizer.Form.NFD).replace(" ", "  ") + "\u00a0");
    assertThat(Licences.content().differencesFrom(decomposed)).isEmpty();
    Report report = of(Licences.changed().content(Licences.content()).currentContent(decomposed));
    assertThat(only(report).code()).isEqualTo("licence.change.nothing");
    assertThat(Licences.content().differencesFrom(named(name + " 2")))
        .containsExactly(LicenceItem.NAME_AND_ADDRESS);
  }

  @Test
  void whatIsNotThereIsNamedAndThrowsNothing() {
    LicenceContent empty =
        new LicenceContent(nothing(), nothing(), nothing(), nothing(), nothing());
    Report report =
        of(
            Licences.changed()
                .content(empty)
                .currentContent(empty)
                .branchProvinces(null)
                .revocation(new LicenceRevocation(nothing(), LocalDate.of(2026, 1, 1), null)));
    assertThat(report.errors())
        .extracting(Violation::path)
        .contains("content.name", "content.forms", "currentContent.address", "revocation.grounds");
    LicenceContent now = Licences.content();
    Set<FormOfBusiness> holes = new HashSet<>(Collections.singleton(nothing()));
    LicenceContent hole =
        new LicenceContent(
            now.name(), now.address(), now.registration(), now.representative(), holes);
    Report inside =
        of(Licences.first().content(hole).branchProvinces(Arrays.asList("Hà Nội", nothing())));
    assertThat(inside.errors()).hasSize(2);
    assertThat(empty.differencesFrom(Licences.content())).hasSize(4);
    assertThat(empty.toString()).contains("null");
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // What no caller may pass, does.
  private static <T> T nothing() {
    return null;
  }

  @Test
  void theFilesThemselvesAreLookedInto() {
    LicenceApplication changed = Licences.changed().build();
    List<Attachment> papers = new ArrayList<>(Licences.papers(check, changed));
    assertThat(check.check(changed, papers).violations()).isEmpty();
    papers.add(Licences.pdf("change-proof", "nonsense"));
    papers.add(
        Attachment.of("change-proof", null, "x.pdf", "application/pdf", Content.of(new byte[0])));
    assertThat(check.check(changed, papers).errors())
        .extracting(v -> v.path() + " " + v.code())
        .containsExactlyInAnyOrder("papers[2] papers.no-such-subject", "papers[3] papers.empty");
  }

  @Test
  void aLawThatWasNotReadSaysSo() {
    LicenceCheck before = Licences.at(LocalDate.of(2024, 12, 31));
    Violation found = only(before.check(Licences.first().build()));
    assertThat(found.severity()).isEqualTo(Severity.WARNING);
    assertThat(found.code()).isEqualTo("law.not-read");
    assertThat(found.message().vi()).contains("31/12/2024", "NĐ 10/2020");
    assertThat(Licences.at(LocalDate.of(2025, 1, 1)).check(Licences.first().build()).violations())
        .isEmpty();
  }
}
