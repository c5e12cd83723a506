package vn.gtvt.sdk.license.portrait;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.license.portrait.decode.Picture;
import vn.gtvt.sdk.license.portrait.decode.Scale;
import vn.gtvt.sdk.license.portrait.face.Landmarks;
import vn.gtvt.sdk.license.portrait.finding.Finding;
import vn.gtvt.sdk.license.portrait.finding.Severity;

/** What a preview shows: a smaller picture, places of the face in its pixels, and the words. */
final class Overlay {
  private static final double ELLIPSE_ACROSS = 1.85;
  private static final double ELLIPSE_DOWN = 1.5 * 1.835;
  private static final int LINE = 62;

  final @Nullable Picture picture;
  final @Nullable Landmarks face;
  final List<Line> lines = new ArrayList<>();

  Overlay(PortraitReport report, Locale locale, int width) {
    Seen seen = report.seen();
    Picture full = seen == null ? null : seen.picture();
    if (seen == null || full == null) {
      this.picture = null;
      this.face = null;
    } else {
      this.picture = Scale.down(full, width, Integer.MAX_VALUE, false);
      Landmarks found = seen.face();
      double scale = (double) picture.width() / full.width();
      this.face = found == null ? null : found.scaledAndMoved(scale, 0, 0);
    }
    words(report, locale);
  }

  private void words(PortraitReport report, Locale locale) {
    lines.add(new Line(Captions.verdict(report).in(locale), null));
    for (Finding each : report.findings()) {
      String sentence = each.advice().in(locale);
      for (String part : broken(sentence)) {
        lines.add(new Line(part, each.severity()));
      }
    }
  }

  private static List<String> broken(String sentence) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder("• ");
    for (String word : sentence.split(" ", -1)) {
      if (part.length() + word.length() > LINE) {
        parts.add(part.toString());
        part = new StringBuilder("   ");
      }
      part.append(word).append(' ');
    }
    parts.add(part.toString().stripTrailing());
    return parts;
  }

  /** Returns half the width of the ellipse around the head, outside of which background is. */
  double ellipseAcross() {
    return face == null ? 0 : ELLIPSE_ACROSS * face.eyeDistance();
  }

  /** Returns half its height. */
  double ellipseDown() {
    return face == null ? 0 : ELLIPSE_DOWN * face.eyeDistance();
  }

  /**
   * A line of words.
   *
   * @param text the words
   * @param severity what it weighs; null for the verdict
   */
  record Line(String text, @Nullable Severity severity) {
    String colour() {
      if (severity == null) {
        return "#111111";
      }
      return switch (severity) {
        case BLOCK -> "#b00020";
        case WARN -> "#9a5b00";
        case INFO, NOT_ASSESSED -> "#44566b";
      };
    }
  }
}
