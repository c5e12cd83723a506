package vn.gtvt.sdk.permits.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.permits.fleet.RecordRow;
import vn.gtvt.sdk.permits.operator.FormOfBusiness;

/** Reads a list of licences. */
final class LicenceRows extends SheetRows<HeldLicence> {
  private static final Map<String, List<String>> COLUMNS =
      Map.of(
          "number", List.of("Số giấy phép", "Giấy phép số", "so_gp", "shortName"),
          "issued", List.of("Ngày cấp", "ngay_cap"),
          "revoked", List.of("Ngày thu hồi", "ngay_thuhoi"),
          "forms", List.of("Loại hình kinh doanh", "Loại hình", "Hình thức kinh doanh"));

  @Override
  Map<String, List<String>> columns() {
    return COLUMNS;
  }

  @Override
  Set<String> demanded() {
    return Set.of("number", "issued");
  }

  @Override
  @Nullable HeldLicence read(RecordRow row) {
    String number = text(row, "number");
    LocalDate issued = day(row, "issued");
    LocalDate revoked = day(row, "revoked");
    Set<FormOfBusiness> forms = row.text("forms").map(FormOfBusiness::namedIn).orElse(Set.of());
    boolean isReadWhole =
        row.text("forms").filter(text -> FormOfBusiness.unreadIn(text).isEmpty()).isPresent();
    if (row.has("forms") && !isReadWhole) {
      fault(row, "forms", "sheet.not-read");
    }
    ordered(row, issued, revoked, "revoked");
    if (number == null || issued == null) {
      return null;
    }
    once(row, number + issued, "number");
    return new HeldLicence(number, issued, revoked, forms);
  }
}
