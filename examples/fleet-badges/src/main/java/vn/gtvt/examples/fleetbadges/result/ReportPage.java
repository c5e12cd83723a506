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
        : "Sổ của nơi nhận ghi %s xe, %s xe bị lặp, %s xe bị thất lạc."
            .formatted(counts.filed(), counts.duplicatesAtReceiver(), counts.lost());
  }

  private static String groups(FleetResult result) {
    return Stream.of(Verdict.values())
        .filter(verdict -> !result.with(verdict).isEmpty())
        .map(verdict -> group(verdict, result.with(verdict).size()))
        .collect(Collectors.joining("\n"));
  }

  private static String group(Verdict verdict, int size) {
    return "<li class=\"%s\"><b>%s xe</b> <span class=\"badge\">%s %s</span><p>%s</p></li>"
        .formatted(
            verdict.style(), size, verdict.sign(), verdict.label(), Html.text(verdict.nextStep()));
  }

  private static String rows(FleetResult result) {
    return result.vehicles().stream().map(ReportPage::row).collect(Collectors.joining("\n"));
  }

  private static String row(VehicleResult vehicle) {
    return Stream.of(
            Integer.toString(vehicle.row()),
            "<b>" + Html.text(vehicle.plate()) + "</b>",
            Html.text(vehicle.kind()),
            "<span class=\"badge\">%s %s</span>"
                .formatted(vehicle.verdict().sign(), vehicle.verdict().label()),
            Stream.concat(badge(vehicle), vehicle.remarks().stream())
                .map(Html::text)
                .collect(Collectors.joining("<br/>")))
        .collect(
            Collectors.joining(
                "</td><td>", "<tr class=\"" + vehicle.verdict().style() + "\"><td>", "</td></tr>"));
  }

  private static Stream<String> badge(VehicleResult vehicle) {
    String until =
        vehicle.validUntil().map(day -> ", có giá trị đến " + VietnamTime.written(day)).orElse("");
    return vehicle.badge().map(number -> "Số " + number + until).stream();
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
