package vn.gtvt.examples.fleetbadges.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One row of the sheet and what came of it. Immutable.
 *
 * @param row the row as a person sees it in the spreadsheet, from 1
 * @param plate its plate as written; empty if it has none
 * @param kind kind of badge in Vietnamese; empty if the row names none
 * @param verdict what came of it
 * @param badge number of the badge, if one was issued
 * @param validUntil last day of the badge, if one was issued
 * @param remarks reasons for a refusal, or what a person should know, in Vietnamese
 */
public record VehicleResult(
    int row,
    String plate,
    String kind,
    Verdict verdict,
    Optional<String> badge,
    Optional<LocalDate> validUntil,
    List<String> remarks) {
  /** Keeps a copy of the remarks. */
  public VehicleResult {
    remarks = List.copyOf(remarks);
  }
}
