package vn.gtvt.sdk.fact;

/**
 * Where a fact was read and how sure it is. Immutable.
 *
 * @param reference article or document, as a person would cite it: {@code NĐ 158/2024/NĐ-CP, Điều
 *     23.3}
 * @param confidence how sure
 */
public record Source(String reference, Confidence confidence) {

  /**
   * Returns the reference as it is shown, with how sure it is where it was not verified, in both
   * languages: a reference goes to readers of either.
   */
  public String cited() {
    return confidence == Confidence.VERIFIED
        ? reference
        : reference + " (" + confidence.label().vi() + " / " + confidence.label().en() + ")";
  }
}
