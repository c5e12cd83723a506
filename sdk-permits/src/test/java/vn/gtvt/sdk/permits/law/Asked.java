package vn.gtvt.sdk.permits.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.procedure.Component;
import vn.gtvt.sdk.procedure.Fee;
import vn.gtvt.sdk.procedure.FilingCase;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;
import vn.gtvt.sdk.procedure.Stated;
import vn.gtvt.sdk.procedure.TimeLimit;

/** Asks the bundled catalogue on both sides of every day on which the rules changed. */
final class Asked {
  static final ProcedureCatalogue CATALOGUE = ProcedureCatalogue.bundled();

  /** The days on which rules changed. */
  static final List<LocalDate> FIRST_DAYS =
      Stream.of(
              "2025-01-01",
              "2025-03-01",
              "2025-07-01",
              "2025-09-01",
              "2026-01-01",
              "2026-04-29",
              "2026-07-01",
              "2026-08-10",
              "2027-03-01")
          .map(LocalDate::parse)
          .toList();

  /** The last old day and the first new day of each. */
  static final List<LocalDate> SIDES =
      FIRST_DAYS.stream().flatMap(first -> Stream.of(first.minusDays(1), first)).toList();

  private Asked() {}

  /** Returns the last old day and the first new day of every boundary that lies in the span. */
  static List<LocalDate> sidesWithin(LocalDate from, LocalDate to) {
    List<LocalDate> within =
        SIDES.stream().filter(day -> !day.isBefore(from) && !day.isAfter(to)).toList();
    if (within.isEmpty()) {
      throw new IllegalArgumentException("no boundary between " + from + " and " + to);
    }
    return within;
  }

  static Procedure require(String code, LocalDate day) {
    return CATALOGUE.at(day).require(ProcedureCode.of(code));
  }

  static Optional<Procedure> find(String code, LocalDate day) {
    return CATALOGUE.at(day).find(ProcedureCode.of(code));
  }

  /** Writes a time as {@code 4}, {@code 1/2} if cases differ, or {@code UNKNOWN (last 5)}. */
  static String time(Procedure procedure, String stage) {
    Stated<TimeLimit> stated = procedure.time(stage);
    if (stated instanceof Stated.Unknown<TimeLimit> unknown) {
      return "UNKNOWN (last " + written(unknown.lastKnown()) + ")";
    }
    return written(stated.known());
  }

  private static String written(List<TimeLimit> limits) {
    String all =
        limits.stream()
            .map(
                limit ->
                    limit.quantity().stripTrailingZeros().toPlainString()
                        + (limit.unit() == TimeLimit.Unit.WORKING_DAYS ? "" : " calendar"))
            .distinct()
            .sorted()
            .collect(Collectors.joining("/"));
    return all.isEmpty() ? "nothing" : all;
  }

  /** Writes a fee as its status, with the amount if one is stated. */
  static String fee(Procedure procedure) {
    Stated<Fee> stated = procedure.fees();
    if (stated instanceof Stated.Unknown<Fee>) {
      return "UNKNOWN";
    }
    return stated.known().stream()
        .map(fee -> fee.status() + (fee.dong() == null ? "" : " " + fee.dong()))
        .distinct()
        .sorted()
        .collect(Collectors.joining("/"));
  }

  /** Writes the number of papers, of every case if the procedure has cases: {@code 2/5}. */
  static String papers(Procedure procedure) {
    List<FilingCase> cases = procedure.cases();
    if (cases.isEmpty()) {
      return String.valueOf(procedure.components().size());
    }
    return cases.stream()
        .map(c -> procedure.components().stream().filter(paper -> paper.isOf(c)).count())
        .sorted(Comparator.naturalOrder())
        .map(String::valueOf)
        .collect(Collectors.joining("/"));
  }

  static List<String> paperNames(Procedure procedure) {
    return procedure.components().stream().map(Component::name).map(name -> name.vi()).toList();
  }
}
