package vn.gtvt.examples.drivingschool.licence;

import vn.gtvt.sdk.license.application.HandoverSheet;
import vn.gtvt.sdk.text.Bilingual;

/** The sheet that a citizen takes along: where to go, what to enter, what to bring. */
final class HandoverPage {
  private HandoverPage() {}

  static String html(HandoverSheet sheet, Bilingual todo) {
    StringBuilder html = new StringBuilder(1024);
    html.append("<!doctype html>\n<html lang=\"vi\"><head><meta charset=\"utf-8\">")
        .append("<title>Hướng dẫn tự nộp hồ sơ</title><style>")
        .append("body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;")
        .append("padding:0 1rem}td{padding:.25rem .75rem .25rem 0;vertical-align:top}")
        .append("td:first-child{color:#555}</style></head><body>")
        .append("<h1>Hướng dẫn tự nộp hồ sơ đổi giấy phép lái xe</h1><p>")
        .append(escape(todo.vi()))
        .append("</p>");
    sheet
        .page()
        .ifPresent(
            page ->
                html.append("<p>Nộp tại: <b>").append(escape(page.toString())).append("</b></p>"));
    html.append("<h2>Điền vào tờ khai</h2><table>");
    for (HandoverSheet.Line line : sheet.enter()) {
      html.append("<tr><td>").append(escape(line.label().vi())).append("</td><td><b>");
      html.append(escape(line.value())).append("</b></td></tr>");
    }
    html.append("</table><h2>Chuẩn bị sẵn</h2><ul>");
    sheet.bring().forEach(each -> html.append("<li>").append(escape(each.vi())).append("</li>"));
    return html.append("</ul></body></html>\n").toString();
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
