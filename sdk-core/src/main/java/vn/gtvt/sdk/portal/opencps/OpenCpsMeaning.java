package vn.gtvt.sdk.portal.opencps;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import vn.gtvt.sdk.http.HttpReply;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.wire.Answers;
import vn.gtvt.sdk.portal.wire.Fields;
import vn.gtvt.sdk.portal.wire.Meaning;
import vn.gtvt.sdk.text.Bilingual;

/**
 * What an answer of OpenCPS means (wire facts 2.1.5): its statuses are not those of REST.
 *
 * <p>203 is "not logged in", 401 with code 203 is "not allowed", and 403 "No Content." is any other
 * exception, thrown before or after something was written: of a write it says nothing.
 */
final class OpenCpsMeaning implements Meaning {
  private static final int NON_AUTHORITATIVE = 203;
  private static final Bilingual NOT_ALLOWED =
      new Bilingual(
          "Tài khoản không có quyền làm việc này trên cổng. Kiểm tra tài khoản đã được duyệt và"
              + " đúng đơn vị chưa.",
          "The account may not do this on the portal. Check that it is approved and of the right"
              + " organisation.");

  private final OpenCpsSettings settings;

  OpenCpsMeaning(OpenCpsSettings settings) {
    this.settings = settings;
  }

  @Override
  public Outcome<HttpReply.Answered> of(HttpReply.Answered answered) {
    return switch (answered.status()) {
      case 200 -> success(answered);
      case NON_AUTHORITATIVE ->
          new Outcome.Unknown<>("HTTP 203 without the portal's own code: a proxy in between");
      case 401 -> new Outcome.WaitsFor<>(Awaited.ACCOUNT, NOT_ALLOWED);
      case 403 -> exception(PortalError.of(answered));
      default -> Answers.plain(answered);
    };
  }

  /**
   * A proxy that changed an answer may say 203 too (RFC 9110, 15.3.4): only the portal's own word
   * counts. A gateway in front has words of its own.
   */
  @Override
  public boolean refusesToken(HttpReply.Answered answered) {
    PortalError error = PortalError.of(answered);
    return switch (answered.status()) {
      case NON_AUTHORITATIVE -> error.code() == NON_AUTHORITATIVE;
      case 401 -> error.code() != NON_AUTHORITATIVE;
      case 403 -> error.isOfGateway();
      default -> false;
    };
  }

  /** An applicant with three dossiers still to be received is locked (wire facts 2.1.4). */
  static Optional<Bilingual> locked(PortalError error, OpenCpsSettings settings) {
    return error.isNamed(settings.locks())
        ? Optional.of(
            new Bilingual(
                "Tài khoản đang bị khóa trên cổng: "
                    + error.told()
                    + ". Chờ các hồ sơ đã nộp được tiếp nhận, hoặc liên hệ cơ quan để mở khóa.",
                "The account is locked on the portal: "
                    + error.told()
                    + ". Wait until the dossiers handed in are received, or ask the agency."))
        : Optional.empty();
  }

  private <T> Outcome<T> exception(PortalError error) {
    Optional<Bilingual> locked = locked(error, settings);
    return locked.isPresent()
        ? new Outcome.WaitsFor<>(Awaited.ACCOUNT, locked.get())
        : new Outcome.Unknown<>("HTTP 403" + error.name().map(name -> ": " + name).orElse(""));
  }

  /** The gateway in front answers its own failure inside a success. */
  private static Outcome<HttpReply.Answered> success(HttpReply.Answered answered) {
    boolean isShort = answered.body().length < 2_000;
    if (isShort && Answers.json(answered) instanceof Outcome.Done<JsonNode> read) {
      String error = Fields.firstText(read.value(), "error", "error_code");
      if (!error.isEmpty() && !error.equals("0") && !error.equals("00")) {
        return new Outcome.Unknown<>("an error inside a success");
      }
    }
    return new Outcome.Done<>(answered);
  }
}
