package vn.gtvt.sdk.law;

import vn.gtvt.sdk.fact.FactVersion;
import vn.gtvt.sdk.fact.FaultyFactException;
import vn.gtvt.sdk.law.LoadResult.Reason;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.text.Messages;

/** Carries the reason of a refusal out of the reading; never leaves this package. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;
  private static final Messages MESSAGES = Messages.beside(Refusal.class);
  private static final int MOST_SHOWN = 300;

  private final Reason reason;
  private final transient Bilingual detail;

  private Refusal(Reason reason, Bilingual detail) {
    super(detail.en(), null, false, false);
    this.reason = reason;
    this.detail = detail;
  }

  /** Names and values are cleaned: they come from a file nobody has vouched for. */
  static Refusal of(Reason reason, String key, Object... namesAndValues) {
    Object[] shown = namesAndValues.clone();
    for (int i = 1; i < shown.length; i += 2) {
      shown[i] = shown[i] instanceof Bilingual both ? both : shown(String.valueOf(shown[i]));
    }
    return new Refusal(reason, MESSAGES.get(key, shown));
  }

  static Refusal faulty(FaultyFactException fault) {
    String place = fault.file() + ": " + fault.field() + " ";
    String message = String.valueOf(fault.getMessage());
    return of(
        Reason.FAULTY,
        "faulty",
        "file",
        fault.file(),
        "field",
        fault.field(),
        "what",
        message.startsWith(place) ? message.substring(place.length()) : message);
  }

  LoadResult told(FactVersion kept) {
    return new LoadResult.Refused(
        reason, MESSAGES.get("refused", "detail", detail, "kept", kept.toString()));
  }

  /** No line breaks, no control signs, no direction marks, and no end of the world in length. */
  private static String shown(String text) {
    String cut = text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) + "…" : text;
    return cut.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+", " ");
  }
}
