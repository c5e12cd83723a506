package vn.gtvt.sandbox.school;

import java.time.format.DateTimeFormatter;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.gtvt.sandbox.keyed.Stamp;

/**
 * One line of a field table.
 *
 * @param name the element
 * @param isNeeded whether it must hold something; the element itself must be there in any case
 * @param most the most characters
 * @param form what a value that is not empty must be
 */
record Column(String name, boolean isNeeded, int most, Predicate<String> form) {
  private static final DateTimeFormatter DASHED = Stamp.form("uuuu-MM-dd");
  private static final DateTimeFormatter BARE = Stamp.form("uuuuMMdd");

  static final Predicate<String> DAY = text -> Stamp.isDay(text, DASHED);
  static final Predicate<String> BARE_DAY = text -> Stamp.isDay(text, BARE);
  static final Predicate<String> TEXT = text -> true;

  static Predicate<String> like(String regex) {
    return Pattern.compile(regex).asMatchPredicate();
  }

  static Predicate<String> digits(int count) {
    return like("[0-9]{" + count + "}");
  }

  static Column must(String name, int most, Predicate<String> form) {
    return new Column(name, true, most, form);
  }

  static Column may(String name, int most, Predicate<String> form) {
    return new Column(name, false, most, form);
  }

  /** A whole number. */
  static Column count(String name) {
    return must(name, 10, like("[0-9]{1,10}"));
  }

  Column renamed(String other) {
    return new Column(other, isNeeded, most, form);
  }
}
