package vn.gtvt.sdk.license.school.completion;

import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;

/**
 * A learner who received the completion certificate. Immutable; masked in {@code toString}.
 *
 * @param learner the learner, as registered
 * @param certificateNumber number of the certificate (giấy xác nhận hoàn thành khóa đào tạo)
 */
public record Completed(Learner learner, String certificateNumber) {
  /** Returns the learner's code, by which refusals come back. */
  public String learnerCode() {
    return learner.text(LearnerField.LEARNER_CODE);
  }

  @Override
  public String toString() {
    return "Completed[" + learner + "]";
  }
}
