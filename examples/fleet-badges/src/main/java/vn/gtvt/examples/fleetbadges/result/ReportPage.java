package vn.gtvt.examples.fleetbadges.result;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gtvt.sdk.time.VietnamTime;

/** The page for people: one file that needs nothing else, for the screen and for paper. */
final class ReportPage {
  private static final Pattern GAP = Pattern.compile("\\$\\{([a-z]+)}");

  private ReportPage() {}

  static String of(FleetResult result) throws IOException {
    Counts counts = result.counts();
    return fill(
        template(),
        Map.of(
            "company", Html.text(result.company()),
            "authority", Html.text(result.authority()),
            "filed", VietnamTime.written(result.filingDate()),
            "vehicles", Integer.toString(counts.vehicles()),
            "dossiers", Integer.toString(result.dossiers()),
            "partly", Integer.toString(result.partlyGranted()),
            "receiver", Html.text(receiver(counts)),
            "picture", Picture.of(result),
            "groups", groups(result),
            "rows", rows(result)));
  }

  private static String receiver(Counts counts) {
    return counts.filed() == 0
        ? "Không hồ sơ nào được nộp."
        : "Sổ của nơi nhận ghi %d xe, %d xe bị lặp, %d xe bị thất lạc."
            .formatted(counts.filed(), counts.duplicatesAtReceiver(), counts.lost());
  }

  private static String groups(FleetResult result) {
    return Stream.of(Verdict.values())
        .filter(verdict -> !result.with(verdict).isEmpty())
        .map(verdict -> group(verdict, result.with(verdict).size()))
        .collect(Collectors.joining("\n"));
  }

  private static String group(Verdict verdict, int size) {
    return "<li class=\"%s\"><b>%d xe</b> <span class=\"badge\">%s %s</span><p>%s</p></li>"
        .formatted(
            verdict.style(), size, verdict.sign(), verdict.label(), Html.text(verdict.nextStep()));
  }

  private static String rows(FleetResult result) {
    return result.vehicles().stream().map(ReportPage::row).collect(Collectors.joining("\n"));
  }

  private static String row(VehicleResult vehicle) {
    String remarks =
        vehicle.remarks().stream().map(Html::text).collect(Collectors.joining("<br/>"));
    return Stream.of(
            Integer.toString(vehicle.row()),
            "<b>" + Html.text(vehicle.plate()) + "</b>",
            Html.text(vehicle.kind()),
            "<span class=\"badge\">%s %s</span>"
                .formatted(vehicle.verdict().sign(), vehicle.verdict().label()),
            Html.text(vehicle.badge().orElse("")),
            vehicle.validUntil().map(VietnamTime::written).orElse(""),
            remarks)
        .collect(
            Collectors.joining(
                "</td><td>", "<tr class=\"" + vehicle.verdict().style() + "\"><td>", "</td></tr>"));
  }

  /** One pass: a value that looks like a gap stays as it is. */
  private static String fill(String template, Map<String, String> values) {
    return GAP.matcher(template)
        .replaceAll(
            gap ->
                Matcher.quoteReplacement(
                    Objects.requireNonNull(values.get(gap.group(1)), gap.group())));
  }

  private static String template() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ReportPage.class.getResourceAsStream("report.html"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
