package vn.gtvt.sdk.license.school.check;

import java.time.LocalDate;
import java.util.Optional;
import vn.gtvt.sdk.identifier.CitizenId;
import vn.gtvt.sdk.identifier.Sex;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.Where;

/** The citizen's number agrees with sex and year of birth (school.md 8.3). */
final class Identity implements LearnerRule {
  @Override
  public void check(CourseSubject subject, int number, Learner learner, Findings found) {
    Optional<Sex> sex = learner.sex();
    if (sex.isEmpty() && !learner.text(LearnerField.SEX).isBlank()) {
      found.error("sex.code", Findings.at(number, learner, LearnerField.SEX));
    }
    String text = learner.text(LearnerField.CITIZEN_ID);
    Where where = Findings.at(number, learner, LearnerField.CITIZEN_ID);
    if (text.isBlank()) {
      return;
    }
    if (text.matches("[0-9]{9}")) {
      found.warning("citizen-id.old", where);
      return;
    }
    Optional<CitizenId> id = CitizenId.tryParse(text).value();
    if (id.isEmpty()) {
      found.error(text.matches("[1-9][0-9]{10}") ? "citizen-id.zero" : "citizen-id.shape", where);
      return;
    }
    if (sex.isPresent() && id.get().sex() != sex.get()) {
      found.error("citizen-id.sex", where);
    }
    Optional<LocalDate> birth = learner.date(LearnerField.BIRTH_DATE);
    if (birth.isPresent() && id.get().disagreesWith(birth.get())) {
      found.error("citizen-id.year", where);
    }
    if (!id.get().hasKnownPrefix()) {
      found.warning("citizen-id.prefix", where);
    }
  }
}
