package vn.gtvt.sdk.license.portrait;

import java.util.List;
import java.util.Locale;
import vn.gtvt.sdk.license.portrait.decode.Picture;
import vn.gtvt.sdk.license.portrait.decode.Scale;
import vn.gtvt.sdk.license.portrait.finding.Finding;

/**
 * One HTML page with all portraits of a class, to be looked over by a person: thumbnails, verdicts,
 * advice, and boxes to tick for what no program can judge.
 *
 * <p>The page stands by itself: no script, nothing loaded. It shows persons and belongs to whoever
 * asked for it. Stateless and safe for concurrent use.
 */
public final class ContactSheet {
  private static final int WIDTH = 120;
  private static final String STYLE =
      """
      body{font-family:sans-serif;margin:16px}
      main{display:grid;grid-template-columns:repeat(auto-fill,minmax(260px,1fr));gap:12px}
      article{border:2px solid #9aa5b1;padding:8px;break-inside:avoid}
      article.REJECT{border-color:#b00020}article.ACCEPT{border-color:#0a7d33}
      img{float:left;margin-right:8px}ul{margin:4px 0;padding-left:18px}li{font-size:12px}
      .ticks{clear:both;margin:4px 0}footer{margin-top:16px}
      """;

  private ContactSheet() {}

  /**
   * Returns the page.
   *
   * @param entries the portraits in the class's order
   * @param locale English, or Vietnamese for every other
   */
  public static String html(List<Entry> entries, Locale locale) {
    StringBuilder page = new StringBuilder(entries.size() * 8192);
    page.append("<!doctype html>\n<html lang=\"")
        .append(locale.getLanguage().equals("en") ? "en" : "vi");
    page.append("\">\n<head><meta charset=\"utf-8\"><title>");
    page.append(Captions.SHEET.in(locale)).append("</title>\n<style>\n");
    page.append(STYLE).append("</style></head>\n<body>\n<h1>");
    page.append(Captions.SHEET.in(locale)).append(" (").append(entries.size());
    page.append(")</h1>\n<main>\n");
    entries.forEach(entry -> card(entry, locale, page));
    page.append("</main>\n<footer><p>").append(Captions.LOOK.in(locale)).append("</p><ol>\n");
    for (PersonCheck each : PersonCheck.values()) {
      page.append("<li>").append(each.question().in(locale)).append("</li>\n");
    }
    return page.append("</ol></footer>\n</body></html>\n").toString();
  }

  private static void card(Entry entry, Locale locale, StringBuilder page) {
    PortraitReport report = entry.report();
    page.append("<article class=\"").append(report.verdict()).append("\">");
    Seen seen = report.seen();
    Picture full = seen == null ? null : seen.picture();
    if (full != null) {
      Picture small = Scale.down(full, WIDTH, 3 * WIDTH, false);
      page.append("<img alt=\"\" width=\"").append(small.width()).append("\" src=\"");
      page.append(PortraitPreview.dataUri(small)).append("\">");
    }
    page.append("<b>").append(PortraitPreview.escaped(entry.label())).append("</b><br>☐ ");
    page.append(Captions.verdict(report).in(locale)).append("<ul>");
    for (Finding each : report.findings()) {
      page.append("<li>").append(PortraitPreview.escaped(each.advice().in(locale)));
      page.append("</li>");
    }
    page.append("</ul><p class=\"ticks\">");
    for (int i = 1; i <= PersonCheck.values().length; i++) {
      page.append(" ☐ ").append(i);
    }
    page.append("</p></article>\n");
  }

  /**
   * A portrait of the class.
   *
   * @param label what the person is called on the page, e.g. a number in the class; shown as given
   * @param report what the check found
   */
  public record Entry(String label, PortraitReport report) {
    /** Names the verdict only: the label may be a person's name. */
    @Override
    public String toString() {
      return "Entry[" + report.verdict() + "]";
    }
  }
}
