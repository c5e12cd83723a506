package vn.gtvt.sdk.license.school.check;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.gtvt.sdk.license.rule.LicenceClass;
import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.HeaderField;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.SchoolField;
import vn.gtvt.sdk.license.school.SentAt;
import vn.gtvt.sdk.license.school.Where;

/** Codes and numbers have the form that the tables give for them (school.md 2.1 to 2.4). */
final class Formats implements CourseRule {
  private static final Map<CourseField, Form> COURSE = new EnumMap<>(CourseField.class);
  private static final Map<LearnerField, Form> LEARNER = new EnumMap<>(LearnerField.class);
  private static final Form COUNT = new Form("[0-9]{1,10}", "0");

  /** Codes whose lists are not known (school.md 14): what is unlike the ones seen only warns. */
  private static final Map<LearnerField, Form> SEEN = new EnumMap<>(LearnerField.class);

  private static final Form MODE = new Form("[0-9]{1,2}", "2");

  static {
    SEEN.put(LearnerField.CITIZEN_ID_PLACE, new Form("[0-9]{2}", "00"));
    SEEN.put(LearnerField.ISSUE_MODE, new Form("[A-Z0-9_]{1,5}", "CM_VN"));
    COURSE.put(CourseField.CAPACITY, COUNT);
    COURSE.put(CourseField.LEARNER_COUNT, COUNT);
    COURSE.put(CourseField.DURATION_DAYS, COUNT);
    LEARNER.put(LearnerField.ROW_NUMBER, COUNT);
    LEARNER.put(LearnerField.NATIONALITY, new Form("[A-Z]{3}", "VNM"));
    LEARNER.put(LearnerField.FILE_KIND, new Form("[0-9]{1,2}", "2"));
    LEARNER.put(LearnerField.PICTURE_QUALITY, new Form("[0-9]{1,2}", "1"));
    LEARNER.put(LearnerField.TRAINING_YEAR, new Form("[0-9]{4}", "2026"));
    LEARNER.put(LearnerField.DRIVING_YEARS, COUNT);
    LEARNER.put(LearnerField.SAFE_KM, COUNT);
  }

  /**
   * How a value is written.
   *
   * @param example one that is right
   */
  private record Form(Pattern pattern, String example) {
    Form(String pattern, String example) {
      this(Pattern.compile(pattern), example);
    }
  }

  @Override
  public void check(CourseSubject subject, Findings found) {
    sentAt(subject.filing().header().text(HeaderField.SENT_AT), found);
    COURSE.forEach(
        (field, form) -> judge(subject.course().text(field), form, Where.of(field), found));
    CourseField mode = CourseField.TRAINING_MODE;
    seen(subject.course().text(mode), MODE, Where.of(mode), found);
    int number = 0;
    for (Learner each : subject.filing().learners()) {
      number++;
      for (Map.Entry<LearnerField, Form> entry : LEARNER.entrySet()) {
        Where where = Findings.at(number, each, entry.getKey());
        judge(each.text(entry.getKey()), entry.getValue(), where, found);
      }
      if (subject.isRegistered()) {
        for (Map.Entry<LearnerField, Form> entry : SEEN.entrySet()) {
          Where where = Findings.at(number, each, entry.getKey());
          seen(each.text(entry.getKey()), entry.getValue(), where, found);
        }
      }
      issuer(subject, number, each, found);
      fileKind(subject, number, each, found);
    }
  }

  private static void judge(String text, Form form, Where where, Findings found) {
    // What is no number at all, or below zero, is said as such.
    boolean isSaid = form.equals(COUNT) && !text.matches("[0-9]+");
    if (!text.isBlank() && !isSaid && !form.pattern().matcher(text).matches()) {
      found.error("code.shape", where, "example", form.example());
    }
  }

  private static void seen(String text, Form form, Where where, Findings found) {
    if (!text.isBlank() && !form.pattern().matcher(text).matches()) {
      found.warning("code.unseen", where, "example", form.example());
    }
  }

  private static void sentAt(String text, Findings found) {
    Where where = Where.of(HeaderField.SENT_AT);
    Optional<SentAt> moment = SentAt.read(text);
    if (!text.isBlank() && moment.isEmpty()) {
      found.error("code.sent-at", where);
    } else if (moment.isPresent() && !moment.get().written().equals(text)) {
      found.error("code.sent-at-hour", where, "right", moment.get().written());
    }
  }

  private static void issuer(CourseSubject subject, int number, Learner learner, Findings found) {
    String code = learner.text(LearnerField.LICENCE_ISSUER_CODE);
    if (!code.isBlank() && !subject.books().mapping().isOfDecision(code)) {
      SchoolField field = LearnerField.LICENCE_ISSUER_CODE;
      found.warning("licence.issuer", Findings.at(number, learner, field), "code", code);
    }
  }

  /** A third kind exists and is not known: only the two that are can be told apart. */
  private static void fileKind(CourseSubject subject, int number, Learner learner, Findings found) {
    String kind = learner.text(LearnerField.FILE_KIND);
    Optional<LicenceClass> sought = subject.sought(learner);
    if (sought.isPresent() && kind.matches("[12]")) {
      String right = sought.get().isMotorcycle() ? "1" : "2";
      if (!kind.equals(right)) {
        Where where = Findings.at(number, learner, LearnerField.FILE_KIND);
        String code = subject.books().classes().code(sought.get());
        found.error("learner.file-kind", where, "right", right, "class", code);
      }
    }
  }
}
