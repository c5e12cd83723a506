package vn.gtvt.sdk.license.school.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.CourseFiling;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;

/** Earlier courses, from their files. Immutable; names nobody in {@code toString}. */
public final class EarlierFilings implements EarlierCourses {
  private final Map<String, List<Attendance>> byPerson;

  private EarlierFilings(Map<String, List<Attendance>> byPerson) {
    this.byPerson = byPerson;
  }

  /** Takes the learners of these courses. */
  public static EarlierFilings of(List<CourseFiling> filings) {
    Map<String, List<Attendance>> byPerson = new HashMap<>();
    for (CourseFiling filing : filings) {
      String course = filing.course().text(CourseField.COURSE_CODE);
      for (Learner each : filing.learners()) {
        String person = each.text(LearnerField.CITIZEN_ID);
        if (!person.isBlank()) {
          byPerson
              .computeIfAbsent(person, key -> new ArrayList<>())
              .add(
                  new Attendance(
                      course,
                      each.text(LearnerField.LICENCE_CLASS),
                      each.text(LearnerField.LEARNER_CODE)));
        }
      }
    }
    return new EarlierFilings(byPerson);
  }

  @Override
  public List<Attendance> of(String citizenId) {
    return List.copyOf(byPerson.getOrDefault(citizenId, List.of()));
  }

  @Override
  public String toString() {
    return "EarlierFilings[" + byPerson.size() + " persons]";
  }
}
