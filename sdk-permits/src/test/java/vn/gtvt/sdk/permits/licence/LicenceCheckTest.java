package vn.gtvt.sdk.permits.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gtvt.sdk.permits.Refusals.isRefused;
import static vn.gtvt.sdk.permits.Refusals.only;
import static vn.gtvt.sdk.permits.licence.Licences.DAY;
import static vn.gtvt.sdk.permits.licence.Licences.pdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gtvt.sdk.codelist.ApplicantKind;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.permits.operator.Address;
import vn.gtvt.sdk.permits.operator.Authority;
import vn.gtvt.sdk.permits.operator.OperatorType;
import vn.gtvt.sdk.procedure.Component;
import vn.gtvt.sdk.validation.Report;
import vn.gtvt.sdk.validation.Violation;

class LicenceCheckTest {
  private final LicenceCheck check = Licences.at(DAY);

  private Violation one(LicenceApplication.Builder application) {
    return only(check.check(application.build()));
  }

  @Test
  void whatBreaksNoRulePasses() {
    LocalDate signed = LocalDate.of(2026, 7, 1);
    for (LicenceApplication.Builder application :
        List.of(
            Licences.first(),
            Licences.changed(),
            Licences.lost(),
            Licences.lost().licenceCase(LicenceCase.DAMAGED),
            Licences.revoked(signed, signed.plusDays(3), RevocationGround.FALSE_PAPERS))) {
      LicenceApplication one = application.build();
      assertThat(check.check(one, Licences.papers(check, one)).violations())
          .as("%s", one)
          .isEmpty();
    }
  }

  @Test
  void aMissingValueIsNamedBeforeTheLawIsAsked() {
    Report report = check.check(Licences.first().content(null).authority(null).build());
    assertThat(report.violations())
        .extracting(Violation::path)
        .containsExactly("authority", "content");
    assertThat(check.check(LicenceApplication.builder().build(), List.of()).isFileable()).isFalse();
  }

  @Test
  void aCaseThatTheHistoryContradictsIsRefused() {
    LocalDate signed = LocalDate.of(2026, 7, 1);
    isRefused(
        one(Licences.first().currentLicence(Licences.licence(DAY))),
        "licenceCase",
        "licence.case.already-issued",
        "Điều 20.1");
    isRefused(
        one(Licences.lost().currentLicence(null)),
        "currentLicence",
        "licence.case.no-licence",
        "Điều 20.3");
    isRefused(
        one(Licences.lost().revocation(revocation(signed))),
        "licenceCase",
        "licence.case.revoked-instead",
        "Điều 20.3");
    isRefused(
        one(Licences.first().revocation(revocation(signed))),
        "licenceCase",
        "licence.case.revoked-instead",
        "Điều 20.1");
    isRefused(
        one(Licences.changed().licenceCase(LicenceCase.REVOKED)),
        "revocation",
        "licence.case.no-revocation",
        "Điều 20.2, 20.4");
    isRefused(
        one(Licences.changed().currentContent(null)),
        "currentContent",
        "licence.change.no-former-content",
        "Điều 20.2");
    isRefused(
        one(Licences.changed().currentLicence(Licences.licence(DAY.plusDays(1)))),
        "currentLicence.issuedOn",
        "licence.issued.in-future",
        "Điều 20");
  }

  private static LicenceRevocation revocation(LocalDate signed) {
    return new LicenceRevocation(Set.of(RevocationGround.IDLE), signed, signed.plusDays(2));
  }

  @Test
  void aChangeThatChangesNothingIsRefused() {
    isRefused(
        one(Licences.changed().currentContent(Licences.content())),
        "content",
        "licence.change.nothing",
        "Điều 20.2.b, 19.1");
  }

  @Test
  void aLostLicenceIsReissuedAsItWas() {
    Violation found =
        one(Licences.lost().currentContent(Licences.changed().build().currentContent().get()));
    isRefused(found, "content", "licence.case.changed-too", "Điều 20.3");
    assertThat(found.message().vi()).contains("các hình thức kinh doanh");
  }

  @Test
  void itIsFiledAtHeadOfficeOrBranch() {
    Authority haNoi = new Authority("01", "Hà Nội", "Sở Xây dựng thành phố Hà Nội");
    Violation found = one(Licences.first().authority(haNoi));
    isRefused(found, "authority.province", "licence.place.elsewhere", "Điều 21.1.a");
    assertThat(found.message().vi()).contains("Hà Nội", "Bắc Ninh");
    isRefused(
        one(Licences.lost().authority(haNoi)),
        "authority.province",
        "licence.place.elsewhere",
        "Điều 21.3.a");
    LicenceApplication.Builder branch =
        Licences.first().authority(haNoi).branchProvinces(List.of("Thành phố Hà Nội"));
    assertThat(check.check(branch.build()).violations()).isEmpty();
  }

  @Test
  void aHeadOfficeInAMergedProvinceIsInTheOneOfToday() {
    LicenceContent content = Licences.content();
    LicenceContent before =
        new LicenceContent(
            content.name(),
            new Address("Số 1", "Phường Giả", "Tỉnh Bắc Giang"),
            content.registration(),
            content.representative(),
            content.forms());
    assertThat(check.check(Licences.first().content(before).build()).violations()).isEmpty();
    LicenceContent nowhere =
        new LicenceContent(
            content.name(),
            new Address("Số 1", "Phường Giả", "Xứ Lạ"),
            content.registration(),
            content.representative(),
            content.forms());
    isRefused(
        one(Licences.first().content(nowhere)),
        "authority.province",
        "licence.place.unknown",
        "Điều 21.1.a");
  }

  @Test
  void aPrivatePersonIsNoOperatorButAHouseholdIs() {
    Violation found = one(Licences.first().applicant(ApplicantKind.CITIZEN));
    isRefused(found, "applicant", "licence.applicant.person", "Điều 20, 21");
    assertThat(found.reference()).contains("suy ra, chưa kiểm chứng");
    isRefused(
        one(Licences.first().applicant(ApplicantKind.PARTY_ORGANISATION)),
        "applicant",
        "licence.applicant.not-listed",
        "Cổng DVCQG 1.000703");
    assertThat(check.check(Licences.first().type(OperatorType.HOUSEHOLD).build()).violations())
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(LicenceCase.class)
  void eachMissingPaperIsNamedWithItsArticle(LicenceCase licenceCase) {
    LocalDate signed = LocalDate.of(2026, 7, 1);
    LicenceApplication application =
        switch (licenceCase) {
          case FIRST_ISSUE -> Licences.first().build();
          case CHANGED -> Licences.changed().build();
          case REVOKED -> Licences.revoked(signed, signed, RevocationGround.TAMPERED_DATA).build();
          case LOST -> Licences.lost().build();
          case DAMAGED -> Licences.lost().licenceCase(LicenceCase.DAMAGED).build();
        };
    List<Attachment> papers = Licences.papers(check, application);
    assertThat(papers).hasSameSizeAs(check.papersOf(application));
    for (Attachment paper : papers) {
      List<Attachment> rest = new ArrayList<>(papers);
      rest.remove(paper);
      Violation found = only(check.check(application, rest));
      assertThat(found.path()).startsWith("papers[" + paper.component());
      assertThat(found.reference()).contains("NĐ 158/2024/NĐ-CP, Điều 20.");
      assertThatThrownBy(() -> LicenceDossier.of(application, check.procedure(licenceCase), rest))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(paper.component());
    }
  }

  @Test
  void eachChangedItemHasItsOwnProof() {
    LicenceContent now = Licences.content();
    LicenceContent before =
        new LicenceContent(
            now.name(),
            now.address(),
            new BusinessRegistration("2300000004", LocalDate.of(2019, 1, 1), "Phòng ĐKKD (giả)"),
            "Lê Thị Mẫu",
            now.forms());
    LicenceApplication application = Licences.changed().currentContent(before).build();
    assertThat(application.changes())
        .containsExactly(LicenceItem.REGISTRATION, LicenceItem.REPRESENTATIVE);
    List<Attachment> papers =
        List.of(pdf("reissue-request-form", null), pdf("change-proof", "registration"));
    Violation found = only(check.check(application, papers));
    isRefused(
        found, "papers[change-proof:representative]", "licence.paper.proof-missing", "Điều 20.2.b");
    assertThat(found.message().vi()).contains("người đại diện theo pháp luật", "điểm c khoản 1");
    List<Attachment> unnamed =
        List.of(pdf("reissue-request-form", null), pdf("change-proof", null));
    assertThat(check.check(application, unnamed).errors()).hasSize(2);
    assertThat(check.check(Licences.changed().build(), unnamed).violations()).isEmpty();
  }

  @Test
  void onlyTwoGroundsOfRevocationNeedProofOfRemedy() {
    LocalDate signed = LocalDate.of(2026, 7, 1);
    for (RevocationGround ground : RevocationGround.values()) {
      LicenceApplication application = Licences.revoked(signed, signed, ground).build();
      assertThat(check.papersOf(application).stream().map(Component::id))
          .as("%s", ground)
          .hasSize(ground.needsProofOfRemedy() ? 5 : 4);
    }
    LicenceApplication application =
        Licences.revoked(signed, signed, RevocationGround.FALSE_PAPERS).build();
    List<Attachment> papers =
        Licences.papers(check, application).stream()
            .filter(paper -> !paper.component().equals("remedy-proof"))
            .toList();
    isRefused(
        only(check.check(application, papers)),
        "papers[remedy-proof]",
        "licence.paper.remedy-missing",
        "Điều 20.4.b, 21.6.a, 21.6.d");
  }

  @Test
  void whatTheAuthorityLooksUpItselfIsNotHandedIn() {
    LicenceApplication application = Licences.first().build();
    List<Attachment> papers = new ArrayList<>(Licences.papers(check, application));
    papers.add(pdf("business-registration", null));
    isRefused(
        only(check.check(application, papers)),
        "papers[business-registration]",
        "licence.paper.looked-up",
        "Điều 21.4");
    papers.set(papers.size() - 1, pdf("remedy-proof", null));
    isRefused(
        only(check.check(application, papers)),
        "papers[remedy-proof]",
        "licence.paper.not-of-case",
        "NĐ 158/2024/NĐ-CP");
  }

  @Test
  void aDossierIsFiledUnderTheProcedureOfItsCaseOnly() {
    LicenceApplication application = Licences.first().build();
    assertThatThrownBy(
            () ->
                LicenceDossier.of(
                    application,
                    check.procedure(LicenceCase.LOST),
                    Licences.papers(check, application)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2.002287");
  }
}
