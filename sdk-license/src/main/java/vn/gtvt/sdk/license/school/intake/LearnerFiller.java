package vn.gtvt.sdk.license.school.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.gtvt.sdk.identifier.CitizenId;
import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.FieldValues;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerDocument;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.Where;
import vn.gtvt.sdk.license.school.check.CourseClasses;

/** Fills what a learner's row leaves out because it follows from the rest. For one course. */
final class LearnerFiller {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private final FieldValues<CourseField> course;
  private final CourseClasses classes;
  private final LearnerNumbers codes;
  private final List<SchoolFinding> findings;

  LearnerFiller(
      FieldValues<CourseField> course,
      CourseClasses classes,
      LearnerNumbers codes,
      List<SchoolFinding> findings) {
    this.course = course;
    this.classes = classes;
    this.codes = codes;
    this.findings = findings;
  }

  Learner fill(int number, Learner row) {
    FieldValues.Builder<LearnerField> values = row.values().toBuilder();
    names(values);
    numbers(number, row, values);
    String school = course.text(CourseField.SCHOOL_CODE);
    values
        .putIfMissing(LearnerField.RECEIVER_CODE, school)
        .putIfMissing(LearnerField.TRAINED_AT_CODE, school)
        .putIfMissing(LearnerField.DRIVING_YEARS, "0")
        .putIfMissing(LearnerField.SAFE_KM, "0")
        .putIfMissing(LearnerField.PICTURE_QUALITY, "1")
        .putIfMissing(LearnerField.ISSUE_MODE, "CM_VN")
        .putIfMissing(LearnerField.CITIZEN_ID_PLACE, "00")
        .putIfMissing(LearnerField.LICENCE_CLASS, course.text(CourseField.LICENCE_CLASS))
        .putIfMissing(LearnerField.TRAINING_CLASS, course.text(CourseField.TRAINING_CLASS));
    course
        .date(CourseField.OPENING_DATE)
        .ifPresent(
            day ->
                values.putIfMissing(LearnerField.TRAINING_YEAR, Integer.toString(day.getYear())));
    classes
        .find(values.text(LearnerField.LICENCE_CLASS))
        .ifPresent(
            each -> values.putIfMissing(LearnerField.FILE_KIND, each.isMotorcycle() ? "1" : "2"));
    // Only a citizen has this number.
    if (CitizenId.tryParse(values.text(LearnerField.CITIZEN_ID)).value().isPresent()) {
      values.putIfMissing(LearnerField.NATIONALITY, "VNM");
    }
    pictureDate(number, row, values);
    return new Learner(values.done(), documents(values), null, row.line());
  }

  private static void names(FieldValues.Builder<LearnerField> values) {
    String full = values.text(LearnerField.FULL_NAME).replaceAll("\\s+", " ").strip();
    String first = values.text(LearnerField.FAMILY_AND_MIDDLE_NAME).strip();
    String last = values.text(LearnerField.GIVEN_NAME).strip();
    if (full.isEmpty() && !first.isEmpty() && !last.isEmpty()) {
      full = first + " " + last;
    }
    int gap = full.lastIndexOf(' ');
    if (gap > 0 && first.isEmpty() && last.isEmpty()) {
      first = full.substring(0, gap);
      last = full.substring(gap + 1);
    }
    values
        .put(LearnerField.FULL_NAME, full.toUpperCase(VIETNAMESE))
        .put(LearnerField.FAMILY_AND_MIDDLE_NAME, first.toUpperCase(VIETNAMESE))
        .put(LearnerField.GIVEN_NAME, last.toUpperCase(VIETNAMESE))
        .putIfMissing(LearnerField.PRINTED_NAME, full.toUpperCase(VIETNAMESE));
  }

  private void numbers(int number, Learner row, FieldValues.Builder<LearnerField> values) {
    values.putIfMissing(LearnerField.ROW_NUMBER, Integer.toString(number));
    String file = values.text(LearnerField.FILE_NUMBER);
    // A sheet loses the zeros in front where its cells are numbers.
    values.put(
        LearnerField.FILE_NUMBER,
        file.matches("[0-9]{1,2}")
            ? String.format(Locale.ROOT, "%03d", Integer.parseInt(file))
            : file.isEmpty() ? String.format(Locale.ROOT, "%03d", number) : file);
    if (!row.values().isGiven(LearnerField.LEARNER_CODE)) {
      codes.next(row).ifPresent(code -> values.put(LearnerField.LEARNER_CODE, code));
    }
  }

  private void pictureDate(int number, Learner row, FieldValues.Builder<LearnerField> values) {
    boolean isMissing = values.text(LearnerField.PICTURE_DATE).isEmpty();
    Optional<LocalDate> received = row.date(LearnerField.RECEIVED_DATE);
    if (isMissing && received.isPresent()) {
      values.put(LearnerField.PICTURE_DATE, received.get());
      findings.add(
          IntakeWords.warning(
              "fill.picture-date", Where.of(number, row, LearnerField.PICTURE_DATE)));
    }
  }

  private static List<LearnerDocument> documents(FieldValues.Builder<LearnerField> values) {
    List<LearnerDocument> papers = new ArrayList<>();
    papers.add(LearnerDocument.APPLICATION);
    papers.add(LearnerDocument.IDENTITY);
    if (values.text(LearnerField.HEALTH_CERTIFICATE).equals("1")) {
      papers.add(LearnerDocument.HEALTH);
    }
    return papers;
  }
}
