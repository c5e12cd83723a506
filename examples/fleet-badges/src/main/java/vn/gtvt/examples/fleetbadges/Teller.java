package vn.gtvt.examples.fleetbadges;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.gtvt.examples.fleetbadges.result.FleetResult;
import vn.gtvt.examples.fleetbadges.result.VehicleResult;
import vn.gtvt.examples.fleetbadges.result.Verdict;
import vn.gtvt.sdk.permits.fleet.CheckedRow;
import vn.gtvt.sdk.permits.fleet.SheetHead;
import vn.gtvt.sdk.permits.overview.Overview;
import vn.gtvt.sdk.permits.overview.Term;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.time.VietnamTime;

/** Tells the person at the console what happens, in five chapters. */
final class Teller {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private final Console console;

  Teller(Console console) {
    this.console = console;
  }

  void greet() {
    console.headline(
        new Bilingual(
            "PHÙ HIỆU CHO ĐỘI XE – chạy thử với nơi nhận GIẢ LẬP, không gửi gì ra ngoài máy này.",
            "Badges for a fleet – a trial run against a sandbox; nothing leaves this machine."));
  }

  void reading(Path sheet) {
    console.chapter(1, "Đọc bảng xe " + sheet);
  }

  void checked(SheetHead head, CheckedSheet sheet) {
    head.notes().forEach(note -> console.detail(note.vi()));
    console.detail(
        "%s, %s xe, ngày nộp %s."
            .formatted(
                sheet.operator().name(),
                sheet.rows().size(),
                VietnamTime.written(sheet.filingDate())));
    console.chapter(
        2,
        "Kiểm tra từng xe: %s xe nộp được, %s xe phải sửa trong bảng."
            .formatted(sheet.fileable().size(), sheet.refused().size()));
    sheet.refused().forEach(this::faults);
    if (sheet.fileable().stream().anyMatch(row -> !row.report().warnings().isEmpty())) {
      console.detail("Vẫn nộp, nhưng nên xem lại:");
      sheet.fileable().forEach(this::faults);
    }
  }

  void prepared(List<Prepared> dossiers, Path folder) {
    int files = dossiers.stream().mapToInt(each -> each.dossier().attachments().size()).sum();
    console.chapter(
        3,
        dossiers.isEmpty()
            ? "Không có xe nào nộp được nên không soạn giấy tờ."
            : "Soạn giấy tờ: %s hồ sơ, %s tệp PDF (bản mẫu) trong %s."
                .formatted(dossiers.size(), files, folder));
  }

  void filing(List<Prepared> dossiers) {
    console.chapter(
        4,
        dossiers.isEmpty()
            ? "Không nộp hồ sơ nào."
            : "Nộp %s hồ sơ và theo dõi đến khi có kết quả:".formatted(dossiers.size()));
  }

  ProgressLine progress(int vehicles) {
    return console.progress(vehicles);
  }

  void ended(FleetResult result, Overview overview, Path out) {
    console.chapter(5, "Kết quả cho %s xe:".formatted(result.counts().vehicles()));
    for (Verdict verdict : Verdict.values()) {
      List<VehicleResult> group = result.with(verdict);
      if (!group.isEmpty()) {
        console.detail(
            "%s xe – %s. %s".formatted(group.size(), verdict.label(), verdict.nextStep()));
        if (verdict == Verdict.NOT_GRANTED || verdict == Verdict.PENDING) {
          group.forEach(this::reason);
        }
      }
    }
    if (result.counts().filed() > 0) {
      console.detail(
          "Sổ của nơi nhận: %s xe đã nộp, %s xe bị lặp, %s xe bị thất lạc."
              .formatted(
                  result.counts().filed(),
                  result.counts().duplicatesAtReceiver(),
                  result.counts().lost()));
    }
    console.detail(
        "Tổng quan đơn vị: %s mâu thuẫn, %s việc nên xem lại, %s giấy tờ sắp hết hạn."
            .formatted(
                overview.contradictions().errors().size(),
                overview.contradictions().warnings().size(),
                overview.terms(Term.State.SOON).size()));
    console.detail("Mở để xem: " + out.resolve("report.html"));
    console.detail("Tổng quan: " + out.resolve("overview.html"));
    console.detail("Bảng tính: " + out.resolve("result.csv"));
    console.detail("Số liệu:   " + out.resolve("result.json"));
  }

  private void faults(CheckedRow row) {
    row.lines(VIETNAMESE).forEach(console::detail);
  }

  private void reason(VehicleResult vehicle) {
    console.detail(
        "         %s (dòng %s): %s"
            .formatted(vehicle.plate(), vehicle.row(), String.join(" ", vehicle.remarks())));
  }
}
