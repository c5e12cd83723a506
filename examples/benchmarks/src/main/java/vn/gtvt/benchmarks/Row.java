package vn.gtvt.benchmarks;

import java.util.List;
import java.util.Locale;

/**
 * One line of the table.
 *
 * @param name what is measured
 * @param goal what is wanted
 * @param forks what each JVM measured; at least one
 */
record Row(String name, Goal goal, List<Fork> forks) {
  static final String HEADER =
      "| measure | reference | ours | figure | p10-p90 | goal | met |\n"
          + "|---|---|---|---|---|---|---|";

  Row {
    forks = List.copyOf(forks);
  }

  double reference() {
    return Quantiles.median(forks.stream().map(Fork::reference).toList());
  }

  double ours() {
    return Quantiles.median(forks.stream().map(Fork::ours).toList());
  }

  /** Returns the median of each JVM's own figure: a burst of other work strikes both its sides. */
  double figure() {
    return Quantiles.median(figures());
  }

  private List<Double> figures() {
    return forks.stream().map(f -> goal.figure().applyAsDouble(f.reference(), f.ours())).toList();
  }

  boolean met() {
    return goal.met().test(figure());
  }

  List<String> notes() {
    return forks.stream().flatMap(f -> f.notes().stream()).distinct().toList();
  }

  /** Returns the line; the spread is that of the figure over the JVMs. */
  String markdown() {
    List<Double> figures = figures();
    return String.join(
            " | ",
            "| " + name,
            amount(reference()),
            amount(ours()),
            goal.shown(figure()),
            goal.shown(Quantiles.at(figures, 0.1)) + " - " + goal.shown(Quantiles.at(figures, 0.9)),
            goal.text(),
            met() ? "yes" : "no")
        + " |";
  }

  private String amount(double value) {
    if (Double.isNaN(value)) {
      return "-";
    }
    if (goal.text().endsWith("MB")) {
      return goal.shown(goal.figure().applyAsDouble(0, value));
    }
    if (value < 1e5) {
      return String.format(Locale.ROOT, "%.2f µs", value / 1e3);
    }
    return value < 1e9
        ? String.format(Locale.ROOT, "%.2f ms", value / 1e6)
        : String.format(Locale.ROOT, "%.2f s", value / 1e9);
  }
}
