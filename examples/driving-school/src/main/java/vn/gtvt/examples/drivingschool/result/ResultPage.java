package vn.gtvt.examples.drivingschool.result;

import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import vn.gtvt.examples.drivingschool.licence.Exchange;
import vn.gtvt.examples.drivingschool.permit.Permit;
import vn.gtvt.sdk.license.school.completion.CompletionAnswer;
import vn.gtvt.sdk.time.VietnamTime;

/** The page of results, Vietnamese first; it stands by itself and loads nothing. */
public final class ResultPage {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu").withZone(VietnamTime.ZONE);

  private static final String HEAD =
      """
      <!doctype html>
      <html lang="vi"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Kết quả trong ngày của cơ sở đào tạo lái xe</title>
      <style>
      :root{--ok:#1b6e3c;--fix:#9a5b00;--no:#a3261b;--line:#dcdfe4;--soft:#f5f6f8}
      *{box-sizing:border-box}
      body{font:16px/1.5 system-ui,"Segoe UI",Roboto,"DejaVu Sans",sans-serif;color:#1c1e21;
      max-width:64rem;margin:0 auto;padding:1.5rem 1.25rem 4rem}
      h1{font-size:1.6rem;margin:0 0 .25rem}h2{font-size:1.2rem;margin:2.25rem 0 .5rem}
      small,.quiet{color:#5c626b;font-weight:400}h2 small{font-size:.9rem;margin-left:.4rem}
      .fake{background:#fff4d6;border:1px solid #e5c46a;padding:.6rem .9rem;border-radius:.4rem;margin:1rem 0}
      .tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(12rem,1fr));gap:.75rem;margin:1.25rem 0}
      .tile{border:1px solid var(--line);border-radius:.5rem;padding:.75rem 1rem;background:#fff}
      .tile b{display:block;font-size:1.9rem;line-height:1.2}
      .tile span{display:block}
      .ok{color:var(--ok)}.fix{color:var(--fix)}.no{color:var(--no)}
      table{border-collapse:collapse;width:100%;margin:.5rem 0}
      th{background:var(--soft);font-size:.9rem}
      th,td{text-align:left;vertical-align:top;padding:.5rem .65rem;border-bottom:1px solid var(--line)}
      td.num,th.num{text-align:right;width:3.5rem}td.state{white-space:nowrap;font-weight:600}td.name,th.name{white-space:nowrap}
      ol.next{padding-left:1.4rem}ol.next li{margin:.35rem 0}
      details{margin:.5rem 0}summary{cursor:pointer;font-weight:600}
      code{font-size:.92em;background:var(--soft);padding:.05rem .3rem;border-radius:.25rem;overflow-wrap:anywhere}
      td code{white-space:nowrap}
      @media (max-width:40rem){table,tbody,tr,td{display:block}thead{display:none}
      tr{border-bottom:1px solid var(--line);padding:.6rem 0}td,td.num{border:0;padding:.05rem 0;
      width:auto;text-align:left}td.num::before{content:"Dòng "}}
      @media print{details{display:block}.fake{break-inside:avoid}}
      </style></head><body>
      """;

  private final SchoolResult result;
  private final Html html = new Html();

  private ResultPage(SchoolResult result) {
    this.result = result;
  }

  /** The page. */
  public static String of(SchoolResult result) {
    ResultPage page = new ResultPage(result);
    page.html.raw(HEAD);
    page.top();
    page.next();
    page.course();
    page.completion();
    page.exchanges();
    page.permits();
    return page.html.raw("</body></html>\n").done();
  }

  private void top() {
    html.element("h1", "Kết quả trong ngày của cơ sở đào tạo lái xe");
    html.raw("<div class=\"quiet\" lang=\"en\">A driving school's day: what came of it</div>");
    html.element(
        "p class=\"fake\"",
        "CHẠY THỬ: mọi người, ảnh và giấy tờ đều là dữ liệu mẫu; nơi nhận là hệ thống giả lập trên"
            + " máy này. Không có gì được gửi tới cơ quan nào.");
    html.raw("<div class=\"tiles\">");
    int taken = result.with(LearnerLine.Verdict.TAKEN).size();
    int all = result.learners().size();
    tile("ok", taken + "/" + all, "học viên đã được nhận", "learners taken over");
    tile(
        taken == all ? "ok" : "fix",
        Integer.toString(all - taken),
        "học viên phải xử lý tiếp",
        "learners to look after");
    tile(
        result.ready() == result.exchanges().size() ? "ok" : "fix",
        result.ready() + "/" + result.exchanges().size(),
        "hồ sơ đổi bằng đã sẵn sàng",
        "licence exchanges ready");
    tile(
        "ok",
        result.granted() + "/" + result.permits().size(),
        "hồ sơ của trường có kết quả",
        "requests of the school decided");
    html.raw("</div>");
  }

  private void tile(String style, String number, String vi, String en) {
    html.raw("<div class=\"tile\">").element("b class=\"" + style + "\"", number);
    html.element("span", vi).element("small lang=\"en\"", en).raw("</div>");
  }

  /** What a person has to do now, before everything that only informs. */
  private void next() {
    html.heading("Việc cần làm tiếp", "What to do next").raw("<ol class=\"next\">");
    int faulty = result.with(LearnerLine.Verdict.FAULTY).size();
    int refused = result.with(LearnerLine.Verdict.REFUSED).size();
    if (faulty > 0) {
      html.element(
          "li",
          "Sửa "
              + faulty
              + " học viên bị lỗi trong bảng hoặc thư mục ảnh (lý do ở dưới), rồi nộp báo cáo"
              + " thay thế cho khóa học.");
    }
    if (refused > 0) {
      html.element(
          "li", "Làm việc với nơi nhận về " + refused + " học viên bị từ chối sau khi nộp.");
    }
    if (result.ready() > 0) {
      html.element(
          "li",
          "Đưa tờ hướng dẫn cho "
              + result.ready()
              + " người đổi bằng: họ phải tự nộp qua VNeID, không chương trình nào được nộp thay.");
    }
    long stopped = result.exchanges().size() - result.ready();
    if (stopped > 0) {
      html.element(
          "li", stopped + " người đổi bằng phải giải quyết vướng mắc trước (lý do ở dưới).");
    }
    html.raw("</ol>");
  }

  private void course() {
    html.heading("Khóa học " + result.course(), "Course");
    html.raw("<p>Ngày nộp: ").text(VietnamTime.written(result.day()));
    html.raw(" · Tệp: ").element("code", result.file());
    html.raw(" · Đã ký số, chữ ký đúng: ").text(result.signer());
    html.raw(" <small lang=\"en\">(signed; the signature holds)</small>");
    html.raw(" · Mã tiếp nhận: ").element("code", result.receipt()).raw("</p>");
    List<LearnerLine> open = new ArrayList<>(result.learners());
    open.removeAll(result.with(LearnerLine.Verdict.TAKEN));
    if (!open.isEmpty()) {
      learners(open);
    }
    List<LearnerLine> taken = result.with(LearnerLine.Verdict.TAKEN);
    html.raw("<details><summary>")
        .text(taken.size() + " học viên đã được nhận")
        .raw("</summary><p>");
    List<String> names = taken.stream().map(each -> each.row() + ". " + each.name()).toList();
    html.text(String.join(" · ", names)).raw("</p></details>");
  }

  private void completion() {
    CompletionAnswer answer = result.completion();
    html.heading("Hoàn thành khóa học", "Completion");
    html.element(
        "p",
        "Đã báo %s học viên hoàn thành: nhận %s, từ chối %s. Danh sách: hoan-thanh.csv."
            .formatted(
                answer.list().completed().size(), answer.taken().size(), answer.refused().size()));
    answer.refused().forEach(each -> html.element("p", each.line().vi()));
  }

  private void learners(List<LearnerLine> lines) {
    html.raw(
            "<table><thead><tr><th class=\"num\">Dòng</th><th class=\"name\">Học viên</th><th>Tình"
                + " trạng</th>")
        .raw("<th>Lý do và cách sửa</th></tr></thead><tbody>");
    for (LearnerLine line : lines) {
      html.raw("<tr>").element("td class=\"num\"", Integer.toString(line.row()));
      html.element("td class=\"name\"", line.name());
      html.element("td class=\"state " + line.verdict().style() + "\"", line.verdict().label());
      html.element("td", line.words()).raw("</tr>");
    }
    html.raw("</tbody></table>");
  }

  private void exchanges() {
    html.heading("Đổi giấy phép lái xe", "Licence exchanges");
    html.raw(
            "<table><thead><tr><th class=\"name\">Người lái xe</th><th"
                + " class=\"name\">Hạng</th><th>Tình trạng</th>")
        .raw("<th>Việc tiếp theo</th></tr></thead><tbody>");
    for (Exchange each : result.exchanges()) {
      Instant ready = each.readyAt();
      html.raw("<tr>").element("td class=\"name\"", each.person());
      html.element("td class=\"name\"", each.from() + " → " + each.to());
      html.element(
          ready == null ? "td class=\"state no\"" : "td class=\"state ok\"",
          ready == null ? "Chưa nộp được" : "Sẵn sàng " + MOMENT.format(ready));
      html.raw("<td>").text(each.words());
      Path sheet = each.sheet();
      if (sheet != null) {
        String name = "doi-bang/" + sheet.getFileName();
        html.raw(" <a href=\"").text(name).raw("\">Tờ hướng dẫn</a>");
      }
      html.raw("</td></tr>");
    }
    html.raw("</tbody></table>");
  }

  private void permits() {
    html.heading("Hồ sơ của trường", "The school's own requests");
    html.raw("<table><thead><tr><th>Hồ sơ</th><th>Mã hồ sơ</th><th>Tình trạng</th>")
        .raw("<th>Ghi chú</th></tr></thead><tbody>");
    for (Permit each : result.permits()) {
      html.raw("<tr>").element("td", each.title());
      html.raw("<td>").element("code", each.code()).raw("</td>");
      html.element(
          each.isDone() ? "td class=\"state ok\"" : "td class=\"state fix\"",
          each.isDone() ? "Xong " + each.decidedAt().map(MOMENT::format).orElse("") : "Đang chờ");
      html.element("td", each.words()).raw("</tr>");
    }
    html.raw("</tbody></table>");
  }
}
