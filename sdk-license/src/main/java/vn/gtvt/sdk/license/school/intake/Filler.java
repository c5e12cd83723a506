package vn.gtvt.sdk.license.school.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.gtvt.sdk.codelist.Province;
import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.CourseFiling;
import vn.gtvt.sdk.license.school.FieldValues;
import vn.gtvt.sdk.license.school.HeaderField;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.ProvinceMapping;
import vn.gtvt.sdk.license.school.SchoolField;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.SentAt;
import vn.gtvt.sdk.license.school.Where;
import vn.gtvt.sdk.time.VietnamTime;

/** Fills what a sheet leaves out because it follows from the rest. For one course. */
final class Filler {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyMMddHHmmss", Locale.ROOT);

  private final CourseIntake intake;
  private final List<SchoolFinding> findings;
  private final LocalDateTime now;
  private final ProvinceMapping mapping;

  Filler(CourseIntake intake, List<SchoolFinding> findings) {
    this.intake = intake;
    this.findings = findings;
    this.now = LocalDateTime.ofInstant(intake.clock().instant(), VietnamTime.ZONE);
    this.mapping = new ProvinceMapping(intake.provinces());
  }

  CourseFiling fill(CourseFiling sheet) {
    int learners = sheet.learners().size();
    FieldValues<CourseField> course = course(sheet.course(), learners);
    LearnerNumbers codes = new LearnerNumbers(intake.earlier(), course, sheet.learners());
    LearnerFiller each = new LearnerFiller(course, intake.check().classes(), codes, findings);
    List<Learner> filled = new ArrayList<>();
    for (Learner learner : sheet.learners()) {
      filled.add(each.fill(filled.size() + 1, provinces(filled.size() + 1, learner)));
    }
    if (codes.isGuessed()) {
      findings.add(IntakeWords.warning("fill.learner-codes", Where.FILE));
    }
    return new CourseFiling(header(sheet.header(), course, learners), course, filled);
  }

  private FieldValues<HeaderField> header(
      FieldValues<HeaderField> sheet, FieldValues<CourseField> course, int learners) {
    return sheet.toBuilder()
        .putIfMissing(HeaderField.TRANSACTION_ID, intake.newTransactionId().toString())
        .putIfMissing(HeaderField.SENDER_CODE, course.text(CourseField.SCHOOL_CODE))
        .putIfMissing(HeaderField.SENDER_NAME, course.text(CourseField.SCHOOL_NAME))
        .put(HeaderField.SENT_AT, SentAt.of(now).written())
        .putIfMissing(HeaderField.SENT_BY, intake.sentBy())
        .put(HeaderField.RECORD_COUNT, learners)
        .done();
  }

  private FieldValues<CourseField> course(FieldValues<CourseField> sheet, int learners) {
    FieldValues.Builder<CourseField> course = sheet.toBuilder();
    String school = sheet.text(CourseField.SCHOOL_CODE);
    String code = sheet.text(CourseField.COURSE_CODE);
    course.put(CourseField.LEARNER_COUNT, learners);
    if (!code.isEmpty()) {
      course.put(CourseField.REGISTRATION_CODE, "DKKH_" + code);
    }
    if (!school.isEmpty()) {
      course.putIfMissing(CourseField.REGISTRATION_NUMBER, school + "_" + STAMP.format(now));
    }
    course.putIfMissing(CourseField.REGISTRATION_DATE, now.toLocalDate().toString());
    course.putIfMissing(CourseField.TRAINING_MODE, intake.trainingMode());
    course.putIfMissing(CourseField.CAPACITY, "0");
    course.putIfMissing(CourseField.TRAINING_CLASS, sheet.text(CourseField.LICENCE_CLASS));
    Optional<LocalDate> opening = sheet.date(CourseField.OPENING_DATE);
    Optional<LocalDate> closing = sheet.date(CourseField.CLOSING_DATE);
    if (opening.isPresent() && closing.isPresent()) {
      course.put(CourseField.DURATION_DAYS, ChronoUnit.DAYS.between(opening.get(), closing.get()));
    }
    province(course, CourseField.PROVINCE_CODE, Where.of(CourseField.PROVINCE_CODE));
    mapping
        .meant(course.text(CourseField.PROVINCE_CODE))
        .map(Province::name)
        .ifPresent(name -> course.putIfMissing(CourseField.PROVINCE_NAME, name.vi()));
    return course.done();
  }

  private Learner provinces(int number, Learner learner) {
    FieldValues.Builder<LearnerField> values = learner.values().toBuilder();
    for (LearnerField each :
        List.of(LearnerField.RESIDENCE_PROVINCE, LearnerField.CONTACT_PROVINCE)) {
      province(values, each, Where.of(number, learner, each));
    }
    return learner.with(values.done());
  }

  /** Sheets made before 07/2026 have the older list; every code of it means one province. */
  private <F extends Enum<F> & SchoolField> void province(
      FieldValues.Builder<F> values, F field, Where where) {
    String code = values.text(field);
    Optional<String> right = mapping.toDecision(code);
    if (!code.isEmpty() && right.isPresent() && !right.get().equals(code)) {
      values.put(field, right.get());
      findings.add(IntakeWords.warning("fill.province", where, "code", code, "right", right.get()));
    }
  }
}
