package vn.gtvt.sdk.license.application;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the citizen tells of a dossier filed by own hand. Immutable; hides code and words.
 *
 * @param stage how far it is
 * @param code the code that the receiving system gave; null if it gave none
 * @param words what the authority said; null if nothing
 * @param at when the citizen told it
 */
public record CitizenReport(
    Stage stage, @Nullable String code, @Nullable String words, Instant at) {
  /** How far a dossier is. */
  public enum Stage {
    /** Handed in. */
    FILED,
    /** Taken up. */
    RECEIVED,
    /** More papers are asked for. */
    SUPPLEMENT_ASKED,
    /** The fee is to be paid. */
    PAYMENT_ASKED,
    /** The licence is issued. */
    GRANTED,
    /** Not taken, or turned down. */
    REFUSED,
    /** The citizen gave it up. */
    GIVEN_UP
  }

  /** Guards what is required. */
  public CitizenReport {
    Objects.requireNonNull(stage, "stage == null");
    Objects.requireNonNull(at, "at == null");
  }

  /** Returns a report that the dossier was handed in and got this code. */
  public static CitizenReport filed(String code, Instant at) {
    return new CitizenReport(Stage.FILED, code, null, at);
  }

  @Override
  public String toString() {
    return "CitizenReport[" + stage + ", " + at + "]";
  }
}
