package vn.gtvt.sandbox.registry;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * A fact about one vehicle.
 *
 * @param plate the plate in any spelling
 * @param kind the kind of fact
 * @param detail more words for the officer's sentence, in Vietnamese; may be empty
 * @param until last day on which a ban holds; {@code null} for no end
 */
public record Fact(String plate, FactKind kind, String detail, @Nullable LocalDate until) {
  /** Whether the fact stands against a badge on this day. */
  public boolean holdsOn(LocalDate day) {
    return kind != FactKind.REISSUE_BAN || until == null || !day.isAfter(until);
  }

  /** The officer's reason in Vietnamese, as {@code lyDoKhongDat} gives it. */
  public String sentence() {
    String more = detail.isBlank() ? "" : " (" + detail.strip() + ")";
    return switch (kind) {
      case SOLD -> "Xe đã chuyển quyền sở hữu cho đơn vị kinh doanh vận tải khác" + more + ".";
      case REISSUE_BAN ->
          "Xe đang trong thời gian không được cấp lại phù hiệu" + end() + more + ".";
      case NO_TRACKING_DATA ->
          "Thiết bị giám sát hành trình của xe không truyền dữ liệu" + more + ".";
    };
  }

  private String end() {
    return until == null
        ? ""
        : " đến hết ngày " + DateTimeFormatter.ofPattern("dd/MM/uuuu").format(until);
  }
}
