package vn.gtvt.sdk.license.school.check;

import java.text.Normalizer;
import java.util.Locale;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;

/** Names in capital letters, composed, and one made of the others (school.md 2.3). */
final class Names implements LearnerRule {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  @Override
  public void check(CourseSubject subject, int number, Learner learner, Findings found) {
    String first = learner.text(LearnerField.FAMILY_AND_MIDDLE_NAME);
    String last = learner.text(LearnerField.GIVEN_NAME);
    String full = learner.text(LearnerField.FULL_NAME);
    if (!first.isBlank() && !last.isBlank() && !full.equals(first + " " + last)) {
      found.error("name.parts", Findings.at(number, learner, LearnerField.FULL_NAME));
    }
    if (!full.equals(full.toUpperCase(VIETNAMESE))) {
      found.error("name.capitals", Findings.at(number, learner, LearnerField.FULL_NAME));
    }
    if (!Normalizer.isNormalized(full, Normalizer.Form.NFC)) {
      found.error("name.composed", Findings.at(number, learner, LearnerField.FULL_NAME));
    }
    String printed = learner.text(LearnerField.PRINTED_NAME);
    if (!printed.isBlank() && !printed.equals(full)) {
      found.warning("name.printed", Findings.at(number, learner, LearnerField.PRINTED_NAME));
    }
  }
}
