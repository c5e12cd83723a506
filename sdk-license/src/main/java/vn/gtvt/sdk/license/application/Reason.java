package vn.gtvt.sdk.license.application;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.text.Bilingual;

/**
 * One reason of a decision. Immutable; names no person, but its words may name a vehicle.
 *
 * @param code stable code for programs, e.g. {@code licence.overdue}
 * @param weight what it means for the decision
 * @param text what it is and what to do
 * @param reference the article, with how sure it is where it was not verified; null if none applies
 */
public record Reason(String code, Weight weight, Bilingual text, @Nullable String reference) {
  /** What a reason means for a decision. */
  public enum Weight {
    /** Good to know. */
    NOTE,
    /** Nobody published the answer, or something is missing: ask before filing. */
    ASK,
    /** It cannot be filed. */
    BLOCKS
  }

  /** Guards what is required. */
  public Reason {
    Objects.requireNonNull(code, "code == null");
    Objects.requireNonNull(weight, "weight == null");
    Objects.requireNonNull(text, "text == null");
  }

  /** Hides the words: those of a violation tell where a vehicle was. */
  @Override
  public String toString() {
    return "Reason[" + weight + ", " + code + "]";
  }
}
