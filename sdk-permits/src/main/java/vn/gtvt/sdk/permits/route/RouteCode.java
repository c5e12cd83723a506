package vn.gtvt.sdk.permits.route;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gtvt.sdk.text.Bilingual;

/**
 * Code of a fixed route (mã số tuyến) {@code AABB.CCDD.X}: provinces of departure and arrival, bus
 * stations in them, suffix (wire facts 3.9). Immutable.
 *
 * @param departureProvince code of the province of departure, two digits
 * @param arrivalProvince code of the province of arrival, two digits
 * @param departureStation code of the station in the province of departure, two digits
 * @param arrivalStation code of the station in the province of arrival, two digits
 * @param suffix what tells routes between the same stations apart, e.g. {@code A}
 */
public record RouteCode(
    String departureProvince,
    String arrivalProvince,
    String departureStation,
    String arrivalStation,
    String suffix) {
  private static final int LONGEST = 40;
  private static final Pattern SHAPE =
      Pattern.compile("([0-9]{2})([0-9]{2})\\.([0-9]{2})([0-9]{2})\\.([A-Z0-9]{1,4})");

  /** Whether a route leaves its province (wire facts 3.9). */
  public enum Reach {
    /** Nội tỉnh (1). */
    WITHIN_PROVINCE("Nội tỉnh", "Within the province"),
    /** Liên tỉnh (2). */
    BETWEEN_PROVINCES("Liên tỉnh", "Between provinces");

    private final Bilingual label;

    Reach(String vi, String en) {
      this.label = new Bilingual(vi, en);
    }

    /** Returns what people call it. */
    public Bilingual label() {
      return label;
    }
  }

  /**
   * Reads a code; spaces around it and small letters are forgiven. A reversed code is read too, see
   * {@link #isReversed()}.
   *
   * @return nothing if it has another shape
   */
  public static Optional<RouteCode> parse(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher read = SHAPE.matcher(text.strip().toUpperCase(Locale.ROOT));
    return read.matches()
        ? Optional.of(
            new RouteCode(
                read.group(1), read.group(2), read.group(3), read.group(4), read.group(5)))
        : Optional.empty();
  }

  /** Says whether the province of arrival has the smaller code (viết ngược). */
  public boolean isReversed() {
    return departureProvince.compareTo(arrivalProvince) > 0;
  }

  /** Returns the code of the same route with both ends changed. */
  @SuppressWarnings("ArgumentSelectionDefectChecker") // the ends change places on purpose
  public RouteCode turned() {
    return new RouteCode(
        arrivalProvince, departureProvince, arrivalStation, departureStation, suffix);
  }

  /** Returns the code with these provinces in place of its own, the right way round. */
  public RouteCode between(String departure, String arrival) {
    RouteCode moved = new RouteCode(departure, arrival, departureStation, arrivalStation, suffix);
    return moved.isReversed() ? moved.turned() : moved;
  }

  /** Says whether the route leaves its province. */
  public Reach reach() {
    return departureProvince.equals(arrivalProvince)
        ? Reach.WITHIN_PROVINCE
        : Reach.BETWEEN_PROVINCES;
  }

  /** Returns the code as it is written: {@code 0124.1112.A}. */
  public String text() {
    return departureProvince
        + arrivalProvince
        + "."
        + departureStation
        + arrivalStation
        + "."
        + suffix;
  }

  @Override
  public String toString() {
    return text();
  }
}
