package vn.gtvt.sdk.portal.opencps;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.gtvt.sdk.http.HttpCall;
import vn.gtvt.sdk.http.HttpReply;
import vn.gtvt.sdk.portal.AccountState;
import vn.gtvt.sdk.portal.HumanStep;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.wire.Answers;
import vn.gtvt.sdk.portal.wire.Fields;
import vn.gtvt.sdk.text.Bilingual;

/**
 * Accounts for organisations that have none. The portal's exceptions name the field that is taken,
 * which users never learn (wire facts 4, row 6); a captcha is a person's.
 */
final class NewAccounts {
  /** Part of an exception's text, and what it means; its exact wording is not known. */
  private record Taken(String word, String vi, String en) {}

  private static final List<Taken> FIELDS =
      List.of(
          new Taken("email", "Địa chỉ thư điện tử", "The e-mail address"),
          new Taken("telno", "Số điện thoại", "The telephone number"),
          new Taken("phone", "Số điện thoại", "The telephone number"),
          new Taken("applicantid", "Mã số doanh nghiệp", "The enterprise number"),
          new Taken("idno", "Mã số doanh nghiệp", "The enterprise number"));

  private final OpenCpsClient client;

  NewAccounts(OpenCpsClient client) {
    this.client = client;
  }

  Outcome<OpenedAccount> open(Map<String, String> form) {
    return opened(
        client.withoutLogin(
            HttpCall.postForm("opencps applicant", settings().rest("applicants"), form)));
  }

  Outcome<OpenedAccount> open(Map<String, String> form, CaptchaPicture picture, String typed) {
    Map<String, String> answered = new LinkedHashMap<>(form);
    answered.put("j_captcha_response", typed.strip());
    HttpCall call =
        HttpCall.postForm(
            "opencps applicant", settings().rest("applicants", "withcaptcha"), answered);
    return opened(
        client.withoutLogin(
            picture.session().isEmpty() ? call : call.header("Cookie", picture.session())));
  }

  Outcome<CaptchaPicture> captcha() {
    URI place = settings().rest("applicants", "jcaptcha");
    return said(client.withoutLogin(HttpCall.get("opencps captcha", place)))
        .then(
            answered -> {
              String type = answered.headers().getOrDefault("content-type", "");
              return type.startsWith("image/") && answered.body().length > 0
                  ? new Outcome.Done<>(
                      new CaptchaPicture(
                          answered.body(), type, settings().host(), session(answered)))
                  : new Outcome.Unknown<>("no picture came where a captcha was due");
            });
  }

  Outcome<AccountState> activate(String applicantId, String code) {
    URI place = settings().rest("applicants", applicantId, "activate", code.strip());
    HttpReply reply = client.withoutLogin(HttpCall.get("opencps activation", place));
    if (reply instanceof HttpReply.Answered answered
        && answered.status() == 403
        && PortalError.of(answered).description().toLowerCase(Locale.ROOT).contains("activation")) {
      return new Outcome.Refused<>(
          new Bilingual(
              "Mã kích hoạt không đúng hoặc đã hết hạn. Xem lại thư của cổng rồi nhập lại.",
              "The activation code is wrong or over. Look at the portal's letter and enter it"
                  + " again."));
    }
    return said(reply)
        .then(done -> new Outcome.Done<>(AccountState.of(AccountState.Stage.DRAFT, "activated")));
  }

  private OpenCpsSettings settings() {
    return client.settings();
  }

  /** The first cookie, without its attributes. */
  private static String session(HttpReply.Answered answered) {
    return answered.headers().getOrDefault("set-cookie", "").split(";", -1)[0].strip();
  }

  private Outcome<HttpReply.Answered> said(HttpReply reply) {
    if (reply instanceof HttpReply.NotSent notSent) {
      return new Outcome.NotSent<>(notSent.cause());
    }
    return reply instanceof HttpReply.Answered answered
        ? new OpenCpsMeaning(settings()).of(answered)
        : new Outcome.Unknown<>(((HttpReply.Lost) reply).cause());
  }

  private Outcome<OpenedAccount> opened(HttpReply reply) {
    return reply instanceof HttpReply.Answered answered && answered.status() == 403
        ? refusal(PortalError.of(answered), answered)
        : said(reply).then(NewAccounts::opened);
  }

  private static Outcome<OpenedAccount> opened(HttpReply.Answered answered) {
    String id =
        Answers.json(answered) instanceof Outcome.Done<JsonNode> read
            ? Fields.text(read.value(), "applicantId")
            : "";
    return new Outcome.Done<>(
        new OpenedAccount(id, AccountState.of(AccountState.Stage.PENDING, "activation")));
  }

  private Outcome<OpenedAccount> refusal(PortalError error, HttpReply.Answered answered) {
    String said = error.description().toLowerCase(Locale.ROOT);
    if (said.contains("captcha")) {
      return HumanStep.captcha(settings().host()).waits();
    }
    boolean isTaken = said.contains("duplicate") || said.contains("exist");
    return FIELDS.stream()
        .filter(field -> isTaken && said.contains(field.word()))
        .findFirst()
        .<Outcome<OpenedAccount>>map(NewAccounts::taken)
        .orElseGet(() -> new OpenCpsMeaning(settings()).of(answered).notDone());
  }

  private static Outcome<OpenedAccount> taken(Taken field) {
    return new Outcome.Refused<>(
        new Bilingual(
            field.vi()
                + " đã được dùng cho một tài khoản khác trên cổng. Đăng nhập bằng tài khoản đó,"
                + " hoặc dùng thông tin khác.",
            field.en()
                + " is used by another account on the portal. Log in with that one, or give"
                + " another."));
  }
}
