package vn.gtvt.sdk.license.school.exam;

import static vn.gtvt.sdk.license.school.exam.ExamPart.ROAD;
import static vn.gtvt.sdk.license.school.exam.ExamPart.SIMULATION;
import static vn.gtvt.sdk.license.school.exam.ExamPart.THEORY;
import static vn.gtvt.sdk.license.school.exam.ExamPart.YARD;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a candidate is examined in (NOI_DUNG_SH, school.md 5). Immutable.
 *
 * @param code number of the list; 10 is not in it
 * @param parts the parts
 */
public record ExamContent(int code, Set<ExamPart> parts) {
  private static final Map<Integer, ExamContent> ALL = all();

  /** Keeps a copy of the set. */
  public ExamContent {
    parts = Set.copyOf(parts);
  }

  /** Returns the content of a code; empty if it is not in the list. */
  public static Optional<ExamContent> find(String code) {
    String bare = code.strip();
    return bare.matches("[0-9]{1,2}")
        ? Optional.ofNullable(ALL.get(Integer.parseInt(bare)))
        : Optional.empty();
  }

  /** Says whether it has the part that was dropped on 2026-07-01. */
  public boolean hasSimulation() {
    return parts.contains(SIMULATION);
  }

  private static Map<Integer, ExamContent> all() {
    Map<Integer, ExamContent> all = new HashMap<>();
    put(all, List.of(1, 3), THEORY, YARD);
    put(all, List.of(2), THEORY);
    put(all, List.of(4), THEORY, YARD, ROAD);
    put(all, List.of(5), YARD, ROAD);
    put(all, List.of(6), ROAD);
    put(all, List.of(7, 8, 9), YARD);
    put(all, List.of(11, 12), THEORY, SIMULATION, YARD, ROAD);
    put(all, List.of(13), SIMULATION, YARD, ROAD);
    put(all, List.of(14), THEORY, SIMULATION);
    put(all, List.of(15), SIMULATION, ROAD);
    put(all, List.of(16), SIMULATION);
    put(all, List.of(17), SIMULATION, YARD);
    put(all, List.of(18), THEORY, ROAD);
    put(all, List.of(19), THEORY, SIMULATION, ROAD);
    put(all, List.of(20), THEORY, SIMULATION, YARD);
    return Map.copyOf(all);
  }

  private static void put(
      Map<Integer, ExamContent> to, List<Integer> codes, ExamPart first, ExamPart... others) {
    codes.forEach(code -> to.put(code, new ExamContent(code, EnumSet.of(first, others))));
  }
}
