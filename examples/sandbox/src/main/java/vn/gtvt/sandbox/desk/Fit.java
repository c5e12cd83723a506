package vn.gtvt.sandbox.desk;

import java.util.Set;
import vn.gtvt.sandbox.fault.Fault;

/** Which fault fits which operation. */
final class Fit {
  private static final Set<String> LAGGING =
      Set.of(
          "userCreate",
          "practice.create",
          "opencps.create",
          "igate.apply",
          "td.submit",
          "national.find");
  private static final Set<String> UPLOADS =
      Set.of("opencps.upload", "dvcsync.upload", "igate.upload", "td.upload");
  private static final Set<String> MANY_FILES =
      Set.of("opencps.upload", "dvcsync.create", "igate.apply", "td.submit");
  private static final Set<String> FOLLOWED = Set.of("opencps.create", "igate.apply", "td.submit");

  private Fit() {}

  static boolean fits(Fault fault, String operation) {
    return switch (fault.kind()) {
      case LAGGING_SEARCH -> LAGGING.contains(operation);
      case LATE_WRITE ->
          operation.contains(".") || (operation.equals("userCreate") && fault.duration().isZero());
      case UNREADABLE, SAVED_ANEW -> UPLOADS.contains(operation);
      case LOSE_SECOND -> MANY_FILES.contains(operation);
      case CONTRADICT -> operation.equals("violation.find");
      case TOO_EARLY, DRIFT -> FOLLOWED.contains(operation);
      default -> true;
    };
  }
}
