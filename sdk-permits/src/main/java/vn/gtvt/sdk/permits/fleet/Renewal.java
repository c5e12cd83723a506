package vn.gtvt.sdk.permits.fleet;

import java.time.LocalDate;
import java.util.Optional;
import vn.gtvt.sdk.text.Bilingual;

/**
 * Something that runs out. Immutable.
 *
 * @param what what runs out
 * @param subject plate, or the licence's number
 * @param expires its last day
 * @param renewableFrom first day on which it may be renewed; nothing where no source states one
 * @param overdue whether it had run out on the day asked for; never true of a licence, which ends
 *     only if it does not meet the new law
 * @param advice what to do
 */
public record Renewal(
    What what,
    String subject,
    LocalDate expires,
    Optional<LocalDate> renewableFrom,
    boolean overdue,
    Bilingual advice) {
  /** What runs out. */
  public enum What {
    /** Phù hiệu. */
    BADGE,
    /** Giấy phép kinh doanh vận tải. */
    LICENCE,
    /** Niên hạn. */
    VEHICLE_LIFE,
    /** Hợp đồng thuê. */
    LEASE
  }
}
