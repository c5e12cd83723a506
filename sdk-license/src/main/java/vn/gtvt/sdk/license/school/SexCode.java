package vn.gtvt.sdk.license.school;

import java.util.Optional;
import vn.gtvt.sdk.identifier.CitizenId;
import vn.gtvt.sdk.identifier.LicenceNumber;
import vn.gtvt.sdk.identifier.Sex;

/**
 * The five ways in which sex is written; two of them are opposite (school.md 13.3).
 *
 * <p>Never read one as another: {@code 1} is a woman on a health certificate and a man on iGate.
 */
public enum SexCode {
  /** School files: {@code M}, {@code F}. */
  SCHOOL_FILE("M", "F"),
  /** Health certificate (GKSKLX): {@code 0} male, {@code 1} female. */
  HEALTH_CERTIFICATE("0", "1"),
  /** iGate: {@code 1} male, {@code 0} female. */
  IGATE("1", "0"),
  /** Fourth digit of a citizen's number: even male, odd female, and the century with it. */
  CITIZEN_ID("", "") {
    @Override
    public Optional<Sex> read(String written) {
      return CitizenId.tryParse(written).value().map(CitizenId::sex);
    }
  },
  /** Third digit of a licence's number: 0 male, 1 female in every century. */
  LICENCE_NUMBER("", "") {
    @Override
    public Optional<Sex> read(String written) {
      return LicenceNumber.tryParse(written).value().flatMap(LicenceNumber::sex);
    }
  };

  private final String male;
  private final String female;

  SexCode(String male, String female) {
    this.male = male;
    this.female = female;
  }

  /** Reads a code, or a whole number for those that stand in one; empty if it states no sex. */
  public Optional<Sex> read(String written) {
    String bare = written.strip();
    if (bare.equals(male)) {
      return Optional.of(Sex.MALE);
    }
    return bare.equals(female) ? Optional.of(Sex.FEMALE) : Optional.empty();
  }

  /**
   * Writes a code.
   *
   * @throws UnsupportedOperationException for a digit inside a number, which nobody writes by
   *     itself
   */
  public String write(Sex sex) {
    if (male.isEmpty()) {
      throw new UnsupportedOperationException(name() + " is a digit of a number");
    }
    return sex == Sex.MALE ? male : female;
  }
}
