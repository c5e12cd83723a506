package vn.gtvt.sdk.license.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.procedure.Component;
import vn.gtvt.sdk.procedure.Fee;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;
import vn.gtvt.sdk.procedure.Stated;
import vn.gtvt.sdk.procedure.TimeLimit;

/** Asks the bundled catalogue and writes the answers as the tables of the tests do. */
final class Asked {
  static final ProcedureCatalogue CATALOGUE = ProcedureCatalogue.bundled();
  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

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

  private Asked() {}

  static ProcedureCode code(String text) {
    return ProcedureCode.of(text);
  }

  static Procedure on(String code, LocalDate day) {
    return CATALOGUE.at(day).require(code(code));
  }

  static Optional<Procedure> find(String code, LocalDate day) {
    return CATALOGUE.at(day).find(code(code));
  }

  /** Every code of a row, split at spaces. */
  static List<String> codes(String cell) {
    return List.of(cell.split(" ", -1));
  }

  /** Every day of a row, split at spaces. */
  static List<LocalDate> days(String cell) {
    return Stream.of(cell.split(" ", -1)).map(LocalDate::parse).toList();
  }

  /** The time until the result, {@code 4wd} for working days; or what was known last. */
  static String decision(Procedure procedure) {
    Stated<TimeLimit> decision = procedure.time(TimeLimit.DECISION);
    return decision instanceof Stated.Unknown<TimeLimit> unknown
        ? "UNKNOWN last " + written(unknown.lastKnown())
        : written(decision.known());
  }

  /** The times of the stages on the way and after it: {@code 2wd 4wd}, {@code 7d} for days. */
  static String stages(Procedure procedure) {
    return written(
        procedure.timeLimits().stream()
            .filter(limit -> !limit.stage().equals(TimeLimit.DECISION))
            .filter(limit -> !limit.stage().equals(TimeLimit.SUPPLEMENT_NOTICE))
            .toList());
  }

  /** The time until missing papers are asked for. */
  static String supplement(Procedure procedure) {
    return written(procedure.time(TimeLimit.SUPPLEMENT_NOTICE).known());
  }

  private static String written(List<TimeLimit> limits) {
    return limits.isEmpty()
        ? "nothing"
        : limits.stream()
            .map(
                limit ->
                    limit.quantity().stripTrailingZeros().toPlainString()
                        + (limit.unit() == TimeLimit.Unit.DAYS ? "d" : "wd"))
            .sorted()
            .distinct()
            .collect(Collectors.joining(" "));
  }

  /** The fees: {@code 135000 115000/ONLINE}, a status without amount, or what was known last. */
  static String fees(Procedure procedure) {
    Stated<Fee> fees = procedure.fees();
    return fees instanceof Stated.Unknown<Fee> unknown
        ? "UNKNOWN last " + paid(unknown.lastKnown())
        : paid(fees.known());
  }

  private static String paid(List<Fee> fees) {
    return fees.isEmpty()
        ? "nothing"
        : fees.stream().map(Asked::paid).sorted().distinct().collect(Collectors.joining(" "));
  }

  private static String paid(Fee fee) {
    String amount = fee.status() == Fee.Status.STATED ? "" + fee.dong() : fee.status().name();
    return amount + (fee.channel() == null ? "" : "/" + fee.channel());
  }

  /** The Vietnamese names of the papers with the annexes of their forms, in one line. */
  static String papers(Procedure procedure) {
    return procedure.components().stream()
        .map(component -> component.name().vi() + annex(component.form()))
        .collect(Collectors.joining(" | "));
  }

  private static String annex(Component.@Nullable Form form) {
    return form == null || form.annex() == null ? "" : " (" + form.annex() + ")";
  }
}
