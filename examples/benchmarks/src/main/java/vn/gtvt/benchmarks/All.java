package vn.gtvt.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs measures and prints a table: {@code [all | NAME[,NAME…]]…}. */
public final class All {
  private All() {}

  /**
   * Runs what is named, everything if nothing is.
   *
   * @throws Exception if a measure breaks; then it has no figure
   */
  public static void main(String[] args) throws Exception {
    PrintStream out = Out.open();
    out.println(machine());
    out.println();
    out.println(Row.HEADER);
    List<String> notes = new ArrayList<>();
    for (Measure measure : chosen(args)) {
      for (Row row : measure.rows(Scale.FULL)) {
        out.println(row.markdown());
        row.notes().forEach(note -> notes.add(measure.name() + ": " + note));
      }
    }
    out.println();
    notes.forEach(note -> out.println("- " + note));
    out.println("- load average at the end " + load());
    System.exit(0);
  }

  private static List<Measure> chosen(String[] args) {
    List<String> names = List.of(String.join(",", args).split("[,\\s]+", -1));
    return names.contains("all") || String.join("", names).isEmpty()
        ? Measures.all()
        : names.stream().map(Measures::named).toList();
  }

  private static String machine() throws IOException, SQLException {
    try (Store store = Store.open()) {
      return String.format(
          Locale.ROOT,
          "JDK %s, %d cores, load average at the start %s; store: %s (read back)",
          Runtime.version(),
          Runtime.getRuntime().availableProcessors(),
          load(),
          store.settings());
    }
  }

  private static String load() {
    return String.format(
        Locale.ROOT, "%.2f", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }
}
