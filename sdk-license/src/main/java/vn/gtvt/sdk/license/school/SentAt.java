package vn.gtvt.sdk.license.school;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * When a file says it was sent (NGAY_GUI): a clock of twelve hours that does not say which half.
 *
 * <p>{@code 2026-08-03 04:27:45} is four in the morning or half past four in the afternoon; only
 * the stamp in the file's name tells (school.md 2.1). Immutable.
 *
 * @param morning the first of the two moments it may mean, in Vietnam
 */
public record SentAt(LocalDateTime morning) {
  private static final DateTimeFormatter TWELVE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd hh:mm:ss", Locale.ROOT);
  private static final DateTimeFormatter DIGITS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);
  private static final int HALF = 12;

  /** Brings both spellings of a moment to the same value. */
  public SentAt {
    morning = morning.withHour(morning.getHour() % HALF).withNano(0);
  }

  /** Returns what a file that is sent at a moment says. */
  public static SentAt of(LocalDateTime moment) {
    return new SentAt(moment);
  }

  /** Reads the text; empty if it is none. An hour above twelve is taken for what it is. */
  public static Optional<SentAt> read(String written) {
    try {
      return Optional.of(new SentAt(LocalDateTime.parse(written.strip(), DIGITS)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Writes it as the files do. */
  public String written() {
    return TWELVE.format(morning);
  }

  /** Returns the two moments it may mean. */
  public List<LocalDateTime> candidates() {
    return List.of(morning, morning.plusHours(HALF));
  }

  /** Returns the moment nearer to the stamp in the file's name. */
  public LocalDateTime nearest(LocalDateTime stamp) {
    LocalDateTime evening = morning.plusHours(HALF);
    boolean isMorning =
        Duration.between(morning, stamp).abs().compareTo(Duration.between(evening, stamp).abs())
            <= 0;
    return isMorning ? morning : evening;
  }
}
