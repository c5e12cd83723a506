package vn.gtvt.sdk.portal.dvcsync;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import vn.gtvt.sdk.http.HttpReply;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.wire.Answers;
import vn.gtvt.sdk.portal.wire.Fields;
import vn.gtvt.sdk.portal.wire.Meaning;
import vn.gtvt.sdk.text.Bilingual;

/**
 * What an answer of DvcSync means ({@code docs/wire/dvcsync.md} 4). Only one in its own envelope
 * counts: a proxy in between answers 400, 403 and 404 too.
 */
final class DvcSyncMeaning implements Meaning {
  private static final Bilingual NO_RIGHT =
      new Bilingual(
          "Khóa kết nối của đơn vị không có quyền gọi chức năng này. Đề nghị cơ quan cấp quyền.",
          "The partner's key may not call this. Ask the agency for the right.");

  @Override
  public Outcome<HttpReply.Answered> of(HttpReply.Answered answered) {
    JsonNode envelope = envelope(answered);
    int status = status(answered, envelope);
    boolean isItsOwn = !Fields.text(envelope, "message").isEmpty();
    if (status == 400 && isItsOwn) {
      return Answers.refused("DvcSync", Answers.told(Fields.text(envelope, "message")));
    } else if (status == 403 && isItsOwn) {
      return new Outcome.WaitsFor<>(Awaited.ACCOUNT, NO_RIGHT);
    } else if (status == 404 && isItsOwn) {
      return new Outcome.NotSent<>("no such call there; check the base address and the paths");
    } else if (status != answered.status()) {
      return new Outcome.Unknown<>("an error inside a success: " + status);
    }
    return Answers.plain(answered);
  }

  @Override
  public boolean refusesToken(HttpReply.Answered answered) {
    return status(answered, envelope(answered)) == 401;
  }

  /** An error may come inside a 200; which code means success there is not known. */
  private static int status(HttpReply.Answered answered, JsonNode envelope) {
    long code = Fields.whole(envelope, "code");
    return answered.status() == 200 && code >= 400 && code < 600 ? (int) code : answered.status();
  }

  private static JsonNode envelope(HttpReply.Answered answered) {
    return Answers.json(answered) instanceof Outcome.Done<JsonNode> read
        ? read.value()
        : MissingNode.getInstance();
  }
}
