package vn.gtvt.sdk.portal.td;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import vn.gtvt.sdk.http.HttpReply;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.wire.Answers;
import vn.gtvt.sdk.portal.wire.Fields;
import vn.gtvt.sdk.portal.wire.Json;
import vn.gtvt.sdk.portal.wire.Meaning;
import vn.gtvt.sdk.text.Bilingual;

/**
 * What statuses and envelopes mean, {@code docs/wire/td.md} 1.
 *
 * <p>A 500 says nothing about what was written: a dossier is stored before the e-mail whose failure
 * answers 500. Neither does 200 with {@code succeeded} false.
 */
final class TdMeaning implements Meaning {
  private static final String PLATFORM = "TD";
  private static final Bilingual NOT_OURS =
      new Bilingual(
          "Cổng báo hồ sơ này không phải của tài khoản đang đăng nhập. Kiểm tra tên đăng nhập khai"
              + " làm người gửi trong cấu hình: khai sai thì hồ sơ đã nộp bị ẩn với đơn vị. Không"
              + " nộp lại; tra hồ sơ trên cổng.",
          "The portal says that this dossier is not the account's. Check the log-in name that the"
              + " settings give as sender: under a wrong one a dossier is hidden from who filed it."
              + " Do not file again; look for it on the portal.");

  private static final String PAID = "không thể thu hồi";

  @Override
  public Outcome<HttpReply.Answered> of(HttpReply.Answered answered) {
    return switch (answered.status()) {
      case 403 ->
          refusal(answered) instanceof Outcome.Refused
              ? new Outcome.WaitsFor<>(Awaited.ACCOUNT, NOT_OURS)
              : Answers.plain(answered);
      case 400, 404, 422 -> refusal(answered);
      // The one text of an exception that says for sure that nothing was written.
      case 500 ->
          answered.text().contains(PAID)
              ? Answers.refused(PLATFORM, "hồ sơ đã thanh toán, không thể thu hồi")
              : Answers.plain(answered);
      default -> Answers.plain(answered);
    };
  }

  private static Outcome<HttpReply.Answered> refusal(HttpReply.Answered answered) {
    if (Json.read(answered.body()) instanceof Outcome.Done<JsonNode> read) {
      JsonNode body = read.value();
      String message = Fields.text(body, "message");
      if (body.path("succeeded").isBoolean() && !body.path("succeeded").booleanValue()) {
        return Answers.refused(PLATFORM, message.isEmpty() ? "không nêu lý do" : message);
      }
      JsonNode errors = body.path("errors");
      if (errors.isObject() && !errors.isEmpty()) {
        List<String> told = new ArrayList<>();
        errors
            .properties()
            .forEach(each -> told.add(each.getKey() + ": " + each.getValue().path(0).asText("")));
        return Answers.refused(PLATFORM, String.join("; ", told));
      }
      String first = body.path("messages").path(0).asText("");
      if (!first.isEmpty() && body.path("statusCode").isNumber()) {
        return Answers.refused(PLATFORM, first);
      }
    }
    return Answers.plain(answered);
  }

  /** Returns the data of a result that succeeded. */
  static Outcome<JsonNode> data(JsonNode result) {
    if (!result.path("succeeded").isBoolean()) {
      return new Outcome.Unknown<>("the answer is no result");
    }
    return result.path("succeeded").booleanValue()
        ? new Outcome.Done<>(result.path("data"))
        : new Outcome.Unknown<>("an error inside a success");
  }
}
