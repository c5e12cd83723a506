package vn.gtvt.sdk.license.school.completion;

import vn.gtvt.sdk.license.school.SchoolField;
import vn.gtvt.sdk.text.Bilingual;

/**
 * Something that the law asks a school's system to hold and that is not there. Immutable; masked.
 *
 * @param letter letter of Điều 25.1: {@code a}, {@code b}, {@code c}, {@code d} or {@code đ}
 * @param subject whose it is: a learner, the course, a teacher or a car, by place and masked name
 * @param field what is missing
 */
public record RecordGap(String letter, Bilingual subject, SchoolField field) {
  /** Where the demand stands. */
  public static final String REFERENCE = "TT 14/2025/TT-BXD, Điều 25.1";

  /** Returns the gap as a person is told it. */
  public Bilingual line() {
    return new Bilingual(
        subject.vi() + ": thiếu " + field.label().vi() + " (điểm " + letter + "). Hãy bổ sung.",
        subject.en() + ": " + field.label().en() + " is missing (letter " + letter + "). Add it.");
  }

  @Override
  public String toString() {
    return letter + " " + subject.en() + " " + field.key();
  }
}
