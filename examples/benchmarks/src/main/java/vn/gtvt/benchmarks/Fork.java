package vn.gtvt.benchmarks;

import java.util.ArrayList;
import java.util.List;

/**
 * What one JVM measured: a median of each side, in nanoseconds of one unit, or in bytes for a heap.
 */
record Fork(double reference, double ours, List<String> notes) {
  Fork {
    notes = List.copyOf(notes);
  }

  /** Runs both sides in turns; which of them begins changes from round to round. */
  static Fork of(Pair pair, int warmUps, int rounds) throws Exception {
    List<Double> reference = new ArrayList<>();
    List<Double> ours = new ArrayList<>();
    for (int round = -warmUps; round < rounds; round++) {
      boolean bareFirst = Math.floorMod(round, 2) == 0;
      double first = bareFirst ? pair.reference() : pair.ours();
      double second = bareFirst ? pair.ours() : pair.reference();
      if (round >= 0) {
        reference.add(bareFirst ? first : second);
        ours.add(bareFirst ? second : first);
      }
    }
    return new Fork(Quantiles.median(reference), Quantiles.median(ours), pair.notes());
  }

  /** Returns the lines by which a child tells it to its parent. */
  List<String> lines() {
    List<String> lines = new ArrayList<>(List.of("reference " + reference, "ours " + ours));
    notes.forEach(note -> lines.add("note " + note));
    return lines;
  }

  /**
   * Reads the lines of a child.
   *
   * @throws IllegalStateException if the child did not tell both figures
   */
  static Fork read(List<String> lines) {
    return new Fork(
        Double.parseDouble(one(lines, "reference ")),
        Double.parseDouble(one(lines, "ours ")),
        lines.stream().filter(l -> l.startsWith("note ")).map(l -> l.substring(5)).toList());
  }

  private static String one(List<String> lines, String prefix) {
    return lines.stream()
        .filter(l -> l.startsWith(prefix))
        .map(l -> l.substring(prefix.length()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("a child told no " + prefix + lines));
  }
}
