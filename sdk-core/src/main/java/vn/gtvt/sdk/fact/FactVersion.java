package vn.gtvt.sdk.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Version of a set of facts: the day it was put together and a number within the day, e.g. {@code
 * 2026-11-24} or {@code 2026-11-24.2}. Immutable.
 *
 * @param day the day up to which the sources were read
 * @param number 0 for the first set of the day
 */
public record FactVersion(LocalDate day, int number) implements Comparable<FactVersion> {
  private static final Pattern SHAPE =
      Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:\\.(\\d{1,4}))?");
  private static final Comparator<FactVersion> ORDER =
      Comparator.comparing(FactVersion::day).thenComparing(FactVersion::number);

  /**
   * Reads a version.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  public static FactVersion of(String text) {
    Matcher parts = SHAPE.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("no version of facts: " + text);
    }
    try {
      String number = parts.group(4);
      LocalDate day =
          LocalDate.of(
              Integer.parseInt(parts.group(1)),
              Integer.parseInt(parts.group(2)),
              Integer.parseInt(parts.group(3)));
      return new FactVersion(day, number == null ? 0 : Integer.parseInt(number));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no version of facts: " + text, e);
    }
  }

  @Override
  public int compareTo(FactVersion other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return number == 0 ? day.toString() : day + "." + number;
  }
}
