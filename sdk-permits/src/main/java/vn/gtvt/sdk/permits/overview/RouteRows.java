package vn.gtvt.sdk.permits.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.permits.fleet.RecordRow;
import vn.gtvt.sdk.permits.route.RouteCode;

/** Reads a list of routes. */
final class RouteRows extends SheetRows<HeldRoute> {
  private static final Map<String, List<String>> COLUMNS =
      Map.of(
          "code", List.of("Mã số tuyến", "Mã tuyến"),
          "km", List.of("Cự ly", "Cự ly tuyến"),
          "signed", List.of("Ngày thông báo", "Ngày ký thông báo"),
          "started", List.of("Ngày bắt đầu khai thác", "Ngày đưa vào khai thác"),
          "stopped", List.of("Ngày ngừng", "Ngày ngừng khai thác"));

  @Override
  Map<String, List<String>> columns() {
    return COLUMNS;
  }

  @Override
  Set<String> demanded() {
    return Set.of("code", "signed");
  }

  @Override
  @Nullable HeldRoute read(RecordRow row) {
    String written = text(row, "code");
    LocalDate signed = day(row, "signed");
    LocalDate started = day(row, "started");
    LocalDate stopped = day(row, "stopped");
    Optional<Integer> km = row.number("km");
    if (row.has("km") && km.isEmpty()) {
      fault(row, "km", "sheet.not-read");
    }
    ordered(row, signed, started, "started");
    ordered(row, signed, stopped, "stopped");
    if (written == null || signed == null) {
      return null;
    }
    Optional<RouteCode> code = RouteCode.parse(written);
    if (code.isEmpty()) {
      fault(row, "code", "sheet.not-read");
      return null;
    }
    if (code.get().isReversed()) {
      fault(row, "code", "sheet.route-reversed", "turned", code.get().turned().text());
    }
    once(row, code.get().text() + signed, "code");
    return new HeldRoute(code.get().text(), km.orElse(null), signed, started, stopped);
  }
}
