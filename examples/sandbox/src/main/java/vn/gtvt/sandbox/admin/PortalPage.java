package vn.gtvt.sandbox.admin;

import java.util.List;
import vn.gtvt.sandbox.portal.AccountState;
import vn.gtvt.sandbox.portal.PortalAccount;
import vn.gtvt.sandbox.portal.PortalDossier;

/** What the page shows of the portal doors: dossiers, and accounts with the officer's buttons. */
final class PortalPage {
  private static final int MOST_ROWS = 50;

  private PortalPage() {}

  static void write(PortalControl control, StringBuilder html) {
    List<PortalDossier> dossiers = control.ledger().dossiers();
    html.append("<h2>Hồ sơ ở các cổng giả lập</h2><table><thead><tr><th>Cổng</th>")
        .append("<th>Mã tham chiếu</th><th>Mã hồ sơ</th><th>Trạng thái</th><th>Tệp</th>")
        .append("</tr></thead><tbody>");
    dossiers.stream()
        .skip(Math.max(0, dossiers.size() - MOST_ROWS))
        .forEach(each -> row(each, html));
    html.append("</tbody></table><h2>Tài khoản tổ chức</h2><table><thead><tr><th>Cổng</th>")
        .append("<th>Số định danh</th><th>Tên</th><th>Trạng thái</th><th>Quyết định</th>")
        .append("</tr></thead><tbody>");
    control.accounts().accounts().forEach(each -> row(each, html));
    html.append("</tbody></table>");
  }

  private static void row(PortalDossier each, StringBuilder html) {
    cells(
        html,
        each.door(),
        each.reference(),
        each.code(),
        each.status(),
        String.valueOf(each.files().size()));
    html.append("</tr>");
  }

  private static void row(PortalAccount each, StringBuilder html) {
    String reason = each.reason().isEmpty() ? "" : ": " + each.reason();
    String code =
        each.activationCode().isEmpty() ? "" : " (mã kích hoạt " + each.activationCode() + ")";
    cells(html, each.door(), each.id(), each.name(), words(each.state()) + reason + code);
    html.append("<td><form method=\"post\" action=\"/_sandbox/accounts\">")
        .append("<input type=\"hidden\" name=\"account\" value=\"")
        .append(Page.escape(each.id()))
        .append("\"><label>Lý do <input name=\"reason\"></label>");
    if (each.state() == AccountState.WAITING) {
      button(html, "APPROVE", "Chấp nhận");
      button(html, "REFUSE", "Từ chối");
    }
    if (each.state() == AccountState.LOCKED) {
      button(html, "UNLOCK", "Mở khóa");
    } else {
      button(html, "LOCK", "Khóa");
    }
    html.append("</form></td></tr>");
  }

  private static void button(StringBuilder html, String decision, String name) {
    html.append("<button name=\"decision\" value=\"")
        .append(decision)
        .append("\">")
        .append(name)
        .append("</button>");
  }

  private static void cells(StringBuilder html, String... cells) {
    html.append("<tr>");
    for (String cell : cells) {
      html.append("<td>").append(Page.escape(cell)).append("</td>");
    }
  }

  private static String words(AccountState state) {
    return switch (state) {
      case DRAFT -> "Chưa gửi";
      case WAITING -> "Chờ duyệt";
      case APPROVED -> "Đã duyệt";
      case REFUSED -> "Bị từ chối";
      case LOCKED -> "Bị khóa";
    };
  }
}
