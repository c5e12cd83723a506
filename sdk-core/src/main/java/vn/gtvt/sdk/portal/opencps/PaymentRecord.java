package vn.gtvt.sdk.portal.opencps;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.portal.ChargedFee;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.wire.Dong;
import vn.gtvt.sdk.portal.wire.Fields;

/**
 * What a dossier costs ("PaymentFile", wire facts 2.1.6). Immutable; amounts in dong.
 *
 * @param referenceUid its key
 * @param advance {@code advanceAmount}, paid beforehand
 * @param duty {@code feeAmount}, lệ phí
 * @param service {@code serviceAmount}, phí
 * @param shipping {@code shipAmount}
 * @param total {@code paymentAmount}
 * @param note {@code paymentNote}
 * @param status {@code paymentStatus}; its numbers are not known; -1 if not said
 * @param confirmedAt {@code confirmDatetime}; null if not paid
 * @param approvedAt {@code approveDatetime}; null if not yet
 */
record PaymentRecord(
    String referenceUid,
    long advance,
    long duty,
    long service,
    long shipping,
    long total,
    String note,
    long status,
    @Nullable Instant confirmedAt,
    @Nullable Instant approvedAt) {
  private static final List<String> AMOUNTS =
      List.of("advanceAmount", "feeAmount", "serviceAmount", "shipAmount", "paymentAmount");

  /** An amount that is there and cannot be read leaves the outcome unknown. */
  static Outcome<PaymentRecord> of(JsonNode node) {
    if (Fields.text(node, "referenceUid").isEmpty()) {
      return new Outcome.Unknown<>("the answer is no payment");
    }
    Map<String, Long> amounts = new HashMap<>();
    for (String name : AMOUNTS) {
      Outcome<Long> amount = Dong.readOrNothing(node.path(name));
      if (!(amount instanceof Outcome.Done<Long> dong)) {
        return amount.notDone();
      }
      amounts.put(name, dong.value());
    }
    return new Outcome.Done<>(
        new PaymentRecord(
            Fields.text(node, "referenceUid"),
            amounts.getOrDefault("advanceAmount", 0L),
            amounts.getOrDefault("feeAmount", 0L),
            amounts.getOrDefault("serviceAmount", 0L),
            amounts.getOrDefault("shipAmount", 0L),
            amounts.getOrDefault("paymentAmount", 0L),
            Fields.text(node, "paymentNote"),
            Fields.whole(node, "paymentStatus"),
            OpenCpsTime.read(node, "confirmDatetime"),
            OpenCpsTime.read(node, "approveDatetime")));
  }

  /** Returns each part that costs something; the whole if the portal does not divide it. */
  List<ChargedFee> fees(Map<Long, ChargedFee.State> known) {
    List<ChargedFee> parts =
        Stream.of(
                fee("feeAmount", "Lệ phí", duty, known),
                fee("serviceAmount", "Phí", service, known),
                fee("shipAmount", "Cước gửi bưu chính", shipping, known))
            .filter(part -> part.amount() > 0)
            .toList();
    long divided = parts.stream().mapToLong(ChargedFee::amount).sum();
    boolean isWhole = total <= 0 || divided == total;
    return isWhole ? parts : List.of(fee("paymentAmount", "Phí, lệ phí", total, known));
  }

  private ChargedFee fee(String part, String name, long amount, Map<Long, ChargedFee.State> known) {
    ChargedFee.State state = known.getOrDefault(status, byDates());
    return new ChargedFee(referenceUid + "/" + part, name, amount, state, raw());
  }

  private ChargedFee.State byDates() {
    if (approvedAt != null) {
      return ChargedFee.State.PAID;
    } else if (confirmedAt != null) {
      return ChargedFee.State.PENDING;
    }
    return status <= 0 ? ChargedFee.State.DUE : ChargedFee.State.UNKNOWN;
  }

  private String raw() {
    return status < 0 ? "" : Long.toString(status);
  }

  /** Hides the note: it may name people. */
  @Override
  public String toString() {
    return "PaymentRecord[" + referenceUid + ", " + total + ", status " + status + "]";
  }
}
