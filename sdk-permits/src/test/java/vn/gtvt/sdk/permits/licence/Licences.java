package vn.gtvt.sdk.permits.licence;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.codelist.Provinces;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.permits.operator.Address;
import vn.gtvt.sdk.permits.operator.Authority;
import vn.gtvt.sdk.permits.operator.FormOfBusiness;
import vn.gtvt.sdk.permits.operator.OperatorType;
import vn.gtvt.sdk.permits.operator.TransportLicence;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;

/** Synthetic applications for a licence. */
public final class Licences {
  public static final LocalDate DAY = LocalDate.of(2026, 9, 14);

  private static final ProcedureCatalogue CATALOGUE = ProcedureCatalogue.bundled();
  private static final Provinces PROVINCES = Provinces.bundled();

  private Licences() {}

  public static LicenceCheck at(LocalDate day) {
    return LicenceCheck.at(CATALOGUE, PROVINCES, day);
  }

  public static LicenceContent content() {
    return new LicenceContent(
        "Công ty TNHH Vận tải Mẫu (dữ liệu giả)",
        new Address("Số 1, đường Thử Nghiệm", "Phường Kinh Bắc", "Bắc Ninh"),
        new BusinessRegistration("2300000004", LocalDate.of(2020, 2, 3), "Sở Tài chính (giả)"),
        "Nguyễn Văn Mẫu",
        Set.of(FormOfBusiness.FIXED_ROUTE, FormOfBusiness.CONTRACT));
  }

  public static LicenceContent withForms(FormOfBusiness... forms) {
    LicenceContent now = content();
    return new LicenceContent(
        now.name(), now.address(), now.registration(), now.representative(), Set.of(forms));
  }

  public static TransportLicence licence(LocalDate issuedOn) {
    return new TransportLicence("24-0001/GPKDVT", issuedOn, 1, "Sở Xây dựng tỉnh Bắc Ninh");
  }

  /** A first issue that breaks no rule. */
  public static LicenceApplication.Builder first() {
    return LicenceApplication.builder()
        .licenceCase(LicenceCase.FIRST_ISSUE)
        .content(content())
        .enterpriseCode("2300000004")
        .type(OperatorType.COMPANY)
        .phone("0200000001")
        .email("mau@example.vn")
        .authority(new Authority("24", "Bắc Ninh", "Sở Xây dựng tỉnh Bắc Ninh"))
        .paperNumber("05/GĐN")
        .paperDate(LocalDate.of(2024, 12, 2));
  }

  /** A re-issue that adds a form of business. */
  public static LicenceApplication.Builder changed() {
    return first()
        .licenceCase(LicenceCase.CHANGED)
        .currentLicence(licence(LocalDate.of(2025, 3, 3)))
        .currentContent(withForms(FormOfBusiness.CONTRACT));
  }

  public static LicenceApplication.Builder revoked(
      LocalDate signedOn, @Nullable LocalDate returnedOn, RevocationGround... grounds) {
    return first()
        .licenceCase(LicenceCase.REVOKED)
        .currentLicence(licence(LocalDate.of(2025, 3, 3)))
        .revocation(new LicenceRevocation(Set.of(grounds), signedOn, returnedOn));
  }

  public static LicenceApplication.Builder lost() {
    return first()
        .licenceCase(LicenceCase.LOST)
        .currentLicence(licence(LocalDate.of(2025, 3, 3)))
        .currentContent(content());
  }

  public static Attachment pdf(String component, @Nullable String subject) {
    byte[] bytes =
        ("%PDF-1.4\n% " + component + subject + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
    return Attachment.of(
        component, subject, component + ".pdf", "application/pdf", Content.of(bytes));
  }

  /** Every paper that the case names; each change has its proof. */
  public static List<Attachment> papers(LicenceCheck check, LicenceApplication application) {
    return check.papersOf(application).stream()
        .flatMap(
            component ->
                component.id().equals("change-proof")
                    ? application.changes().stream().map(item -> pdf("change-proof", item.id()))
                    : Stream.of(pdf(component.id(), null)))
        .toList();
  }
}
