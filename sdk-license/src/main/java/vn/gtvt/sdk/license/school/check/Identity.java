package vn.gtvt.sdk.license.school.check;

import java.time.LocalDate;
import java.util.Optional;
import vn.gtvt.sdk.identifier.CitizenId;
import vn.gtvt.sdk.identifier.Sex;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.Where;

/**
 * The citizen's number agrees with sex and year of birth (school.md 8.3); a foreigner has a
 * passport instead. That its number stands in the same element is inferred: all files seen are of
 * citizens.
 */
final class Identity implements LearnerRule {
  private static final String VIETNAM = "VNM";

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
    String nationality = learner.text(LearnerField.NATIONALITY);
    boolean isForeigner = !nationality.isBlank() && !nationality.equals(VIETNAM);
    Optional<CitizenId> id = CitizenId.tryParse(text).value();
    if (id.isPresent()) {
      citizen(learner, id.get(), where, found);
    } else if (isForeigner) {
      passport(text, where, found);
    } else if (text.matches("[0-9]{9}")) {
      found.warning("citizen-id.old", where);
    } else {
      found.error(text.matches("[1-9][0-9]{10}") ? "citizen-id.zero" : "citizen-id.shape", where);
    }
  }

  private static void citizen(Learner learner, CitizenId id, Where where, Findings found) {
    Optional<Sex> sex = learner.sex();
    if (sex.isPresent() && id.sex() != sex.get()) {
      found.error("citizen-id.sex", where);
    }
    Optional<LocalDate> birth = learner.date(LearnerField.BIRTH_DATE);
    if (birth.isPresent() && id.disagreesWith(birth.get())) {
      found.error("citizen-id.year", where);
    }
    if (!id.hasKnownPrefix()) {
      found.warning("citizen-id.prefix", where);
    }
  }

  private static void passport(String text, Where where, Findings found) {
    if (text.matches("[A-Z0-9]{6,20}")) {
      found.warning("passport.inferred", where);
    } else {
      found.error("passport.shape", where);
    }
  }
}
