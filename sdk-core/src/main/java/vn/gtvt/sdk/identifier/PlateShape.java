package vn.gtvt.sdk.identifier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.data.DataField;
import vn.gtvt.sdk.fact.Facts;

/**
 * What a plate may look like, read from {@code codes/plates.json}: the prefixes ever issued, and
 * the series with their kinds.
 *
 * <p>The days of an entry say when it was issued; reading never asks them, since old plates stay
 * valid.
 */
record PlateShape(Set<String> prefixes, Map<String, PlateKind> series) {
  private static final String FILE = "codes/plates.json";
  private static final Pattern LETTERS = Pattern.compile("([0-9]{2})([A-Z]{1,2})([0-9]{4,5})");
  private static final Pattern MIXED = Pattern.compile("([0-9]{2})([A-Z][1-9])([0-9]{4,5})");
  private static final Pattern FOREIGN =
      Pattern.compile("([0-9]{2})([0-9]{3})([A-Z]{2})([0-9]{2,3})");

  /** One way to read the characters of a plate. */
  record Reading(PlateKind kind, String canonical) {
    boolean hasFourDigits() {
      return canonical.length() - canonical.lastIndexOf('-') == 5;
    }
  }

  PlateShape {
    prefixes = Set.copyOf(prefixes);
    series = Map.copyOf(series);
  }

  static PlateShape bundled() {
    return of(Facts.bundled());
  }

  static PlateShape of(Facts facts) {
    DataField root = DataField.read(FILE, facts.open(FILE)).only(Set.of("prefixes", "series"));
    Set<String> prefixes = new HashSet<>();
    root.list("prefixes", PlateShape::prefixes).forEach(prefixes::addAll);
    Map<String, PlateKind> series = new HashMap<>();
    // The first entry wins: CD is a special series before it is two letters of a motorcycle.
    root.list("series", PlateShape::series).forEach(some -> some.forEach(series::putIfAbsent));
    return new PlateShape(prefixes, series);
  }

  /** Reads as {@code @Plate} does: one or two letters, then four or five digits. */
  @Nullable Reading plain(String bare) {
    Matcher parts = LETTERS.matcher(bare);
    if (!parts.matches() || !prefixes.contains(parts.group(1))) {
      return null;
    }
    String letters = parts.group(2);
    PlateKind kind = series.get(letters);
    if (kind == null) {
      if (letters.length() == 1) {
        return null;
      }
      // Two letters that no list names are taken: a list of special series is never complete.
      kind = PlateKind.SPECIAL;
    }
    return new Reading(kind, parts.group(1) + letters + "-" + dotted(parts.group(3)));
  }

  /** Returns every way to read capital letters and digits; none if they are no plate. */
  List<Reading> readings(String bare) {
    List<Reading> found = new ArrayList<>();
    Reading plain = plain(bare);
    if (plain != null) {
      found.add(plain);
    }
    Matcher mixed = MIXED.matcher(bare);
    if (mixed.matches() && prefixes.contains(mixed.group(1))) {
      PlateKind kind = series.get(mixed.group(2));
      if (kind != null) {
        found.add(
            new Reading(kind, mixed.group(1) + mixed.group(2) + "-" + dotted(mixed.group(3))));
      }
    }
    Matcher foreign = FOREIGN.matcher(bare);
    if (foreign.matches()
        && prefixes.contains(foreign.group(1))
        && series.get(foreign.group(3)) == PlateKind.FOREIGN_CAR) {
      PlateKind kind =
          foreign.group(4).length() == 2 ? PlateKind.FOREIGN_CAR : PlateKind.FOREIGN_MOTORCYCLE;
      found.add(
          new Reading(
              kind,
              String.join(
                  "-", foreign.group(1), foreign.group(2), foreign.group(3), foreign.group(4))));
    }
    return found;
  }

  private static String dotted(String digits) {
    return digits.length() == 4 ? digits : digits.substring(0, 3) + "." + digits.substring(3);
  }

  private static Set<String> prefixes(DataField entry) {
    entry.only(Set.of("first", "last", "neverIssued", "from", "to", "source"));
    entry.source("source");
    Set<String> issued = new HashSet<>();
    entry.dated(issued);
    for (int prefix = entry.integer("first", 10); prefix <= entry.integer("last", 10); prefix++) {
      issued.add(Integer.toString(prefix));
    }
    entry.texts("neverIssued").forEach(issued::remove);
    return issued;
  }

  private static Map<String, PlateKind> series(DataField entry) {
    entry.only(Set.of("kind", "names", "first", "second", "from", "to", "source"));
    entry.source("source");
    PlateKind kind = entry.choice("kind", PlateKind.class);
    Map<String, PlateKind> found = new HashMap<>();
    entry.dated(found);
    if (entry.has("names")) {
      entry.texts("names").forEach(name -> found.put(name, kind));
      return found;
    }
    String second = entry.optionalText("second");
    for (char letter : entry.text("first").toCharArray()) {
      if (second == null) {
        found.put(String.valueOf(letter), kind);
      } else {
        second.chars().forEach(c -> found.put(letter + Character.toString(c), kind));
      }
    }
    return found;
  }
}
