package vn.gtvt.sdk.portal.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import vn.gtvt.sdk.portal.Outcome;

/**
 * Money on the wire: whole dong, written as a number, with decimals that are zero, or as text with
 * or without dots between thousands. Stateless and safe for concurrent use.
 */
public final class Dong {
  private static final int MOST_DIGITS = 15;
  private static final String PLAIN = "[0-9]{1,15}";
  private static final String DOTTED = "[0-9]{1,3}(\\.[0-9]{3}){1,4}";

  private Dong() {}

  /** Returns an amount of at most 15 digits; what is none leaves the outcome unknown, never 0. */
  public static Outcome<Long> read(JsonNode field) {
    if (field.isIntegralNumber() && field.canConvertToLong()) {
      return amount(BigDecimal.valueOf(field.longValue()));
    } else if (field.isBigDecimal()) {
      return amount(field.decimalValue());
    } else if (field.isFloatingPointNumber()) {
      double number = field.doubleValue();
      return Double.isFinite(number) ? amount(BigDecimal.valueOf(number)) : unreadable();
    }
    String text = field.isTextual() ? field.textValue().strip() : "";
    if (text.matches(PLAIN)) {
      return amount(new BigDecimal(text));
    }
    return text.matches(DOTTED) ? amount(new BigDecimal(text.replace(".", ""))) : unreadable();
  }

  /** Returns the same; 0 where the field is left out or null, as a part that costs nothing is. */
  public static Outcome<Long> readOrNothing(JsonNode field) {
    return field.isMissingNode() || field.isNull() ? new Outcome.Done<>(0L) : read(field);
  }

  private static Outcome<Long> amount(BigDecimal read) {
    boolean isInRange = read.signum() >= 0 && read.precision() - read.scale() <= MOST_DIGITS;
    boolean isWhole = isInRange && read.stripTrailingZeros().scale() <= 0;
    return isWhole ? new Outcome.Done<>(read.longValueExact()) : unreadable();
  }

  private static <T> Outcome<T> unreadable() {
    return new Outcome.Unknown<>("an amount is not a whole number of dong");
  }
}
