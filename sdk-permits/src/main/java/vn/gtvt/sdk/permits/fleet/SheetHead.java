package vn.gtvt.sdk.permits.fleet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.gtvt.sdk.permits.operator.Authority;
import vn.gtvt.sdk.permits.operator.Operator;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.validation.Report;

/**
 * What stands above the table: who asks whom, and when. Everything is optional there. Immutable.
 *
 * @param filingDate day of filing (ngày nộp); where absent, the real day counts
 * @param operator the operator as far as the sheet describes it; unchecked
 * @param authority the authority addressed (kính gửi), or nothing
 * @param paperNumber number of the request paper (số văn bản), or nothing
 * @param faults values that could not be read; each message names row and column
 * @param notes what the reader did on its own: sheet chosen, columns passed over
 */
public record SheetHead(
    Optional<LocalDate> filingDate,
    Operator operator,
    Optional<Authority> authority,
    Optional<String> paperNumber,
    Report faults,
    List<Bilingual> notes) {
  /** Keeps a copy of the list. */
  public SheetHead {
    notes = List.copyOf(notes);
  }
}
