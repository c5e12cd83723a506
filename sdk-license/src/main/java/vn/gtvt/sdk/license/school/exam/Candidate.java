package vn.gtvt.sdk.license.school.exam;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.license.school.FieldValues;
import vn.gtvt.sdk.license.school.LearnerPicture;
import vn.gtvt.sdk.text.Mask;

/**
 * A candidate (thí sinh). Immutable; masked in {@code toString}.
 *
 * @param values what is said
 * @param picture the portrait; null if the file has none
 * @param line line where the candidate begins
 */
public record Candidate(FieldValues<ExamField> values, @Nullable LearnerPicture picture, int line) {
  /** Returns a text; empty if there is none. */
  public String text(ExamField field) {
    return values.text(field);
  }

  /** Returns a day; empty if there is none or it is no day. */
  public Optional<LocalDate> date(ExamField field) {
    return values.date(field);
  }

  /**
   * Says whether the list's reply accepts the candidate: {@code 1}. {@code 2} and nothing refuse
   * (inferred from one program that treats nothing as 2); empty for any other code.
   */
  public Optional<Boolean> isAccepted() {
    return switch (text(ExamField.LIST_RESULT)) {
      case "1" -> Optional.of(true);
      case "2", "" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** Says whether the candidate passed: {@code DA}; empty while there is no result. */
  public Optional<Boolean> hasPassed() {
    String result = text(ExamField.RESULT);
    return result.isEmpty() ? Optional.empty() : Optional.of(result.equals("DA"));
  }

  /** Returns what is examined; empty if the code is not in the list. */
  public Optional<ExamContent> content() {
    return ExamContent.find(text(ExamField.EXAM_CONTENT));
  }

  @Override
  public String toString() {
    return "Candidate["
        + text(ExamField.CANDIDATE_NUMBER)
        + ", "
        + Mask.name(text(ExamField.FULL_NAME))
        + "]";
  }
}
