package vn.gtvt.examples.fleetbadges.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Folds a text into lines of a width, between words where it can and inside a long word where it
 * must.
 */
final class Lines {
  private Lines() {}

  static List<String> fold(String text, float width, ToDoubleFunction<String> measure) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      String rest = word;
      if (!line.isEmpty() && measure.applyAsDouble(line + " " + rest) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (line.isEmpty() && measure.applyAsDouble(rest) > width && rest.length() > 1) {
        int fits = longestFit(rest, width, measure);
        lines.add(rest.substring(0, fits));
        rest = rest.substring(fits);
      }
      line.append(line.isEmpty() ? "" : " ").append(rest);
    }
    lines.add(line.toString());
    return lines;
  }

  private static int longestFit(String word, float width, ToDoubleFunction<String> measure) {
    int fits = 1;
    while (fits < word.length() && measure.applyAsDouble(word.substring(0, fits + 1)) <= width) {
      fits++;
    }
    boolean cutsPair = fits < word.length() && Character.isLowSurrogate(word.charAt(fits));
    return cutsPair ? fits + 1 : fits;
  }
}
