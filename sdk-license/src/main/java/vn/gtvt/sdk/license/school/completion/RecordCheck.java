package vn.gtvt.sdk.license.school.completion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.gtvt.sdk.license.rule.LicenceClass;
import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.FieldValues;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.SchoolField;
import vn.gtvt.sdk.license.school.check.CourseClasses;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.text.Mask;

/**
 * Goes through what a school's system must hold at the least (TT 14/2025/TT-BXD, Điều 25.1 a to đ).
 * DAT data and cabin practice are not asked of motorcycle courses (inferred: both are of cars).
 *
 * <p>Stateless and safe for concurrent use.
 */
public final class RecordCheck {
  private static final List<LearnerField> LEARNER =
      List.of(
          LearnerField.LEARNER_CODE,
          LearnerField.FULL_NAME,
          LearnerField.CITIZEN_ID,
          LearnerField.BIRTH_DATE,
          LearnerField.NATIONALITY,
          LearnerField.RESIDENCE_COMMUNE,
          LearnerField.RESIDENCE_PROVINCE,
          LearnerField.TRAINING_CLASS);

  /** Asked of upgrades only. */
  private static final List<LearnerField> UPGRADE =
      List.of(LearnerField.LICENCE_NUMBER, LearnerField.DRIVING_YEARS);

  private static final List<CourseField> COURSE =
      List.of(
          CourseField.REGISTRATION_NUMBER,
          CourseField.REGISTRATION_DATE,
          CourseField.COURSE_CODE,
          CourseField.SCHOOL_NAME,
          CourseField.LICENCE_CLASS,
          CourseField.LEARNER_COUNT,
          CourseField.TRAINING_MODE,
          CourseField.OPENING_DATE,
          CourseField.CLOSING_DATE);

  private static final List<ResultField> RESULTS =
      List.of(
          ResultField.THEORY_TEST,
          ResultField.PRACTICE_TEST,
          ResultField.DAT_DATA,
          ResultField.LAW_HOURS,
          ResultField.CABIN_HOURS);

  /** Of cars: the device that records them is fixed in one, and a cabin is one. */
  private static final List<ResultField> OF_CARS =
      List.of(ResultField.DAT_DATA, ResultField.CABIN_HOURS);

  private RecordCheck() {}

  /** Returns everything that is missing, letter by letter; empty if nothing is. */
  public static List<RecordGap> gaps(SchoolRecords records) {
    List<RecordGap> gaps = new ArrayList<>();
    Map<String, FieldValues<ResultField>> results = new HashMap<>();
    records.results().forEach(each -> results.put(each.text(ResultField.LEARNER_CODE), each));
    List<Learner> learners = records.course().learners();
    boolean isMotorcycle =
        CourseClasses.bundled()
            .find(records.course().course().text(CourseField.LICENCE_CLASS))
            .filter(LicenceClass::isMotorcycle)
            .isPresent();
    for (int i = 0; i < learners.size(); i++) {
      learner(i + 1, learners.get(i), isMotorcycle, results, gaps);
    }
    Bilingual course = new Bilingual("Khóa học", "Course");
    missing("b", course, records.course().course(), COURSE, gaps);
    for (int i = 0; i < records.teachers().size(); i++) {
      FieldValues<TeacherField> each = records.teachers().get(i);
      String name = Mask.name(each.text(TeacherField.FULL_NAME));
      Bilingual who = who("Giáo viên", "Teacher", i + 1, name);
      missing("d", who, each, List.of(TeacherField.values()), gaps);
    }
    for (int i = 0; i < records.cars().size(); i++) {
      FieldValues<CarField> each = records.cars().get(i);
      Bilingual which = who("Xe", "Car", i + 1, Mask.tail(each.text(CarField.PLATE)));
      missing("đ", which, each, List.of(CarField.values()), gaps);
    }
    return List.copyOf(gaps);
  }

  private static void learner(
      int number,
      Learner learner,
      boolean isMotorcycle,
      Map<String, FieldValues<ResultField>> results,
      List<RecordGap> gaps) {
    Bilingual who = who("Học viên", "Learner", number, learner.maskedName());
    missing("a", who, learner.values(), LEARNER, gaps);
    if (learner.values().isGiven(LearnerField.LICENCE_CLASS_HELD) || isExperienced(learner)) {
      missing("a", who, learner.values(), UPGRADE, gaps);
    }
    if (learner.picture() == null) {
      gaps.add(new RecordGap("a", who, PortraitField.PORTRAIT));
    }
    FieldValues<ResultField> own =
        results.getOrDefault(
            learner.text(LearnerField.LEARNER_CODE), FieldValues.of(ResultField.class).done());
    missing("a", who, own, List.of(ResultField.CERTIFICATE_NUMBER), gaps);
    List<ResultField> wanted =
        RESULTS.stream().filter(each -> !isMotorcycle || !OF_CARS.contains(each)).toList();
    missing("c", who, own, wanted, gaps);
  }

  private static boolean isExperienced(Learner learner) {
    return learner.values().number(LearnerField.DRIVING_YEARS).orElse(0) > 0;
  }

  private static Bilingual who(String vi, String en, int number, String masked) {
    String rest = " " + number + " (" + masked + ")";
    return new Bilingual(vi + rest, en + rest);
  }

  private static <F extends Enum<F> & SchoolField> void missing(
      String letter, Bilingual who, FieldValues<F> values, List<F> wanted, List<RecordGap> gaps) {
    for (F each : wanted) {
      if (!values.isGiven(each)) {
        gaps.add(new RecordGap(letter, who, each));
      }
    }
  }
}
