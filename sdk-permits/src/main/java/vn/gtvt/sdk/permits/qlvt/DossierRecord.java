package vn.gtvt.sdk.permits.qlvt;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Decision;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.portal.Progress;
import vn.gtvt.sdk.portal.StatusTable;
import vn.gtvt.sdk.time.VietnamTime;

/**
 * What a record of a badge dossier says, {@code docs/wire/qlvt-badge.md} section 6; junk in it is
 * left out.
 */
record DossierRecord(Map<String, Object> values) {
  private static final String GRANTED = "Đạt";
  private static final String NOT_GRANTED = "Không đạt";
  private static final DateTimeFormatter COMPACT =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

  /** Hides the values: they name people. */
  @Override
  public String toString() {
    return "DossierRecord[" + id() + "]";
  }

  String id() {
    return text(values, "_id");
  }

  boolean isOf(String reference) {
    return text(values, "shortName").equals(reference);
  }

  /** A status that says decided counts only with a readable decision on every vehicle. */
  Progress progress(StatusTable statuses) {
    String code = text(map(map(values, "TrangThai"), "_source"), "MaMuc");
    DossierStatus status = statuses.status(code);
    boolean saysDecided =
        status.equals(DossierStatus.DONE) || status.equals(DossierStatus.RETURNED);
    boolean isDecided = !saysDecided || areAllDecided();
    return new Progress(
        isDecided ? status : DossierStatus.unknown(code + " (KetQua)"),
        emptyToNull(text(values, "SoHoSo")),
        instant("NgayTiepNhan"),
        instant("NgayHenTra"),
        instant("NgayTra"),
        decisions());
  }

  private boolean areAllDecided() {
    return values.get("KetQua") instanceof List<?> results
        && !results.isEmpty()
        && results.stream()
            .allMatch(
                each ->
                    each instanceof Map<?, ?> result
                        && (text(result, "ketQuaXuLy").equals(GRANTED)
                            || text(result, "ketQuaXuLy").equals(NOT_GRANTED)));
  }

  private List<Decision> decisions() {
    List<Decision> decisions = new ArrayList<>();
    if (values.get("KetQua") instanceof List<?> results) {
      for (Object each : results) {
        if (each instanceof Map<?, ?> result) {
          decisions.add(decision(result));
        }
      }
    }
    return decisions;
  }

  private static Decision decision(Map<?, ?> result) {
    boolean granted = text(result, "ketQuaXuLy").equals(GRANTED);
    return new Decision(
        text(result, "BienSoXe"),
        granted,
        emptyToNull(text(result, "soPhuHieuDuocCap")),
        date(text(result, "thoiHanDuocCapPhep")),
        emptyToNull(text(result, "lyDoKhongDat")));
  }

  private @Nullable Instant instant(String name) {
    try {
      return LocalDateTime.parse(text(values, name), COMPACT).atZone(VietnamTime.ZONE).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable LocalDate date(String text) {
    try {
      return LocalDate.parse(text, WRITTEN);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String text(Map<?, ?> from, String name) {
    return from.get(name) instanceof String text ? text : "";
  }

  private static Map<?, ?> map(Map<?, ?> from, String name) {
    return from.get(name) instanceof Map<?, ?> inner ? inner : Map.of();
  }

  private static @Nullable String emptyToNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
