package vn.gtvt.sandbox.admin;

import com.fasterxml.jackson.databind.JsonNode;

/** What the page shows of certificates, violations and course reports; no person is named. */
final class RegistryPage {
  private static final int MOST_ROWS = 50;

  private RegistryPage() {}

  static void write(RegistryControl control, StringBuilder html) {
    head(html, "Báo cáo khóa học", "Khóa học", "Mã tiếp nhận", "Trạng thái", "Học viên", "Đạt");
    rows(
        html,
        control.school().path("reports"),
        "maKhoaHoc",
        "maTiepNhan",
        "trangThai",
        "soHocVien",
        "soDat");
    head(html, "Giấy khám sức khỏe", "Số", "Hạng", "Hiện từ", "Trạng thái");
    rows(html, control.health().path("certificates"), "SO", "HANGBANGLAI", "shownFrom", "state");
    head(html, "Vi phạm", "Biển số", "Loại", "Lúc", "Trạng thái");
    rows(
        html,
        control.violations().path("violations"),
        "bienKiemSoat",
        "loaiPhuongTien",
        "thoiGianViPham",
        "trangThai");
  }

  private static void head(StringBuilder html, String title, String... columns) {
    html.append("<h2>").append(title).append("</h2><table><thead><tr>");
    for (String column : columns) {
      html.append("<th>").append(column).append("</th>");
    }
    html.append("</tr></thead><tbody>");
  }

  private static void rows(StringBuilder html, JsonNode items, String... fields) {
    int from = Math.max(0, items.size() - MOST_ROWS);
    for (int i = from; i < items.size(); i++) {
      html.append("<tr>");
      for (String field : fields) {
        html.append("<td>").append(Page.escape(items.path(i).path(field).asText()));
        html.append("</td>");
      }
      html.append("</tr>");
    }
    html.append("</tbody></table>");
  }
}
