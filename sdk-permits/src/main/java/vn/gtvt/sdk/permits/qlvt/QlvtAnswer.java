package vn.gtvt.sdk.permits.qlvt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import vn.gtvt.sdk.dossier.Fingerprint;
import vn.gtvt.sdk.http.HttpReply;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.StoredFile;
import vn.gtvt.sdk.portal.wire.Answers;
import vn.gtvt.sdk.portal.wire.Json;
import vn.gtvt.sdk.text.Bilingual;

/**
 * What an answer of the server means.
 *
 * <p>Only an error that says it wrote nothing counts as a refusal; every other failure leaves the
 * outcome unknown, for no source says when the server writes.
 *
 * @param outcome the outcome
 * @param tokenRefused whether the token must be replaced
 */
record QlvtAnswer<T>(Outcome<T> outcome, boolean tokenRefused) {
  static QlvtAnswer<JsonNode> ofOperation(Operation operation, HttpReply reply) {
    if (!(reply instanceof HttpReply.Answered answered)) {
      return lost(reply);
    }
    if (answered.status() != 200) {
      return ofStatus(answered);
    }
    JsonNode root = read(answered);
    JsonNode errors = root.path("errors");
    if (!errors.isMissingNode() && !errors.isNull() && !(errors.isArray() && errors.isEmpty())) {
      return ofError(errors.path(0));
    }
    JsonNode data = root.path("data").path(operation.wireName());
    return data.isMissingNode() || data.isNull()
        ? unknown("the answer holds no data")
        : plain(new Outcome.Done<>(data));
  }

  /**
   * A file that the receiver does not take is refused; a repeated upload would be harmless, but
   * useless.
   */
  static QlvtAnswer<StoredFile> ofUpload(HttpReply reply) {
    if (!(reply instanceof HttpReply.Answered answered)) {
      return lost(reply);
    }
    if (answered.status() == 413 || answered.status() == 415) {
      return plain(refused(read(answered).path("error").asText("HTTP " + answered.status())));
    }
    if (answered.status() != 200) {
      return ofStatus(answered);
    }
    JsonNode root = read(answered);
    return isPlainId(root.path("_id").asText("")) && root.path("sha256").isTextual()
        ? plain(
            new Outcome.Done<>(
                new StoredFile(root.get("_id").textValue(), root.get("sha256").textValue())))
        : unknown("the upload's answer names no file");
  }

  /** An id becomes part of an address: what is no plain word is no id. */
  private static boolean isPlainId(String id) {
    return id.matches("[A-Za-z0-9_-]{1,100}");
  }

  /** A file that is not there is no refusal of the dossier: the caller sends it once more. */
  static QlvtAnswer<StoredFile> ofDownload(String id, HttpReply reply) {
    if (!(reply instanceof HttpReply.Answered answered)) {
      return lost(reply);
    }
    return switch (answered.status()) {
      case 200 ->
          plain(new Outcome.Done<>(new StoredFile(id, Fingerprint.of(answered.body()).sha256())));
      case 404 -> plain(refused("tệp " + id + " không có"));
      default -> ofStatus(answered);
    };
  }

  private static <T> QlvtAnswer<T> lost(HttpReply reply) {
    return reply instanceof HttpReply.NotSent notSent
        ? plain(new Outcome.NotSent<>(notSent.cause()))
        : unknown(((HttpReply.Lost) reply).cause());
  }

  /**
   * A proxy or a guard in front answers 403, 404 or 502 too: none of them says what was written.
   */
  private static <T> QlvtAnswer<T> ofStatus(HttpReply.Answered answered) {
    return switch (answered.status()) {
      case 401 -> new QlvtAnswer<>(new Outcome.NotSent<>("the token was refused"), true);
      case 429 ->
          plain(
              new Outcome.NotSent<>(
                  "the receiver asks to slow down", answered.retryAfter().orElse(null)));
      default -> unknown("HTTP " + answered.status());
    };
  }

  private static <T> QlvtAnswer<T> ofError(JsonNode error) {
    String message = error.path("message").asText("");
    return switch (error.path("extensions").path("code").asText("")) {
      case "UNAUTHENTICATED" ->
          new QlvtAnswer<>(new Outcome.NotSent<>("the token was refused"), true);
      case "BAD_USER_INPUT" ->
          plain(refused(message + " " + error.path("extensions").path("field").asText("")));
      case "FORBIDDEN" ->
          plain(
              refused(
                  message,
                  "Tài khoản này không được ghi dữ liệu đó; hỏi cơ quan quản lý.",
                  "This account may not write that; ask the authority."));
      case "CONFLICT" ->
          plain(
              refused(
                  message,
                  "Trạng thái hiện tại không cho phép; xem lại hồ sơ trước khi làm tiếp.",
                  "Its present state does not allow it; look at the dossier before going on."));
      default -> unknown("the receiver answered an error without saying what it wrote");
    };
  }

  private static <T> Outcome<T> refused(String said) {
    return refused(said, "Sửa hồ sơ rồi nộp lại.", "Correct the dossier and file it again.");
  }

  private static <T> Outcome<T> refused(String said, String vi, String en) {
    String told = Answers.told(said);
    return new Outcome.Refused<>(
        new Bilingual(
            "Hệ thống QLVT không nhận: " + told + ". " + vi,
            "QLVT did not take it: " + told + ". " + en));
  }

  private static <T> QlvtAnswer<T> unknown(String cause) {
    return plain(new Outcome.Unknown<>(cause));
  }

  private static <T> QlvtAnswer<T> plain(Outcome<T> outcome) {
    return new QlvtAnswer<>(outcome, false);
  }

  /** Junk reads as nothing: what is missing in it makes the outcome unknown. */
  private static JsonNode read(HttpReply.Answered answered) {
    return Json.read(answered.body()) instanceof Outcome.Done<JsonNode> read
        ? read.value()
        : MissingNode.getInstance();
  }
}
