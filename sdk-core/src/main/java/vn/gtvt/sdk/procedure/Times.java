package vn.gtvt.sdk.procedure;

import java.util.List;
import java.util.Objects;

/** Lets a temporary rule take the place of the standing one. */
final class Times {
  private Times() {}

  static List<TimeLimit> of(List<TimeLimit> stated) {
    return stated.stream()
        .filter(
            limit ->
                limit.overlay() != null || stated.stream().noneMatch(other -> beats(other, limit)))
        .toList();
  }

  private static boolean beats(TimeLimit other, TimeLimit standing) {
    return other.overlay() != null
        && other.stage().equals(standing.stage())
        && Objects.equals(other.filingCase(), standing.filingCase())
        && Objects.equals(other.actor(), standing.actor());
  }
}
