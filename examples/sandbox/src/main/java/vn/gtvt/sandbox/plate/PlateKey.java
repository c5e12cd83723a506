package vn.gtvt.sandbox.plate;

import java.text.Normalizer;
import java.util.Locale;

/** The form in which two spellings of one plate are equal: letters and digits only, upper case. */
public final class PlateKey {
  private PlateKey() {}

  /** The key of a plate: {@code 29e-123.45} and {@code 29E 12345} give the same text. */
  public static String of(String plate) {
    StringBuilder key = new StringBuilder(plate.length());
    Normalizer.normalize(plate, Normalizer.Form.NFC)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(key::appendCodePoint);
    return key.toString().toUpperCase(Locale.ROOT);
  }
}
