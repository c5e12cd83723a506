package vn.gtvt.sdk.identifier;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a plate may look like, read from {@code plates.properties}. */
record PlateShape(Pattern pattern, int firstPrefix, Set<String> neverIssued) {
  static PlateShape bundled() {
    Properties data = new Properties();
    try (InputStream in =
        Objects.requireNonNull(PlateShape.class.getResourceAsStream("plates.properties"))) {
      data.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // One letter of those in use, or the two letters of a special series (LD, KT, MK…).
    String series = "[" + data.getProperty("series-letters") + "]|[A-Z]{2}";
    return new PlateShape(
        Pattern.compile("([0-9]{2})(" + series + ")([0-9]{4,5})"),
        Integer.parseInt(data.getProperty("first-prefix")),
        Set.of(data.getProperty("never-issued").split(",", -1)));
  }

  /** Returns the canonical spelling of capital letters and digits, or an empty text. */
  String canonical(String bare) {
    Matcher parts = pattern.matcher(bare);
    if (!parts.matches()
        || Integer.parseInt(parts.group(1)) < firstPrefix
        || neverIssued.contains(parts.group(1))) {
      return "";
    }
    String digits = parts.group(3);
    String number =
        digits.length() == 4 ? digits : digits.substring(0, 3) + "." + digits.substring(3);
    return parts.group(1) + parts.group(2) + "-" + number;
  }
}
