package vn.gtvt.sdk.permits.overview;

import java.nio.file.Path;
import java.util.List;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.validation.Report;

/**
 * A company's own list of its licences or of its routes, .xlsx or CSV, as read. Immutable.
 *
 * <p>Columns are known by their headings, in any order: of licences {@code Số giấy phép} and {@code
 * Ngày cấp}, perhaps {@code Ngày thu hồi} and {@code Loại hình kinh doanh}; of routes {@code Mã số
 * tuyến} and {@code Ngày thông báo}, perhaps {@code Cự ly}, {@code Ngày bắt đầu khai thác} and
 * {@code Ngày ngừng}. The keys of QLVT's own sheet of licences (wire facts 3.9) are taken too; it
 * says nothing of forms of business. Its sheet of routes has no day of the notice: none is taken.
 *
 * @param <T> what a row is
 */
public sealed interface CompanySheet<T> {
  /** Reads a list of licences; never throws for what a file can be. */
  static CompanySheet<HeldLicence> licences(Path file) {
    return new LicenceRows().read(file);
  }

  /** Reads a list of routes; never throws for what a file can be. */
  static CompanySheet<HeldRoute> routes(Path file) {
    return new RouteRows().read(file);
  }

  /**
   * The file holds the table.
   *
   * @param records the rows without fault
   * @param faults what is wrong with the others; paths start at the row: {@code rows[7].issued}
   * @param <T> what a row is
   */
  record Read<T>(List<T> records, Report faults) implements CompanySheet<T> {
    /** Keeps a copy. */
    public Read {
      records = List.copyOf(records);
    }
  }

  /**
   * The file cannot be used; nothing of it was taken.
   *
   * @param message what happened and what to do
   * @param <T> what a row would be
   */
  record Unreadable<T>(Bilingual message) implements CompanySheet<T> {}
}
