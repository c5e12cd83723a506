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
  private static final String CODE = "[0-9]{5}-[0-9]{8}-[0-9]{6}";
  private static final int DIGITS = 6;

  private final Map<String, List<Attendance>> byPerson = new HashMap<>();
  private final Map<String, List<Attendance>> byCode = new HashMap<>();
  private final Map<String, Integer> lastNumbers = new HashMap<>();

  private EarlierFilings() {}

  /** Takes the learners of these courses. */
  public static EarlierFilings of(List<CourseFiling> filings) {
    EarlierFilings all = new EarlierFilings();
    for (CourseFiling filing : filings) {
      String course = filing.course().text(CourseField.COURSE_CODE);
      filing.learners().forEach(each -> all.add(course, each));
    }
    return all;
  }

  private void add(String course, Learner learner) {
    String code = learner.text(LearnerField.LEARNER_CODE);
    Attendance there = new Attendance(course, learner.text(LearnerField.LICENCE_CLASS), code);
    put(byPerson, learner.text(LearnerField.CITIZEN_ID), there);
    put(byCode, code, there);
    if (code.matches(CODE)) {
      int split = code.length() - DIGITS;
      lastNumbers.merge(
          code.substring(0, split), Integer.parseInt(code.substring(split)), Math::max);
    }
  }

  private static void put(Map<String, List<Attendance>> to, String key, Attendance there) {
    if (!key.isBlank()) {
      to.computeIfAbsent(key, any -> new ArrayList<>()).add(there);
    }
  }

  @Override
  public List<Attendance> of(String citizenId) {
    return List.copyOf(byPerson.getOrDefault(citizenId, List.of()));
  }

  @Override
  public List<Attendance> withCode(String learnerCode) {
    return List.copyOf(byCode.getOrDefault(learnerCode, List.of()));
  }

  @Override
  public int lastNumber(String start) {
    return lastNumbers.getOrDefault(start, 0);
  }

  @Override
  public String toString() {
    return "EarlierFilings[" + byPerson.size() + " persons]";
  }
}
