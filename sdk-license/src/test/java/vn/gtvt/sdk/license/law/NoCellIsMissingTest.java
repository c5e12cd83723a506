package vn.gtvt.sdk.license.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.procedure.Coverage;
import vn.gtvt.sdk.procedure.Procedure;

/** The tables answer every question of both days of every boundary that touches a procedure. */
class NoCellIsMissingTest {
  private static final Map<String, Set<Cell>> TABLES =
      Map.of(
          "papers", Cell.of(PaperRows.SCHOOLS, PaperRows.LICENCES, PaperRows.CENTRES),
          "time", Cell.of(TimeRows.SCHOOLS, TimeRows.LICENCES, TimeRows.CENTRES),
          "fee", Cell.of(FeeRows.FEES, FeeRows.TEST),
          "authority", Cell.of(InForceRows.AUTHORITY));
  private static final Set<Cell> IN_FORCE = Cell.of(InForceRows.IN_FORCE);

  @Test
  void everyCompleteProcedureIsAskedOnBothSidesOfWhatTouchesIt() {
    Set<String> missing = new TreeSet<>();
    for (LocalDate first : Asked.FIRST_DAYS) {
      for (ProcedureCode code : touchedOn(first)) {
        missing.addAll(missing(code, first.minusDays(1)));
        missing.addAll(missing(code, first));
      }
    }
    assertThat(missing).as("cells that no table has").isEmpty();
  }

  @Test
  void theBoundariesTouchEveryCompleteProcedure() {
    Set<ProcedureCode> touched =
        Asked.FIRST_DAYS.stream()
            .flatMap(day -> touchedOn(day).stream())
            .collect(Collectors.toSet());
    assertThat(touched).containsExactlyInAnyOrderElementsOf(complete());
  }

  private static List<String> missing(ProcedureCode code, LocalDate day) {
    Cell cell = new Cell(code.text(), day);
    List<String> missing = new ArrayList<>();
    if (!IN_FORCE.contains(cell)) {
      missing.add(code + " on " + day + ": in force");
    }
    if (Asked.find(code.text(), day).isPresent()) {
      TABLES.forEach(
          (kind, cells) -> {
            if (!cells.contains(cell)) {
              missing.add(code + " on " + day + ": " + kind);
            }
          });
    }
    return missing;
  }

  /** Returns what begins, ends or is different on the day, compared with the day before. */
  private static Set<ProcedureCode> touchedOn(LocalDate first) {
    LocalDate last = first.minusDays(1);
    Set<String> changed =
        Asked.CATALOGUE.diff(last, first).stream()
            .map(change -> change.code().text())
            .collect(Collectors.toSet());
    return complete().stream()
        .filter(code -> changed.contains(code.text()) || silenceDiffers(code, last, first))
        .collect(Collectors.toSet());
  }

  private static boolean silenceDiffers(ProcedureCode code, LocalDate last, LocalDate first) {
    return !Asked.find(code.text(), last)
        .map(Procedure::silentApprovals)
        .equals(Asked.find(code.text(), first).map(Procedure::silentApprovals));
  }

  /** Returns every code that is complete on one of the days asked about. */
  private static Set<ProcedureCode> complete() {
    return Asked.CATALOGUE.codes().stream()
        .filter(
            code ->
                Asked.FIRST_DAYS.stream()
                    .flatMap(first -> Stream.of(first.minusDays(1), first))
                    .anyMatch(
                        day ->
                            Asked.find(code.text(), day)
                                .filter(p -> p.coverage() == Coverage.COMPLETE)
                                .isPresent()))
        .collect(Collectors.toSet());
  }
}
