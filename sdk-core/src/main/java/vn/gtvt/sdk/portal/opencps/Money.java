package vn.gtvt.sdk.portal.opencps;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.portal.ChargedFee;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.PaymentLink;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.wire.Answers;
import vn.gtvt.sdk.portal.wire.Fields;
import vn.gtvt.sdk.portal.wire.TokenCalls;
import vn.gtvt.sdk.text.Bilingual;

/** What a dossier costs, and the page on which a person pays it (wire facts 2.1.6). */
final class Money {
  private static final String GOOD = "00";

  private final OpenCpsClient client;

  Money(OpenCpsClient client) {
    this.client = client;
  }

  Outcome<List<ChargedFee>> fees(Receipt receipt) {
    return client
        .payment(receipt.id())
        .then(
            found ->
                new Outcome.Done<>(
                    found
                        .map(payment -> payment.fees(client.settings().payments()))
                        .orElse(List.<ChargedFee>of())));
  }

  /** The fees are read after the proof was sent: what they say then is what the portal has. */
  Outcome<List<ChargedFee>> prove(Receipt receipt, Attachment proof, String note) {
    Map<String, String> fields = note.isBlank() ? Map.of() : Map.of("confirmNote", note.strip());
    return TokenCalls.before(client.payment(receipt.id()))
        .then(
            found ->
                found.isEmpty()
                    ? nothingIsDue()
                    : client
                        .prove(receipt.id(), found.get().referenceUid(), fields, proof)
                        .then(sent -> TokenCalls.after(fees(receipt))));
  }

  private static <T> Outcome<T> nothingIsDue() {
    return new Outcome.Refused<>(
        new Bilingual(
            "Hồ sơ này chưa có yêu cầu nộp phí nên không gửi chứng từ được. Chờ cơ quan yêu cầu.",
            "No fee is asked for this dossier, so there is nothing to prove. Wait until the agency"
                + " asks."));
  }

  Outcome<PaymentLink> link(Receipt receipt) {
    return client
        .beginPayment(receipt.id())
        .then(
            answer -> {
              String code = Fields.text(answer, "MaLoi");
              if (!code.equals(GOOD)) {
                return code.isEmpty()
                    ? new Outcome.Unknown<>("the payment gateway answered no code")
                    : Answers.refused(
                        "OpenCPS", "cổng thanh toán trả mã lỗi " + Answers.told(code));
              }
              return page(answer)
                  .<Outcome<PaymentLink>>map(
                      page -> new Outcome.Done<>(new PaymentLink(page, null)))
                  .orElseGet(() -> new Outcome.Unknown<>("the payment gateway gave no page"));
            });
  }

  /** Only a page of the web is shown to a person. */
  private static Optional<URI> page(JsonNode answer) {
    try {
      URI page = URI.create(Fields.text(answer, "UrlThanhToan"));
      boolean isWeb = "https".equals(page.getScheme()) || "http".equals(page.getScheme());
      return isWeb && page.getHost() != null ? Optional.of(page) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
