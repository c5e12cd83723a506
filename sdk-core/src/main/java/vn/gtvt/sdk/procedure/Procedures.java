package vn.gtvt.sdk.procedure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.gtvt.sdk.identifier.ProcedureCode;

/** The procedures in force on one date. Immutable and safe for concurrent use. */
public final class Procedures {
  private final LocalDate date;
  private final Map<ProcedureCode, Procedure> byCode;

  Procedures(LocalDate date, List<Procedure> inForce) {
    this.date = date;
    this.byCode = inForce.stream().collect(Collectors.toMap(Procedure::code, Function.identity()));
  }

  /** Returns the date asked for. */
  public LocalDate date() {
    return date;
  }

  /** Returns all of them, in no order. */
  public Collection<Procedure> all() {
    return byCode.values();
  }

  /** Returns a procedure, or nothing if it is not in force on the date. */
  public Optional<Procedure> find(ProcedureCode code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * Returns a procedure.
   *
   * @throws IllegalArgumentException if it is not in force on the date
   */
  public Procedure require(ProcedureCode code) {
    return find(code)
        .orElseThrow(
            () ->
                new IllegalArgumentException("procedure " + code + " is not in force on " + date));
  }
}
