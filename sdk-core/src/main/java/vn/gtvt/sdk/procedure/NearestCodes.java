package vn.gtvt.sdk.procedure;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.text.Bilingual;

/** Says what may have been meant by a code that is not in force. */
final class NearestCodes {
  private static final int SHOWN = 3;

  private NearestCodes() {}

  static UnknownProcedureException unknown(ProcedureCode code, Collection<Definition> all) {
    List<Definition> nearest =
        all.stream()
            .sorted(
                Comparator.comparingInt((Definition d) -> distance(code, d.code()))
                    .thenComparingLong(d -> Math.abs(number(d.code()) - number(code)))
                    .thenComparing(d -> d.code().text()))
            .limit(SHOWN)
            .toList();
    String names =
        nearest.stream()
            .map(d -> d.code() + " " + d.newest().head().name().vi())
            .collect(Collectors.joining("; "));
    String message = "procedure " + code + " is not known; nearest: " + names;
    return new UnknownProcedureException(
        code, nearest.stream().map(Definition::code).toList(), message);
  }

  static UnknownProcedureException notInForce(
      Definition known, Procedures date, Optional<ProcedureCode> current) {
    ProcedureCode code = known.code();
    String message = "procedure " + code + " is not in force on " + date.date();
    if (date.date().isBefore(known.first().effectiveFrom())) {
      message += "; it begins on " + known.first().effectiveFrom();
    }
    if (current.isPresent()) {
      message += "; use " + current.get() + " " + date.require(current.get()).name().vi();
    }
    if (current.isEmpty()) {
      message += known.endedBy(date.date()).map(NearestCodes::advice).orElse("");
    }
    return new UnknownProcedureException(code, current.stream().toList(), message);
  }

  private static String advice(Ending ending) {
    Bilingual advice = ending.ask() == null ? ending.instead() : ending.ask();
    return advice == null ? "" : "; " + advice.vi();
  }

  /** The digits of a code as one number; 0 for a slug. */
  private static long number(ProcedureCode code) {
    String digits = code.text().replace(".", "");
    return Character.isDigit(digits.charAt(0)) ? Long.parseLong(digits) : 0;
  }

  /** Number of places in which two codes differ; codes of different length are far apart. */
  private static int distance(ProcedureCode one, ProcedureCode other) {
    String a = one.text();
    String b = other.text();
    int different = 10 * Math.abs(a.length() - b.length());
    for (int i = 0; i < Math.min(a.length(), b.length()); i++) {
      different += a.charAt(i) == b.charAt(i) ? 0 : 1;
    }
    return different;
  }
}
