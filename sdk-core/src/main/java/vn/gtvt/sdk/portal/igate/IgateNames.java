package vn.gtvt.sdk.portal.igate;

import org.jspecify.annotations.Nullable;

/**
 * What no source shows of iGate and an installation may have: names to be looked up there before
 * live use. Immutable.
 *
 * @param results field of a dossier that lists the issued papers as {@code {id,filename}}; null:
 *     results are fetched on the portal
 * @param history fields of an entry of the history; null: the history is read on the portal
 * @param postalKind id of the way of receiving results by post; null: a dossier that wishes it is
 *     not taken
 */
public record IgateNames(
    @Nullable String results, @Nullable History history, @Nullable String postalKind) {
  /**
   * Fields of an entry of the history.
   *
   * @param at the time, ISO 8601
   * @param actor who did it
   * @param text what happened
   */
  public record History(String at, String actor, String text) {}

  /** Returns none: what no source shows is not used. */
  public static IgateNames none() {
    return new IgateNames(null, null, null);
  }
}
