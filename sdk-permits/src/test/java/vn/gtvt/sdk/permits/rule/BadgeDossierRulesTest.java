package vn.gtvt.sdk.permits.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gtvt.sdk.permits.Refusals.isRefused;
import static vn.gtvt.sdk.permits.Refusals.only;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.permits.Samples;
import vn.gtvt.sdk.permits.badge.BadgeApplication;
import vn.gtvt.sdk.permits.badge.BadgeKind;
import vn.gtvt.sdk.permits.badge.BadgeRequest;
import vn.gtvt.sdk.permits.operator.Authority;
import vn.gtvt.sdk.permits.operator.Operator;
import vn.gtvt.sdk.permits.operator.TransportLicence;
import vn.gtvt.sdk.validation.Report;
import vn.gtvt.sdk.validation.Severity;
import vn.gtvt.sdk.validation.Violation;

/** What must fit together in a whole application. */
class BadgeDossierRulesTest {
  private static final LocalDate DAY = Samples.FILING_DAY;

  private static Operator operator(String issuer, LocalDate issuedOn, String... forms) {
    return Samples.company()
        .licence(new TransportLicence("24-0001/GPKDVT", issuedOn, 1, issuer))
        .formsOfBusiness(List.of(forms))
        .build();
  }

  private static Operator withForms(String... forms) {
    return operator("Sở Xây dựng tỉnh Bắc Ninh", LocalDate.of(2025, 3, 3), forms);
  }

  private static Report check(Operator operator) {
    return Badges.at(DAY)
        .check(Badges.application(Badges.taxi(DAY).build()).operator(operator).build());
  }

  @Test
  void aBadgeIsForABusinessThatTheLicenceNames() {
    assertThat(check(withForms("Vận tải hàng hóa", "Taxi")).violations()).isEmpty();
    Violation found =
        only(check(withForms("Vận tải hàng hóa", "Vận tải hành khách theo hợp đồng")));
    isRefused(found, "operator.formsOfBusiness", "badge.form.not-licensed", "Điều 19.1");
    assertThat(found.reference()).contains("suy ra");
    assertThat(found.message().vi()).contains("taxi", "2.002286");
  }

  @Test
  void aFormThatNobodyUnderstandsIsAskedAbout() {
    Violation found = only(check(withForms("Vận tải hàng hóa, chở khách du lịch")));
    assertThat(found.severity()).isEqualTo(Severity.WARNING);
    assertThat(found.code()).isEqualTo("badge.form.unread");
    assertThat(found.message().vi()).contains("chở khách du lịch");
  }

  @Test
  void aShuttleServesWhateverTheLicenceNames() {
    BadgeRequest shuttle = Badges.taxi(DAY).kind(BadgeKind.SHUTTLE).build();
    assertThat(
            Badges.at(DAY)
                .check(Badges.application(shuttle).operator(withForms("Buýt")).build())
                .violations())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "24, TP Hà Nội, Sở Xây dựng thành phố Hà Nội",
    "01, Bắc Ninh, Sở Xây dựng tỉnh Bắc Ninh",
    "24, Bắc Ninh, Sở Xây dựng thành phố Hà Nội"
  })
  void anAuthorityThatContradictsItselfIsRefused(String code, String province, String name) {
    Report report =
        Badges.at(DAY)
            .check(
                Badges.application(Badges.taxi(DAY).build())
                    .authority(new Authority(code, province, name))
                    .build());
    isRefused(only(report), "authority", "authority.contradicts", "Điều 23.6.a");
    assertThat(only(report).message().vi()).contains(code, province, name);
  }

  @Test
  void anIssuerThatNobodyKnowsIsSaidAndOneKnownIsJudged() {
    Violation unknown = only(check(operator("Cục Đường bộ", LocalDate.of(2025, 3, 3), "Taxi")));
    assertThat(unknown.severity()).isEqualTo(Severity.WARNING);
    assertThat(unknown.code()).isEqualTo("badge.place.unknown");
    isRefused(
        only(check(operator("Sở GTVT-XD Lào Cai", LocalDate.of(2025, 3, 3), "Taxi"))),
        "authority.province",
        "badge.place.elsewhere",
        "Điều 23.6.a");
  }

  @ParameterizedTest
  @CsvSource({"2026-09-14, false", "2026-09-15, true"})
  void noPaperIsOfADayToCome(LocalDate day, boolean refused) {
    Report licence = check(operator("Sở Xây dựng tỉnh Bắc Ninh", day, "Taxi"));
    Report paper =
        Badges.at(DAY).check(Badges.application(Badges.taxi(DAY).build()).paperDate(day).build());
    assertThat(licence.isFileable()).isEqualTo(!refused);
    assertThat(paper.isFileable()).isEqualTo(!refused);
    if (refused) {
      isRefused(only(licence), "operator.licence.issuedOn", "badge.day.in-future", "Điều 23");
      isRefused(only(paper), "paperDate", "badge.day.in-future", "Điều 23");
    }
  }

  @Test
  void theOtherEndOfAShuttleIsAProvince() {
    BadgeApplication.Builder shuttle =
        Badges.application(Badges.taxi(DAY).kind(BadgeKind.SHUTTLE).build());
    isRefused(
        only(Badges.at(DAY).check(shuttle.otherEndProvince("Ha Noii").build())),
        "otherEndProvince",
        "badge.place.end-unknown",
        "Điều 23.6.a");
    assertThat(Badges.at(DAY).check(shuttle.otherEndProvince("Ha Noi").build()).violations())
        .isEmpty();
  }

  @Test
  void aMalformedValueHidesNothing() {
    BadgeRequest bad =
        Samples.request(Samples.vehicle("XX-1").yearOfManufacture(1999).build()).build();
    BadgeApplication application =
        Badges.application(bad, Badges.taxi(DAY).build())
            .paperNumber("5".repeat(200))
            .operator(withForms("Buýt"))
            .build();
    assertThat(Badges.at(DAY).check(application).errors())
        .extracting(v -> v.path() + " " + v.code())
        .containsExactlyInAnyOrder(
            "paperNumber field.size",
            "requests[0].vehicle.plate plate.malformed",
            "requests[0].vehicle.yearOfManufacture badge.age.over-limit",
            "operator.formsOfBusiness badge.form.not-licensed");
  }

  @Test
  void aMissingValueHidesOnlyItsOwnRequest() {
    BadgeRequest hole = Badges.taxi(DAY).validUntil(null).build();
    BadgeRequest old =
        Samples.request(Samples.vehicle("99A-001.02").yearOfManufacture(1999).build()).build();
    BadgeApplication application =
        BadgeApplication.builder()
            .operator(withForms("Buýt"))
            .authority(Samples.authority())
            .paperNumber("05/GĐN")
            .paperDate(DAY)
            .returnedBadges(0)
            .requests(Arrays.asList(hole, null, old))
            .build();
    assertThat(Badges.at(DAY).check(application).errors())
        .extracting(Violation::code)
        .containsExactlyInAnyOrder(
            "field.notnull", "field.notnull", "badge.age.over-limit", "badge.form.not-licensed");
  }

  @Test
  void anApplicationWithoutRequestsIsRefusedAndDoesNotThrow() {
    Report report =
        Badges.at(DAY)
            .check(BadgeApplication.builder().requests(null).operator(withForms("Taxi")).build());
    assertThat(report.errors()).anyMatch(v -> v.path().equals("requests"));
  }

  @Test
  void theFilesThemselvesAreLookedInto() {
    BadgeApplication application = Badges.application(Badges.taxi(DAY).build()).build();
    List<Attachment> papers = new ArrayList<>(Samples.papers(application));
    papers.set(
        0, Attachment.of("request-paper", null, "x.exe", "application/x-msdownload", content("")));
    papers.add(
        Attachment.of(
            "vehicle-registration", "99A-999.99", "a.pdf", "application/pdf", content("%PDF-1.4")));
    assertThat(Badges.at(DAY).check(application, papers).errors())
        .extracting(v -> v.path() + " " + v.code())
        .containsExactlyInAnyOrder(
            "papers[0] papers.empty",
            "papers[0] papers.format",
            "papers[2] papers.no-such-subject");
  }

  private static Content content(String text) {
    return Content.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
