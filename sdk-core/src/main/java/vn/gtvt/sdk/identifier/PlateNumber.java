package vn.gtvt.sdk.identifier;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Registration plate (biển kiểm soát), canonical as {@code 29E-123.45} or, four digits, {@code
 * 29E-1234}; a motorcycle's as {@code 29X1-123.45}, a foreign mission's as {@code 80-123-NG-45}.
 *
 * <p>Any prefix that was ever issued is taken: plates of merged provinces stay valid. A plate names
 * a vehicle, not a person, and is shown in full. Immutable.
 *
 * <p>Without a word on the kind, a plate is read as a car's: one or two letters, then the number.
 * An old motorcycle's {@code 29X1-1234} has the same characters as the car's {@code 29X-112.34}, so
 * that whoever means a motorcycle must say so: {@link #tryParse(String, PlateKind)}.
 *
 * <p>Source: TT 79/2024/TT-BCA, Điều 37 and Phụ lục 02 (read); prefixes never issued and special
 * series with their confidence in {@code codes/plates.json}.
 *
 * @param text the canonical spelling
 */
public record PlateNumber(String text) {
  private static final PlateShape SHAPE = PlateShape.bundled();
  private static final String SEPARATORS = " .-_\t\n\u000b\f\r";
  private static final Pattern FIVE_DIGITS_WRITTEN =
      Pattern.compile(".*([^0-9A-Za-z][0-9]{5}|[0-9]{3}\\.[0-9]{2})[ .\\-_\\s]*", Pattern.DOTALL);
  private static final String MALFORMED = "plate.malformed";

  /**
   * Guards the spelling.
   *
   * @throws IllegalArgumentException if it is the canonical spelling of no kind
   */
  public PlateNumber {
    if (kindOf(text) == null) {
      throw new IllegalArgumentException(MALFORMED);
    }
  }

  /**
   * Reads a car's plate as people write it: blanks, dots and hyphens are ignored, letters may be
   * small.
   */
  public static Parsed<PlateNumber> tryParse(String written) {
    PlateShape.Reading plain = SHAPE.plain(bare(written));
    return plain == null
        ? new Parsed.Invalid<>(MALFORMED)
        : new Parsed.Valid<>(new PlateNumber(plain.canonical()));
  }

  /**
   * Reads the plate of one kind, as people write it. What is well-formed but of another kind has
   * the reason {@code plate.other-kind}; so has a car's {@code 29E-123.45} where a motorcycle's is
   * wanted, although without its dot it would be {@code 29E1-2345}.
   */
  public static Parsed<PlateNumber> tryParse(String written, PlateKind kind) {
    boolean plate = false;
    for (PlateShape.Reading reading : SHAPE.readings(bare(written))) {
      if (reading.kind() == kind
          && !(reading.hasFourDigits() && FIVE_DIGITS_WRITTEN.matcher(written).matches())) {
        return new Parsed.Valid<>(new PlateNumber(reading.canonical()));
      }
      plate = true;
    }
    return new Parsed.Invalid<>(plate ? "plate.other-kind" : MALFORMED);
  }

  /**
   * Reads a car's plate.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  public static PlateNumber parse(String written) {
    return tryParse(written).orThrow();
  }

  /**
   * Reads the plate of one kind.
   *
   * @throws IllegalArgumentException if it is malformed or of another kind
   */
  public static PlateNumber parse(String written, PlateKind kind) {
    return tryParse(written, kind).orThrow();
  }

  /**
   * Returns what the plate is put on, as far as its series says: two letters are a special series
   * if one is known by that name or no motorcycle has them, and a motorcycle's otherwise.
   */
  public PlateKind kind() {
    PlateKind kind = kindOf(text);
    if (kind == null) {
      throw new IllegalStateException("the constructor refuses such a text");
    }
    return kind;
  }

  private static @Nullable PlateKind kindOf(String text) {
    for (PlateShape.Reading reading : SHAPE.readings(bare(text))) {
      if (reading.canonical().equals(text)) {
        return reading.kind();
      }
    }
    return null;
  }

  private static String bare(String written) {
    StringBuilder bare = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      if (SEPARATORS.indexOf(written.charAt(i)) < 0) {
        bare.append(written.charAt(i));
      }
    }
    return bare.toString().toUpperCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return text;
  }
}
