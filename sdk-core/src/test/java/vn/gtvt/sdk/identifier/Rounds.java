package vn.gtvt.sdk.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;

/** Ten thousand rounds of: made, read, written; then changed in one place and judged by a rule. */
final class Rounds {
  static final int COUNT = 10_000;
  static final String DIGITS = "0123456789";
  static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  // An Arabic three and a full-width one are digits to Unicode and must be none to us.
  private static final String ANY = DIGITS + LETTERS + "iqxđĐ .-_/+()\t\u00a0\u200b\u0663\uff11";

  private final Random random = new Random(20261124);

  int below(int bound) {
    return random.nextInt(bound);
  }

  String some(int length, String alphabet) {
    StringBuilder made = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      made.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return made.toString();
  }

  String digits(int length) {
    return some(length, DIGITS);
  }

  /** Replaces, removes or adds one character. */
  String changed(String text) {
    StringBuilder changed = new StringBuilder(text);
    int place = random.nextInt(text.length());
    switch (random.nextInt(4)) {
      case 0 -> changed.deleteCharAt(place);
      case 1 -> changed.insert(place, some(1, ANY));
      default -> changed.replace(place, place + 1, some(1, ANY));
    }
    return changed.toString();
  }

  /**
   * Runs the rounds.
   *
   * @param make makes a canonical spelling
   * @param rule says of any text, without the code under test, whether it must be taken
   */
  <T> void run(
      Function<Rounds, String> make,
      Function<String, Parsed<T>> parse,
      Function<T, String> canonical,
      Predicate<String> rule) {
    for (int i = 0; i < COUNT; i++) {
      String made = make.apply(this);
      T read = parse.apply(made).orThrow();
      assertThat(canonical.apply(read)).isEqualTo(made);
      assertThat(rule.test(made)).as("the rule on %s", made).isTrue();

      String other = changed(made);
      Parsed<T> parsed = parse.apply(other);
      assertThat(parsed.value().isPresent()).as("<%s>", other).isEqualTo(rule.test(other));
      parsed
          .value()
          .ifPresent(
              value -> assertThat(parse.apply(canonical.apply(value)).orThrow()).isEqualTo(value));
    }
  }

  static String without(String text, String ignored) {
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (ignored.indexOf(text.charAt(i)) < 0) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }

  static boolean allOf(String text, String alphabet) {
    return text.chars().allMatch(c -> alphabet.indexOf(c) >= 0);
  }

  static boolean isDigits(String text, int length) {
    return text.length() == length && allOf(text, DIGITS);
  }
}
