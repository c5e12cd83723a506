package vn.gtvt.sdk.license.school;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** The four ways in which days are written; which one is a matter of the field (school.md 13.2). */
public enum DateCode {
  /** {@code 1990-01-15}: most days of school files. */
  ISO("uuuu-MM-dd"),
  /** {@code 19900115}: birth dates and the days of a licence held. */
  COMPACT("uuuuMMdd"),
  /** {@code 15/01/1990}: health certificates, and what people write. */
  SLASHED("dd/MM/uuuu"),
  /**
   * {@code 15011990}: birth dates of teachers. Eight digits as well: never guess between the two.
   */
  DAY_FIRST("ddMMuuuu");

  private final String pattern;
  private final DateTimeFormatter format;

  DateCode(String pattern) {
    this.pattern = pattern.replace('u', 'y');
    this.format =
        DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
  }

  /** Reads a day; empty if it is none in this spelling. */
  public Optional<LocalDate> read(String written) {
    try {
      return Optional.of(LocalDate.parse(written.strip(), format));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Writes a day. */
  public String write(LocalDate day) {
    return format.format(day);
  }

  /** Returns the spelling as people say it: {@code yyyyMMdd}. */
  public String pattern() {
    return pattern;
  }
}
