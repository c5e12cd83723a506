package vn.gtvt.sdk.license.portrait;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The table that was written before the evaluator. */
record ExpectedVerdicts(String file, String profile, Verdict verdict, List<String> findings) {
  static List<ExpectedVerdicts> all() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    ExpectedVerdicts.class.getResourceAsStream("expected-verdicts.csv")),
                StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(ExpectedVerdicts::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ExpectedVerdicts of(String line) {
    String[] cells = line.split(",", -1);
    List<String> codes = cells[3].isEmpty() ? List.of() : List.of(cells[3].split(";", -1));
    return new ExpectedVerdicts(cells[0], cells[1], Verdict.valueOf(cells[2]), codes);
  }

  /** Says what differs; empty if nothing does. */
  String differs(PortraitReport report) {
    StringBuilder found = new StringBuilder();
    if (report.verdict() != verdict) {
      found.append("verdict ").append(report.verdict()).append(" instead of ").append(verdict);
    }
    List<String> codes = report.findings().stream().map(each -> each.code().code()).toList();
    for (String code : findings) {
      if (!codes.contains(code)) {
        found.append(" lacks ").append(code);
      }
    }
    return found.isEmpty() ? "" : file + " under " + profile + ": " + found + " " + report;
  }
}
