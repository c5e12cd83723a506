package vn.gtvt.sdk.filing;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Turns what a database says into what happened, where, and what to do next. Stateless. */
final class JournalFailure {
  private static final String DUPLICATE = "23505";
  private static final int BUSY = 50200;
  private static final int BUSY_TOO = 90131;

  /** H2's words for a database that it closed, e.g. because a write failed. */
  private static final Set<Integer> CLOSED = Set.of(90007, 90067, 90098, 90121, 90135);

  private static final List<String> FULL =
      List.of("no space left", "not enough space", "disk full", "quota exceeded");

  private JournalFailure() {}

  /** Says whether a row was refused because its key is there already. */
  static boolean isDuplicate(SQLException failure) {
    return DUPLICATE.equals(failure.getSQLState());
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
      return "the disk is full; free space, close the journal and open it again. What was"
          + " acknowledged before is kept";
    }
    if (CLOSED.contains(failure.getErrorCode())) {
      return "the database is closed, perhaps after an earlier failure; see to that one, close the"
          + " journal and open it again";
    }
    if (failure.getErrorCode() == BUSY || failure.getErrorCode() == BUSY_TOO) {
      return "another transaction holds the row; let that one end and try again";
    }
    return "the database says " + failure.getMessage() + "; close the journal and open it again";
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, each -> each != null, Throwable::getCause).limit(20);
  }
}
