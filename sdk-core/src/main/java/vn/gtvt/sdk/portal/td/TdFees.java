package vn.gtvt.sdk.portal.td;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.http.HttpCall;
import vn.gtvt.sdk.portal.ChargedFee;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Payer;
import vn.gtvt.sdk.portal.PaymentLink;
import vn.gtvt.sdk.portal.wire.Dong;
import vn.gtvt.sdk.portal.wire.Fields;
import vn.gtvt.sdk.portal.wire.Query;
import vn.gtvt.sdk.portal.wire.TokenCalls;
import vn.gtvt.sdk.text.Bilingual;

/** Fees, {@code docs/wire/td.md} 8. */
final class TdFees {
  private static final Map<String, ChargedFee.State> STATES =
      Map.of(
          "Chưa thanh toán", ChargedFee.State.DUE,
          "Chờ thanh toán", ChargedFee.State.PENDING,
          "Đã thanh toán", ChargedFee.State.PAID,
          "Đã hoàn phí", ChargedFee.State.REFUNDED,
          "Hủy thanh toán", ChargedFee.State.WAIVED);

  private final TdCalls calls;

  TdFees(TdCalls calls) {
    this.calls = calls;
  }

  Outcome<List<ChargedFee>> of(String code) {
    Query query = Query.of("YeuCauThanhToan").with("MaHoSo", code);
    return calls
        .plain()
        .json(HttpCall.get("td.fees", calls.at(query)))
        .then(answer -> list(answer.path("data")));
  }

  private static Outcome<List<ChargedFee>> list(JsonNode data) {
    if (!data.isArray() || Fields.objects(data).size() != data.size()) {
      return new Outcome.Unknown<>("the fees are no list");
    }
    List<ChargedFee> fees = new ArrayList<>();
    for (JsonNode each : Fields.objects(data)) {
      Outcome<Long> amount = Dong.read(each.path("soTien"));
      if (!(amount instanceof Outcome.Done<Long> dong)) {
        return amount.notDone();
      }
      String word = Fields.text(each, "trangThai");
      fees.add(
          new ChargedFee(
              Fields.text(each, "id"),
              Fields.text(each, "ma"),
              dong.value(),
              STATES.getOrDefault(word, ChargedFee.State.UNKNOWN),
              word));
    }
    return new Outcome.Done<>(List.copyOf(fees));
  }

  /** Every try gets a transaction of its own; which dossier is paid stands in the fee. */
  Outcome<PaymentLink> link(String code, Payer payer) {
    return TokenCalls.before(of(code))
        .then(
            fees ->
                fees.stream()
                    .filter(TdFees::isOpen)
                    .findFirst()
                    .map(fee -> start(fee, payer))
                    .orElseGet(
                        () ->
                            new Outcome.Refused<>(
                                new Bilingual(
                                    "Hồ sơ không có khoản nào phải nộp lúc này. Không cần thanh"
                                        + " toán.",
                                    "Nothing is to be paid for the dossier now. There is no need"
                                        + " to pay."))));
  }

  private static boolean isOpen(ChargedFee fee) {
    return fee.state() == ChargedFee.State.DUE || fee.state() == ChargedFee.State.PENDING;
  }

  private Outcome<PaymentLink> start(ChargedFee fee, Payer payer) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("id", fee.id());
    body.put("nguoiNopTienBienLai", payer.name());
    put(body, "maSoThueBienLai", payer.taxCode());
    body.put("diaChiBienLai", payer.address());
    Payer.BankAccount refund = payer.refundTo();
    if (refund != null) {
      body.put("soTaiKhoanHoanPhi", refund.number());
      body.put("tenTaiKhoanHoanPhi", refund.holder());
      body.put("tenNganHangHoanPhi", refund.bank());
    }
    return calls
        .post("td.initPayment", "YeuCauThanhToan/InitDvcPayment", body)
        .then(
            data ->
                page(Fields.text(data, "duongDanThanhToan"))
                    .<Outcome<PaymentLink>>map(
                        page ->
                            new Outcome.Done<>(
                                new PaymentLink(
                                    page, Fields.optional(data, "maGiaoDichThanhToan"))))
                    .orElseGet(() -> new Outcome.Unknown<>("the answer holds no page for paying")));
  }

  /** Only a page of the web is opened for a person. */
  private static Optional<URI> page(String address) {
    try {
      URI page = URI.create(address);
      String scheme = page.getScheme();
      boolean isWeb = "https".equals(scheme) || "http".equals(scheme);
      return isWeb && page.getHost() != null ? Optional.of(page) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static void put(Map<String, Object> body, String name, @Nullable Object value) {
    if (value != null) {
      body.put(name, value);
    }
  }
}
