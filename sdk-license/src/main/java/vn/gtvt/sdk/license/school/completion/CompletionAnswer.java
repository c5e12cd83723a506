package vn.gtvt.sdk.license.school.completion;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.gtvt.sdk.license.school.CourseFiling;
import vn.gtvt.sdk.license.school.FieldValues;
import vn.gtvt.sdk.license.school.HeaderField;
import vn.gtvt.sdk.text.Bilingual;

/**
 * What became of a completion list: taken for some, refused for others. Immutable.
 *
 * @param list what was handed in
 * @param taken learners that were taken
 * @param refused learners that were not
 * @param strangers learner codes in the answer that were not on the list
 */
public record CompletionAnswer(
    CompletionList list, List<Completed> taken, List<Refused> refused, List<String> strangers) {
  /** Keeps copies of the lists. */
  public CompletionAnswer {
    taken = List.copyOf(taken);
    refused = List.copyOf(refused);
    strangers = List.copyOf(strangers);
  }

  /**
   * A learner that could not be synchronised.
   *
   * @param completed the learner
   * @param reason the department's words
   */
  public record Refused(Completed completed, String reason) {
    /** Returns what a person is told. */
    public Bilingual line() {
      return CompletionWords.get(
          "completion.refused",
          "name",
          completed.learner().maskedName(),
          "code",
          completed.learnerCode(),
          "reason",
          reason);
    }

    @Override
    public String toString() {
      return "Refused[" + completed.learner() + "]";
    }
  }

  /** Says whether everybody was taken. */
  public boolean isComplete() {
    return refused.isEmpty();
  }

  /** Returns the list of the refused alone, to be handed in again after they were corrected. */
  public CompletionList again(Map<String, String> certificates) {
    List<String> codes = refused.stream().map(each -> each.completed().learnerCode()).toList();
    CourseFiling rest =
        new CourseFiling(
            FieldValues.of(HeaderField.class).done(),
            list.course(),
            refused.stream().map(each -> each.completed().learner()).toList());
    Map<String, String> theirs =
        certificates.entrySet().stream()
            .filter(each -> codes.contains(each.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return CompletionList.of(rest, theirs);
  }

  /** Names no learner. */
  @Override
  public String toString() {
    return "CompletionAnswer[" + taken.size() + " taken, " + refused.size() + " refused]";
  }
}
