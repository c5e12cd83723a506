package vn.gtvt.sandbox.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A text.
 *
 * @param rule what the text must be
 * @param expected the same in Vietnamese
 */
public record TextType(Predicate<String> rule, String expected) implements FieldType {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

  /** A text that is not blank. */
  public static TextType filled() {
    return new TextType(text -> !text.isBlank(), "một đoạn chữ không trống");
  }

  /** Any text. */
  public static TextType any() {
    return new TextType(text -> true, "một đoạn chữ");
  }

  /** A text of one to so many characters, not blank. */
  public static TextType upTo(int most) {
    return new TextType(
        text -> !text.isBlank() && text.codePointCount(0, text.length()) <= most,
        "một đoạn chữ từ 1 đến " + most + " ký tự");
  }

  /** One of these texts. */
  public static TextType oneOf(String... values) {
    List<String> allowed = List.of(values);
    return new TextType(allowed::contains, "một trong: " + String.join("; ", allowed));
  }

  /** A text of this form. */
  public static TextType like(String regex, String expected) {
    return new TextType(Pattern.compile(regex).asMatchPredicate(), expected);
  }

  /** A day as {@code dd/MM/yyyy}. */
  public static TextType date() {
    return new TextType(TextType::isDate, "ngày dạng dd/MM/yyyy");
  }

  private static boolean isDate(String text) {
    try {
      LocalDate.parse(text, DATE);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  @Override
  public void check(JsonNode value, String path, List<Flaw> flaws) {
    if (!value.isTextual() || !rule.test(value.textValue())) {
      flaws.add(Flaw.mistyped(path, expected));
    }
  }
}
