package vn.gtvt.sdk.permits.fleet;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.text.VietnameseText;

/**
 * Numbers as people write them: {@code 2018.0}, {@code 8.500}, {@code 8 500 kg}, {@code 45 chỗ}.
 */
final class CellNumber {
  private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

  private CellNumber() {}

  /** Returns a whole number that is 0 or more, or null if the cell holds none. */
  static @Nullable Integer whole(Object raw, Set<String> units) {
    if (raw instanceof BigDecimal number) {
      return exact(number);
    }
    return raw instanceof String text ? wholeOf(text, units) : null;
  }

  /**
   * Returns tonnes as whole kilograms, or null; here a point or comma always parts the fraction.
   */
  static @Nullable Integer tonnes(Object raw) {
    BigDecimal tonnes = raw instanceof BigDecimal number ? number : null;
    if (raw instanceof String text) {
      int end = endOfNumber(text);
      String unit = VietnameseText.fold(text.substring(end));
      String number = text.substring(0, end).strip().replace(',', '.');
      boolean single = number.indexOf('.') == number.lastIndexOf('.') && number.length() < 12;
      if ((unit.isEmpty() || unit.equals("tan")) && single && !number.contains(" ")) {
        tonnes = decimal(number);
      }
    }
    return tonnes == null || tonnes.compareTo(MOST) > 0 ? null : exact(tonnes.movePointRight(3));
  }

  private static @Nullable BigDecimal decimal(String number) {
    try {
      return new BigDecimal(number);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static @Nullable Integer exact(BigDecimal number) {
    if (number.signum() < 0 || number.compareTo(MOST) > 0 || number.scale() > 40) {
      return null;
    }
    int value = number.intValue();
    return number.compareTo(BigDecimal.valueOf(value)) == 0 ? (Integer) value : null;
  }

  private static @Nullable Integer wholeOf(String text, Set<String> units) {
    int end = endOfNumber(text);
    if (end < text.length() && !isOneOf(units, text.substring(end))) {
      return null;
    }
    String digits = withoutSeparators(text.substring(0, end).stripTrailing());
    if (digits.isEmpty() || digits.length() > 9) {
      return null;
    }
    return Integer.valueOf(digits);
  }

  /** The usual spelling is looked for first: folding costs more than the rest of the number. */
  private static boolean isOneOf(Set<String> units, String unit) {
    return units.contains(unit) || units.contains(VietnameseText.fold(unit));
  }

  private static int endOfNumber(String text) {
    int end = 0;
    while (end < text.length() && (isDigit(text.charAt(end)) || isSeparator(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  /**
   * Groups of three after a separator are thousands; one last group of zeros is an idle fraction.
   */
  private static String withoutSeparators(String number) {
    StringBuilder digits = new StringBuilder(number.length());
    int firstLength = 0;
    int at = 0;
    while (at < number.length()) {
      int end = at;
      while (end < number.length() && isDigit(number.charAt(end))) {
        end++;
      }
      String group = number.substring(at, end);
      boolean first = at == 0;
      firstLength = first ? group.length() : firstLength;
      boolean thousands = group.length() == 3 && firstLength <= 3 && digits.length() <= 6;
      boolean last = end == number.length();
      if (group.isEmpty()) {
        return "";
      } else if (first || thousands) {
        digits.append(group);
      } else if (!last || !group.chars().allMatch(c -> c == '0')) {
        return "";
      }
      if (!last && end + 1 == number.length()) {
        return "";
      }
      at = end + 1;
    }
    return digits.toString();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSeparator(char c) {
    return c == '.' || c == ',' || c == ' ' || c == '\u00a0';
  }
}
