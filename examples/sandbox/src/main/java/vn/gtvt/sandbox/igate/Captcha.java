package vn.gtvt.sandbox.igate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.json.Json;
import vn.gtvt.sandbox.table.Flaw;

/** The step that only a person can do: section 5.4 of the wire page. */
final class Captcha {
  private final Codes codes;
  private final boolean isAsked;

  Captcha(Codes codes, boolean isAsked) {
    this.codes = codes;
    this.isAsked = isAsked;
  }

  boolean isPassed(String code) {
    return !isAsked || codes.isConfirmed(code);
  }

  /** The refusal that says where a person goes. */
  Response demand(String code, String host) {
    ObjectNode body =
        Errors.body(
            List.of(new Flaw("captcha", "Cần người nộp nhập mã xác nhận trên trang của cổng")));
    String page =
        host + "/igate/portal/vi/captcha?code=" + URLEncoder.encode(code, StandardCharsets.UTF_8);
    body.putObject("sandboxCaptcha").put("page", page);
    return Json.response(400, body);
  }
}
