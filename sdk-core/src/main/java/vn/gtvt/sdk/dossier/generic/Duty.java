package vn.gtvt.sdk.dossier.generic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.procedure.ProcedureKind;
import vn.gtvt.sdk.procedure.TimeLimit;
import vn.gtvt.sdk.text.Bilingual;

/**
 * What is owed to an authority without a code of the state's list, e.g. the return of a badge: no
 * portal takes it as a dossier.
 */
final class Duty {
  /** What our own names of such duties begin with. */
  private static final String OWN = "x-";

  /** Stages whose time is that of whom the duty binds. */
  private static final Set<String> OWED = Set.of("return", "notice-before-stop", "filing");

  private Duty() {}

  static boolean is(Procedure procedure) {
    return procedure.kind() != ProcedureKind.PROCEDURE || procedure.code().text().startsWith(OWN);
  }

  /** Returns what to do in place of filing, with the days where a source names them. */
  static Bilingual instead(Procedure procedure, Optional<String> filingCase) {
    List<Bilingual> days =
        procedure.timeLimits().stream()
            .filter(limit -> OWED.contains(limit.stage()))
            .filter(limit -> isOfCase(limit, filingCase))
            .map(TimeLimit::written)
            .distinct()
            .toList();
    return Words.get(
        "generic.no-code",
        "code",
        procedure.code(),
        "name",
        procedure.name(),
        "who",
        procedure.authority(),
        "days",
        days.isEmpty() ? new Bilingual("", "") : Words.get("generic.days", "days", joined(days)));
  }

  private static boolean isOfCase(TimeLimit limit, Optional<String> filingCase) {
    return filingCase.isEmpty()
        || Stream.ofNullable(limit.filingCase()).allMatch(filingCase.get()::equals);
  }

  private static Bilingual joined(List<Bilingual> days) {
    return new Bilingual(
        String.join(", ", days.stream().map(Bilingual::vi).toList()),
        String.join(", ", days.stream().map(Bilingual::en).toList()));
  }
}
