package vn.gtvt.sandbox.igate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.gtvt.sandbox.course.CaseBook;
import vn.gtvt.sandbox.course.Moment;
import vn.gtvt.sandbox.course.Stage;
import vn.gtvt.sandbox.http.Form;
import vn.gtvt.sandbox.http.Request;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.portal.Person;

/** The pages on which a person does what no program may do, or no call is known for. */
final class PersonDoor implements Person {
  private static final String[] DIGITS = {
    "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"
  };

  private final SecureRandom random = new SecureRandom();
  private final Map<String, String> questions = new ConcurrentHashMap<>();
  private final Codes codes;
  private final CaseBook book;

  PersonDoor(Codes codes, CaseBook book) {
    this.codes = codes;
    this.book = book;
  }

  @Override
  public void confirm(String code) {
    codes.confirm(code);
  }

  @Override
  public void handInPapers(String dossierId) {
    book.answer(dossierId, body -> body, true);
  }

  @Override
  public void pay(String dossierId) {
    book.pay(dossierId);
  }

  @Override
  public void withdraw(String dossierId) {
    book.withdraw(dossierId);
  }

  Response handle(Request request, String page) throws IOException {
    boolean isPost = request.method().equals("POST");
    Map<String, String> fields = isPost ? Form.read(request) : request.query();
    if (page.equals("captcha")) {
      String code = fields.getOrDefault("code", "");
      return isPost ? answer(code, fields.getOrDefault("answer", "")) : question(code, "");
    }
    Moment found = book.officer(fields.getOrDefault("id", ""));
    if (found == null) {
      return html(404, "<p>Không có hồ sơ này.</p>");
    }
    return switch (page) {
      case "supplement" -> supplement(found, isPost);
      case "payment" -> payment(found, isPost);
      case "withdraw" -> withdraw(found, isPost);
      default -> html(404, "<p>Không có trang này.</p>");
    };
  }

  /** Digits in words: easy for a person, and a new question for every look. */
  private Response question(String code, String before) {
    if (!codes.knows(code)) {
      return html(404, "<p>Không có mã hồ sơ này.</p>");
    }
    StringBuilder digits = new StringBuilder();
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      int digit = random.nextInt(10);
      digits.append(digit);
      words.append(' ').append(DIGITS[digit]);
    }
    questions.put(code, digits.toString());
    return html(
        200,
        before
            + "<form method=\"post\"><input type=\"hidden\" name=\"code\" value=\""
            + code
            + "\"><p>Nhập bằng chữ số: <b id=\"question\">"
            + words.toString().strip()
            + "</b></p><input name=\"answer\" autocomplete=\"off\"> <button>Xác nhận và"
            + " nộp</button></form>");
  }

  private Response answer(String code, String answer) {
    String expected = questions.remove(code);
    if (expected == null || !expected.equals(answer.strip())) {
      return question(code, "<p>Mã xác nhận không đúng, mời nhập lại.</p>");
    }
    confirm(code);
    return html(200, "<p>Đã xác nhận. Phần mềm của bạn sẽ nộp tiếp hồ sơ.</p>");
  }

  private Response supplement(Moment dossier, boolean isPost) {
    if (dossier.stage() != Stage.WANTS_PAPERS) {
      return html(200, "<p>Hồ sơ không có yêu cầu bổ sung.</p>");
    }
    if (isPost) {
      handInPapers(dossier.id());
      return html(200, "<p>Đã nhận giấy tờ bổ sung.</p>");
    }
    return confirmation("<p>" + DossierJson.wanted() + "</p>", dossier, "Nộp giấy tờ bổ sung");
  }

  private Response payment(Moment dossier, boolean isPost) {
    if (dossier.stage() != Stage.WANTS_FEE) {
      return html(200, "<p>Hồ sơ không chờ nộp lệ phí.</p>");
    }
    if (isPost) {
      pay(dossier.id());
      return html(200, "<p>Đã nộp lệ phí.</p>");
    }
    return confirmation("<p>Lệ phí (giả lập): 200.000 đồng.</p>", dossier, "Nộp lệ phí");
  }

  private Response withdraw(Moment dossier, boolean isPost) {
    if (dossier.stage().isEnd()) {
      return html(200, "<p>Hồ sơ đã kết thúc, không rút được.</p>");
    }
    if (isPost) {
      withdraw(dossier.id());
      return html(200, "<p>Đã ghi nhận đề nghị rút hồ sơ.</p>");
    }
    return confirmation("<p>Rút hồ sơ này?</p>", dossier, "Đề nghị rút hồ sơ");
  }

  private static Response confirmation(String text, Moment dossier, String button) {
    return html(
        200,
        text
            + "<form method=\"post\"><input type=\"hidden\" name=\"id\" value=\""
            + dossier.id()
            + "\"><button>"
            + button
            + "</button></form>");
  }

  private static Response html(int status, String body) {
    String page =
        "<!doctype html><html lang=\"vi\"><head><meta charset=\"utf-8\"><title>GIẢ LẬP</title>"
            + "</head><body><p><b>GIẢ LẬP: đây không phải cổng dịch vụ công.</b></p>"
            + body
            + "</body></html>";
    return Response.of(status, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
  }
}
