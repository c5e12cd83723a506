package vn.gtvt.sdk.filing;

import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.portal.Progress;
import vn.gtvt.sdk.portal.SupplementRequest;
import vn.gtvt.sdk.text.Bilingual;

/**
 * What a filing's owner has to know while the receiver says nothing new, e.g. why his answer was
 * not taken. Immutable.
 *
 * @param words what he has to know
 * @param under what the receiver said when it was first shown; null before the next look
 */
record Notice(Bilingual words, @Nullable String under) {
  /** One that is new. */
  static Notice of(Bilingual words) {
    return new Notice(words, null);
  }

  /** Returns what is left of a notice when the receiver says this: nothing if that is new. */
  static @Nullable Notice after(@Nullable Notice before, Progress progress) {
    if (before == null) {
      return null;
    }
    String said = said(progress);
    return before.under() == null || said.equals(before.under())
        ? new Notice(before.words(), said)
        : null;
  }

  private static String said(Progress progress) {
    String asked = progress.openRequest().map(SupplementRequest::id).orElse("");
    int number = progress.status().number();
    return (number == 0 ? progress.status().raw() : Integer.toString(number)) + " " + asked;
  }

  /** Hides the words: they may be an officer's. */
  @Override
  public String toString() {
    return "Notice";
  }
}
