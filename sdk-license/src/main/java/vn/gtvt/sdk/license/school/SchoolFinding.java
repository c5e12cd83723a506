package vn.gtvt.sdk.license.school;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.validation.Severity;

/**
 * One thing that is wrong in a school's file or sheet. Immutable; names nobody in full.
 *
 * @param severity error: the receiver would refuse it; warning: worth a second look
 * @param code stable code for programs, e.g. {@code learner.too-young}
 * @param where which learner, field and line
 * @param message what is wrong and what to do, in both languages
 * @param reference the article or table it rests on; null for plain form errors
 */
public record SchoolFinding(
    Severity severity, String code, Where where, Bilingual message, @Nullable String reference) {
  /** Guards what is required. */
  public SchoolFinding {
    Objects.requireNonNull(severity, "severity == null");
    Objects.requireNonNull(code, "code == null");
    Objects.requireNonNull(where, "where == null");
    Objects.requireNonNull(message, "message == null");
  }

  /** Says whether it keeps the file, or the learner, from being filed. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** Returns place and words in one line, as a person is told them. */
  public Bilingual line() {
    Bilingual place = where.words();
    String viGap = place.vi().isEmpty() ? "" : ": ";
    String enGap = place.en().isEmpty() ? "" : ": ";
    return new Bilingual(place.vi() + viGap + message.vi(), place.en() + enGap + message.en());
  }

  @Override
  public String toString() {
    return severity + " " + code + " " + where;
  }
}
