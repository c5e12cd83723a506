package vn.gtvt.sdk.portal.igate;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import vn.gtvt.sdk.portal.ChargedFee;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.wire.Fields;

/** A fee of a dossier, {@code docs/wire/igate.md} 6.4. */
final class FeeRecord {
  private FeeRecord() {}

  /** Money is whole dong; an amount that is not leaves the outcome unknown. */
  static Outcome<ChargedFee> read(JsonNode from) {
    try {
      BigDecimal each = from.path("amount").decimalValue();
      BigDecimal quantity = BigDecimal.valueOf(from.path("quantity").asInt(1));
      long total = each.multiply(quantity).longValueExact();
      BigDecimal paid = from.path("paid").decimalValue();
      boolean isPaid = total > 0 && paid.compareTo(BigDecimal.valueOf(total)) >= 0;
      return new Outcome.Done<>(
          new ChargedFee(
              Fields.text(from, "id"),
              name(from.path("procost").path("type")),
              total,
              isPaid ? ChargedFee.State.PAID : ChargedFee.State.DUE,
              from.path("paid").asText("")));
    } catch (ArithmeticException e) {
      return new Outcome.Unknown<>("a fee is not a whole number of dong");
    }
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
