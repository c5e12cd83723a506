package vn.gtvt.sdk.filing;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns what a database says into what happened, where, and what to do next. Stateless. */
final class JournalFailure {
  private static final String DUPLICATE = "23505";

  /** What SQLite says instead of a state: a rule of a table was broken. */
  private static final int CONSTRAINT = 19;

  private static final int BUSY = 5;
  private static final int LOCKED = 6;

  private static final List<String> FULL =
      List.of("no space left", "not enough space", "disk full", "disk is full", "quota exceeded");

  private JournalFailure() {}

  /** Says whether a row was refused because its key is there already. */
  static boolean isDuplicate(SQLException failure) {
    return DUPLICATE.equals(failure.getSQLState()) || failure.getErrorCode() == CONSTRAINT;
  }

  /** Says whether another connection, perhaps of another program, holds what is needed. */
  static boolean isBusy(SQLException failure) {
    return failure.getErrorCode() == BUSY || failure.getErrorCode() == LOCKED;
  }

  /** Says whether the disk, or what this user may use of it, is full. */
  static boolean isDiskFull(Throwable failure) {
    return causes(failure)
        .map(each -> Optional.ofNullable(each.getMessage()).orElse("").toLowerCase(Locale.ROOT))
        .anyMatch(text -> FULL.stream().anyMatch(text::contains));
  }

  static JournalException of(String place, String what, SQLException failure) {
    return new JournalException(place + " failed at " + what + ": " + advice(failure), failure);
  }

  static JournalException of(String place, String what, IOException failure) {
    String advice =
        isDiskFull(failure)
            ? "the disk is full; free space and try again"
            : "the disk says " + failure.getMessage() + "; see to it and try again";
    return new JournalException(place + " failed at " + what + ": " + advice, failure);
  }

  private static String advice(SQLException failure) {
    if (isDiskFull(failure)) {
      return "the disk is full; free space and try again. What was acknowledged before is kept";
    }
    if (isBusy(failure)) {
      return "another transaction is writing; let that one end and try again";
    }
    return "the database says " + failure.getMessage() + "; close the journal and open it again";
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, each -> each != null, Throwable::getCause).limit(20);
  }
}
