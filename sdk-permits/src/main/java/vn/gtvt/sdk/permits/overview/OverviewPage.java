package vn.gtvt.sdk.permits.overview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.gtvt.sdk.validation.Violation;

/**
 * The overview as one page: Vietnamese first, with a timeline; needs no other file and no network.
 * Stateless and safe for concurrent use.
 */
public final class OverviewPage {
  private static final Pattern GAP = Pattern.compile("\\$\\{([a-zA-Z]+)}");
  private static final int MOST_ROWS = 500;

  private OverviewPage() {}

  /** Returns the page, XHTML in UTF-8; every text is escaped. */
  public static String of(Overview overview) {
    return fill(
        template(),
        Map.ofEntries(
            Map.entry("company", Markup.text(overview.company())),
            Map.entry("date", OverviewWords.day(overview.date())),
            Map.entry("soonUntil", OverviewWords.day(overview.soonUntil())),
            Map.entry("tiles", tiles(overview)),
            Map.entry("square", Timeline.square(overview)),
            Map.entry("timeline", Timeline.of(overview)),
            Map.entry("errors", findings(overview.contradictions().errors(), "ended")),
            Map.entry("warnings", findings(overview.contradictions().warnings(), "soon")),
            Map.entry("ended", terms(overview.terms(Term.State.ENDED))),
            Map.entry("soon", terms(overview.terms(Term.State.SOON))),
            Map.entry("withdrawn", terms(overview.terms(Term.State.WITHDRAWN))),
            Map.entry("licences", terms(standing(overview, Term.What.LICENCE, Term.What.ROUTE)))));
  }

  private static List<Term> standing(Overview overview, Term.What one, Term.What other) {
    return overview.terms(Term.State.VALID).stream()
        .filter(term -> term.what() == one || term.what() == other)
        .toList();
  }

  private static String tiles(Overview overview) {
    return tile(overview.vehicles(), "", "Xe", "Vehicles")
        + tile(
            overview.terms(Term.What.BADGE, Term.State.VALID).size()
                + overview.terms(Term.What.BADGE, Term.State.SOON).size(),
            "valid",
            "Phù hiệu còn hạn",
            "Badges valid")
        + tile(overview.terms(Term.State.SOON).size(), "soon", "Sắp hết hạn", "End soon")
        + tile(overview.terms(Term.State.ENDED).size(), "ended", "Đã hết hạn", "Ended")
        + tile(overview.contradictions().errors().size(), "ended", "Mâu thuẫn", "Contradictions")
        + tile(
            overview.contradictions().warnings().size(), "soon", "Nên xem lại", "To be looked at");
  }

  private static String tile(int count, String style, String vi, String en) {
    return "<li class=\"%s\"><b>%d</b> %s <span lang=\"en\">%s</span></li>%n"
        .formatted(style, count, vi, en);
  }

  private static String findings(List<Violation> found, String style) {
    return rows(found.stream().map(each -> finding(each, style)).toList(), 2);
  }

  private static String finding(Violation found, String style) {
    String reference = found.reference();
    return "<tr class=\"%s\"><td>%s<br/><span lang=\"en\">%s</span></td><td>%s</td></tr>"
        .formatted(
            style,
            Markup.text(found.message().vi()),
            Markup.text(found.message().en()),
            Markup.text(reference == null ? "" : reference));
  }

  private static String terms(List<Term> terms) {
    return rows(terms.stream().map(OverviewPage::term).toList(), 4);
  }

  private static String term(Term term) {
    return "<tr class=\"%s\"><td>%s</td><td><b>%s</b></td><td>%s</td><td>%s</td></tr>"
        .formatted(
            Timeline.style(term.state()),
            term.lastDay().map(OverviewWords::day).orElse("không thời hạn"),
            Markup.text(term.subject()),
            Markup.text(
                term.what().label().vi()
                    + (term.detail().vi().isEmpty() ? "" : ": " + term.detail().vi())),
            term.renewableFrom() == null ? "" : OverviewWords.day(term.renewableFrom()));
  }

  private static String rows(List<String> rows, int columns) {
    if (rows.isEmpty()) {
      return "<tr><td colspan=\"%d\">Không có. <span lang=\"en\">None.</span></td></tr>"
          .formatted(columns);
    }
    String shown = rows.stream().limit(MOST_ROWS).collect(Collectors.joining("\n"));
    return rows.size() <= MOST_ROWS
        ? shown
        : shown
            + "<tr><td colspan=\"%d\">và %d dòng nữa <span lang=\"en\">and %d more</span></td></tr>"
                .formatted(columns, rows.size() - MOST_ROWS, rows.size() - MOST_ROWS);
  }

  /** One pass: a value that looks like a gap stays as it is. */
  private static String fill(String template, Map<String, String> values) {
    return GAP.matcher(template)
        .replaceAll(
            gap ->
                Matcher.quoteReplacement(
                    Objects.requireNonNull(values.get(gap.group(1)), gap.group())));
  }

  private static String template() {
    try (InputStream in =
        Objects.requireNonNull(OverviewPage.class.getResourceAsStream("overview.html"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
