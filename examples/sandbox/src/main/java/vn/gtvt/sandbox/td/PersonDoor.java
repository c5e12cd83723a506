package vn.gtvt.sandbox.td;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.course.CaseBook;
import vn.gtvt.sandbox.course.Moment;
import vn.gtvt.sandbox.course.Stage;
import vn.gtvt.sandbox.http.Form;
import vn.gtvt.sandbox.http.Request;
import vn.gtvt.sandbox.http.Response;

/** The pages for people: the word for a public search, and the payment. */
final class PersonDoor {
  private final CaseBook book;
  private final Captcha captcha;

  PersonDoor(CaseBook book, Captcha captcha) {
    this.book = book;
    this.captcha = captcha;
  }

  /** Serves one of the pages; {@code null} if it is none. */
  @Nullable Response handle(Request request, String page) throws IOException {
    return switch (page) {
      case "captcha" -> html("<p>Mã xác nhận: <b id=\"word\">" + captcha.show() + "</b></p>");
      case "pay" -> {
        boolean isPost = request.method().equals("POST");
        Map<String, String> fields = isPost ? Form.read(request) : request.query();
        yield pay(fields.getOrDefault("id", ""), isPost);
      }
      default -> null;
    };
  }

  /** Nobody is sent back from here: whether it was paid is for the client to ask. */
  private Response pay(String guid, boolean isPost) {
    Moment dossier = book.officer(Guids.idOfFee(guid));
    if (dossier == null || dossier.stage() != Stage.WANTS_FEE) {
      return html("<p>Không có khoản phí nào chờ thanh toán.</p>");
    }
    if (isPost) {
      book.pay(dossier.id());
      return html("<p>Đã thanh toán. Có thể đóng trang này.</p>");
    }
    return html(
        "<p>Lệ phí (giả lập): 200.000 đồng</p><form method=\"post\"><input type=\"hidden\""
            + " name=\"id\" value=\""
            + Guids.ofFee(dossier.id())
            + "\"><button>Thanh toán</button></form>");
  }

  private static Response html(String body) {
    String page =
        "<!doctype html><html lang=\"vi\"><head><meta charset=\"utf-8\"><title>GIẢ LẬP</title>"
            + "</head><body><p><b>GIẢ LẬP: đây không phải cổng dịch vụ công.</b></p>"
            + body
            + "</body></html>";
    return Response.of(200, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
  }
}
