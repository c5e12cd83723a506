package vn.gtvt.sdk.portal.national;

import com.fasterxml.jackson.databind.JsonNode;
import vn.gtvt.sdk.http.HttpReply;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.wire.Answers;
import vn.gtvt.sdk.portal.wire.Fields;

/** What an answer of the national side means: a 200 is no success before its code says so. */
final class NationalAnswer {
  private NationalAnswer() {}

  static Outcome<HttpReply.Answered> of(HttpReply reply) {
    if (reply instanceof HttpReply.NotSent notSent) {
      return new Outcome.NotSent<>(notSent.cause());
    }
    return reply instanceof HttpReply.Answered answered
        ? Answers.plain(answered)
        : new Outcome.Unknown<>(((HttpReply.Lost) reply).cause());
  }

  /** Says whether {@code error_code}, text or number, means that all went well. */
  static boolean isGood(JsonNode root) {
    String code = errorCode(root);
    return code.equals("0") || code.equals("00");
  }

  static String errorCode(JsonNode root) {
    return Fields.text(root, "error_code");
  }
}
