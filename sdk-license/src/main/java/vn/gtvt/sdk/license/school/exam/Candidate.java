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
 * @param kind kind of the file; null if it was not known where the candidate ends
 */
public record Candidate(
    FieldValues<ExamField> values,
    @Nullable LearnerPicture picture,
    int line,
    @Nullable ExamFileKind kind) {
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
   * (inferred from one program that treats nothing as 2); empty for any other code, and in files
   * that are no reply.
   */
  public Optional<Boolean> isAccepted() {
    if (kind != ExamFileKind.LIST_REPLY) {
      return Optional.empty();
    }
    return switch (text(ExamField.LIST_RESULT)) {
      case "1" -> Optional.of(true);
      case "2", "" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /**
   * Says whether the candidate passed: {@code DA} did and {@code KDDK} did not; empty while there
   * is no result, and for a code that was never seen.
   */
  public Optional<Boolean> hasPassed() {
    return switch (text(ExamField.RESULT)) {
      case "DA" -> Optional.of(true);
      case "KDDK" -> Optional.of(false);
      default -> Optional.empty();
    };
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
