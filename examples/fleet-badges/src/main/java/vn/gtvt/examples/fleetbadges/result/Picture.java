package vn.gtvt.examples.fleetbadges.result;

import java.util.List;
import java.util.stream.Stream;

/** The totals as a picture: one square per vehicle, the groups one after the other. */
final class Picture {
  private static final int STEP = 24;
  private static final int SIDE = 20;

  private Picture() {}

  static String of(FleetResult result) {
    List<VehicleResult> grouped =
        Stream.of(Verdict.values()).flatMap(verdict -> result.with(verdict).stream()).toList();
    int columns = (int) Math.max(10, Math.ceil(Math.sqrt(7.5 * grouped.size())));
    int rows = (grouped.size() + columns - 1) / columns;
    StringBuilder svg = new StringBuilder();
    svg.append("<svg role=\"img\" aria-labelledby=\"picture-title\" viewBox=\"0 0 ")
        .append(columns * STEP)
        .append(' ')
        .append(Math.max(1, rows) * STEP)
        .append("\"><title id=\"picture-title\">")
        .append(Html.text(inWords(result)))
        .append("</title>\n");
    for (int i = 0; i < grouped.size(); i++) {
      square(svg, grouped.get(i), i % columns * STEP + 2, i / columns * STEP + 2);
    }
    return svg.append("</svg>").toString();
  }

  private static void square(StringBuilder svg, VehicleResult vehicle, int x, int y) {
    Verdict verdict = vehicle.verdict();
    svg.append("<g class=\"").append(verdict.style()).append("\"><title>");
    svg.append(Html.text(vehicle.plate() + " – " + verdict.label())).append("</title>");
    svg.append("<rect x=\"").append(x).append("\" y=\"").append(y);
    svg.append("\" width=\"").append(SIDE).append("\" height=\"").append(SIDE);
    svg.append("\" rx=\"4\"/><text x=\"").append(x + SIDE / 2);
    svg.append("\" y=\"").append(y + SIDE / 2 + 4).append("\">");
    svg.append(verdict.sign()).append("</text></g>\n");
  }

  private static String inWords(FleetResult result) {
    return Stream.of(Verdict.values())
        .filter(verdict -> !result.with(verdict).isEmpty())
        .map(verdict -> verdict.label() + ": " + result.with(verdict).size() + " xe")
        .reduce((one, other) -> one + "; " + other)
        .orElse("Không có xe nào");
  }
}
