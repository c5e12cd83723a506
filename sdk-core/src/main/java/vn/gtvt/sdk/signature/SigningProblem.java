package vn.gtvt.sdk.signature;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.text.Messages;

/**
 * Why something was not signed. Immutable.
 *
 * @param code what a program decides on
 * @param text what happened, to what, and what to do next
 * @param triesOrNull tries left before the key locks; null where that is not known
 */
public record SigningProblem(Trouble code, Bilingual text, @Nullable Integer triesOrNull) {
  private static final Messages WORDS = Messages.beside(SigningProblem.class);

  /**
   * Makes a problem with the sentence of its code.
   *
   * @param namesAndValues what fills the sentence: name, value, name, value…
   */
  public static SigningProblem of(Trouble code, Object... namesAndValues) {
    return new SigningProblem(code, WORDS.get(code.name(), namesAndValues), null);
  }

  /** Makes a wrong PIN whose remaining tries are known. */
  public static SigningProblem wrongPin(int tries) {
    return new SigningProblem(Trouble.WRONG_PIN, WORDS.get("WRONG_PIN_TRIES", "n", tries), tries);
  }

  /**
   * Makes a stamp whose text nobody could read, with the size that it needs.
   *
   * @param width of the box, in points as all of these
   */
  public static SigningProblem smallBox(
      float width, float height, float neededWidth, float neededHeight) {
    return new SigningProblem(
        Trouble.BAD_BOX,
        WORDS.get(
            "BAD_BOX_SMALL",
            "width",
            (int) width,
            "height",
            (int) height,
            "neededWidth",
            (int) Math.ceil(neededWidth),
            "neededHeight",
            (int) Math.ceil(neededHeight)),
        null);
  }

  /** Returns the tries left before the key locks, where that is known. */
  public OptionalInt tries() {
    return triesOrNull == null ? OptionalInt.empty() : OptionalInt.of(triesOrNull);
  }
}
