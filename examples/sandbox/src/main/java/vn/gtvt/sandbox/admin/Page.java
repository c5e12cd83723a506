package vn.gtvt.sandbox.admin;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.gtvt.sandbox.ledger.Dossier;
import vn.gtvt.sandbox.ledger.EntryKind;
import vn.gtvt.sandbox.ledger.Ledger;
import vn.gtvt.sandbox.ledger.LedgerEntry;
import vn.gtvt.sandbox.ledger.LedgerVehicle;
import vn.gtvt.sandbox.ledger.Outcome;

/** The page at {@code GET /}. */
final class Page {
  private static final int MOST_ROWS = 50;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

  private static final String HEAD =
      """
      <!doctype html>
      <html lang="vi"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>GIẢ LẬP – không phải QLVT</title>
      <style>
      body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b}
      .fake{background:#b3261e;color:#fff;padding:.75rem 1rem;border-radius:.5rem;font-weight:700}
      table{border-collapse:collapse;width:100%}
      th,td{text-align:left;padding:.4rem .6rem;border-bottom:1px solid #ddd}
      code,pre{background:#f3f3f3;border-radius:.25rem;padding:.1rem .3rem}
      pre{padding:.75rem;overflow:auto}
      </style></head><body>
      <p class="fake">GIẢ LẬP: đây không phải QLVT. Không hồ sơ nào được nộp tới cơ quan nào.</p>
      <h1>Hệ thống giả lập QLVT</h1>
      <p lang="en">Everything here is fake: a stand-in for tests. Nothing is filed anywhere.</p>
      """;

  private static final String HELP =
      """
      <h2>Bật, tắt lỗi</h2>
      <pre>POST   /_sandbox/faults  {"operation":"userCreate","kind":"CUT_AFTER_WRITE","times":1}
      DELETE /_sandbox/faults
      GET    /_sandbox/ledger
      GET    /_sandbox/portals
      POST   /_sandbox/plans     {"door":"opencps","reference":"HS-1","plan":"SUPPLEMENT,PAY"}
      POST   /_sandbox/accounts  {"account":"0101234567","decision":"REFUSE","reason":"..."}
      GET    /_sandbox/school, /_sandbox/health, /_sandbox/violations
      POST   /_sandbox/health, /_sandbox/violations  (docs/wire/registries.md)</pre>
      </body></html>
      """;

  private Page() {}

  static String html(
      Ledger ledger, PortalControl portals, RegistryControl registries, Instant now) {
    List<LedgerEntry> entries = ledger.entries();
    Ledger frozen = () -> entries;
    List<Dossier> dossiers = frozen.dossiers();
    StringBuilder html = new StringBuilder(HEAD);
    html.append("<p>Giờ của hệ thống giả lập: ").append(TIME.format(now)).append("</p><ul>");
    item(html, "Hồ sơ (theo mã tham chiếu)", dossiers.size());
    item(html, "Lần nhận", frozen.submissions().size());
    item(html, "Bản ghi trùng mã tham chiếu", frozen.duplicateReferences());
    item(html, "Lượt xe", frozen.vehicles().size());
    html.append("</ul><h2>Hồ sơ</h2><table><thead><tr><th>Mã tham chiếu</th><th>Nhận lúc</th>")
        .append(
            "<th>Trạng thái</th><th>Số bản ghi</th><th>Xe</th><th>Đạt</th></tr></thead><tbody>");
    dossiers.stream()
        .skip(Math.max(0, dossiers.size() - MOST_ROWS))
        .forEach(dossier -> row(html, dossier));
    html.append("</tbody></table>");
    PortalPage.write(portals, html);
    RegistryPage.write(registries, html);
    return html.append(HELP).toString();
  }

  private static void item(StringBuilder html, String name, int count) {
    html.append("<li>").append(name).append(": <b>").append(count).append("</b></li>");
  }

  private static void row(StringBuilder html, Dossier dossier) {
    html.append("<tr><td>").append(escape(dossier.reference()));
    html.append("</td><td>").append(TIME.format(dossier.receivedAt()));
    html.append("</td><td>").append(state(dossier.state()));
    html.append("</td><td>").append(dossier.recordIds().size());
    html.append("</td><td>").append(dossier.vehicles().size());
    html.append("</td><td>").append(granted(dossier.vehicles())).append("</td></tr>");
  }

  private static long granted(List<LedgerVehicle> vehicles) {
    return vehicles.stream().filter(vehicle -> vehicle.outcome() == Outcome.GRANTED).count();
  }

  private static String state(EntryKind kind) {
    return switch (kind) {
      case RECEIVED -> "Chờ tiếp nhận";
      case TAKEN_UP -> "Đang xử lý";
      case DECIDED -> "Đã có kết quả";
      case TAKEN_BACK -> "Đã rút";
    };
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
