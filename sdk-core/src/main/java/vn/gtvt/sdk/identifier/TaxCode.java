package vn.gtvt.sdk.identifier;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.gtvt.sdk.text.Mask;

/**
 * Tax code (mã số thuế) of one of three kinds, canonical as {@code 2300000004}, {@code
 * 2300000004-001} or the twelve digits of a citizen's personal number.
 *
 * <p>Since 2025-07-01 the personal number of an individual is the tax code (TT 86/2024/TT-BTC;
 * general knowledge, no stored primary source). Ten digits may still name a household business or a
 * person, so that every kind is masked in {@link #toString()}; an {@link EnterpriseCode} is not.
 *
 * <p>In the first ten digits of an organisation's or a unit's code, every single wrong digit is
 * found by the check digit. The three digits of a unit and the personal number have none.
 * Immutable.
 *
 * @param text the canonical spelling; not to be logged
 */
public record TaxCode(String text) {
  private static final Pattern SHAPE = Pattern.compile("[0-9]{10}(-[0-9]{3})?");
  private static final String MALFORMED = "tax-code.malformed";
  private static final int PERSONAL_LENGTH = 12;

  /** Whom a tax code names. */
  public enum Kind {
    /** Ten digits: an organisation, a household business, or a person before 2025-07-01. */
    MAIN,
    /** Ten digits, a hyphen and three digits: a branch or another dependent unit. */
    UNIT,
    /** Twelve digits: an individual, by the citizen's personal number. */
    PERSONAL
  }

  /**
   * Guards the spelling.
   *
   * @throws IllegalArgumentException if it is malformed; the message does not repeat it
   */
  public TaxCode {
    String reason = reason(text);
    if (!reason.isEmpty()) {
      throw new IllegalArgumentException(reason);
    }
  }

  /** Reads a code; blanks are ignored, a unit may be written without the hyphen. */
  public static Parsed<TaxCode> tryParse(String written) {
    String bare = written.replace(" ", "");
    String canonical =
        bare.length() == 13 ? bare.substring(0, 10) + "-" + bare.substring(10) : bare;
    String reason = reason(canonical);
    return reason.isEmpty()
        ? new Parsed.Valid<>(new TaxCode(canonical))
        : new Parsed.Invalid<>(reason);
  }

  /**
   * Reads a code.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  public static TaxCode parse(String written) {
    return tryParse(written).orThrow();
  }

  /** Returns whom the code names. */
  public Kind kind() {
    return switch (text.length()) {
      case 10 -> Kind.MAIN;
      case PERSONAL_LENGTH -> Kind.PERSONAL;
      default -> Kind.UNIT;
    };
  }

  /** Returns the citizen's personal number that the code is, or nothing. */
  public Optional<CitizenId> citizenId() {
    return kind() == Kind.PERSONAL ? Optional.of(new CitizenId(text)) : Optional.empty();
  }

  private static String reason(String canonical) {
    if (canonical.length() == PERSONAL_LENGTH) {
      return CitizenId.tryParse(canonical).value().isPresent() ? "" : MALFORMED;
    }
    if (!SHAPE.matcher(canonical).matches()) {
      return MALFORMED;
    }
    return TaxCheckDigit.fits(canonical) ? "" : "tax-code.check-digit";
  }

  @Override
  public String toString() {
    return Mask.tail(text);
  }
}
