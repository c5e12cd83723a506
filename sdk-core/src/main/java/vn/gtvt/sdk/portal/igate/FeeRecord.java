package vn.gtvt.sdk.portal.igate;

import com.fasterxml.jackson.databind.JsonNode;
import vn.gtvt.sdk.portal.ChargedFee;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.wire.Dong;
import vn.gtvt.sdk.portal.wire.Fields;

/** A fee of a dossier, {@code docs/wire/igate.md} 6.4. */
final class FeeRecord {
  private static final long MOST_OF_ONE = 1_000;

  private FeeRecord() {}

  /** Money is whole dong; an amount that is not leaves the outcome unknown. */
  static Outcome<ChargedFee> read(JsonNode from) {
    JsonNode quantity = from.path("quantity");
    return Dong.read(from.path("amount"))
        .then(
            each ->
                quantity.isMissingNode() || quantity.isNull()
                    ? new Outcome.Done<>(each)
                    : Dong.read(quantity).then(count -> times(each, count)))
        .then(
            total ->
                Dong.readOrNothing(from.path("paid")).then(paid -> charged(from, total, paid)));
  }

  private static Outcome<Long> times(long each, long count) {
    return count <= MOST_OF_ONE
        ? new Outcome.Done<>(each * count)
        : new Outcome.Unknown<>("a fee is charged too often");
  }

  private static Outcome<ChargedFee> charged(JsonNode from, long total, long paid) {
    boolean isPaid = total > 0 && paid >= total;
    return new Outcome.Done<>(
        new ChargedFee(
            Fields.text(from, "id"),
            name(from.path("procost").path("type")),
            total,
            isPaid ? ChargedFee.State.PAID : ChargedFee.State.DUE,
            from.path("paid").asText("")));
  }

  private static String name(JsonNode type) {
    for (JsonNode each : Fields.objects(type.path("name"))) {
      if (each.path("languageId").asInt() == 228) {
        return Fields.text(each, "name");
      }
    }
    return Fields.text(type, "name");
  }
}
