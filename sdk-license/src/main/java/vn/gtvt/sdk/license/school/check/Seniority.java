package vn.gtvt.sdk.license.school.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.Where;
import vn.gtvt.sdk.time.VietnamTime;

/**
 * Years of safe driving before an upgrade (TT 14/2025/TT-BXD, Điều 13).
 *
 * <p>An old class counts as what it is exchanged to; of {@code B2}, which gives B or C1, the
 * shorter way counts.
 */
final class Seniority implements LearnerRule {
  @Override
  public void check(CourseSubject subject, int number, Learner learner, Findings found) {
    Optional<CourseClass> sought = subject.sought(learner);
    Optional<LocalDate> since = since(learner);
    Optional<LocalDate> day = subject.assessedOn();
    if (sought.isEmpty() || sought.get().kind() != ClassKind.CAR || day.isEmpty()) {
      return;
    }
    CourseClasses classes = subject.books().classes();
    List<CourseClass> held =
        since.stream()
            .flatMap(
                issued ->
                    classes.today(learner.text(LearnerField.LICENCE_CLASS_HELD), issued).stream())
            .filter(each -> each.kind() == ClassKind.CAR)
            .toList();
    if (held.isEmpty() || held.contains(sought.get())) {
      return;
    }
    Where where = Findings.at(number, learner, LearnerField.DRIVING_YEARS);
    OptionalInt years =
        held.stream()
            .map(each -> classes.seniority(each, sought.get()))
            .filter(OptionalInt::isPresent)
            .mapToInt(OptionalInt::getAsInt)
            .min();
    String from = learner.text(LearnerField.LICENCE_CLASS_HELD);
    String to = sought.get().code();
    if (years.isEmpty()) {
      found.error("upgrade.no-way", where, "from", from, "to", to);
      return;
    }
    LocalDate earliest = since.get().plusYears(years.getAsInt());
    if (day.get().isBefore(earliest)) {
      found.error(
          "upgrade.too-early",
          where,
          "from",
          from,
          "to",
          to,
          "years",
          years.getAsInt(),
          "earliest",
          VietnamTime.written(earliest));
    }
    long stated = learner.values().number(LearnerField.DRIVING_YEARS).orElse(0);
    if (stated < years.getAsInt()) {
      found.error(
          "upgrade.years",
          where,
          "from",
          from,
          "to",
          to,
          "years",
          years.getAsInt(),
          "stated",
          stated);
    }
  }

  /** The day of passing; where it is missing, the day of issue. */
  private static Optional<LocalDate> since(Learner learner) {
    Optional<LocalDate> passed = learner.date(LearnerField.LICENCE_PASSED);
    return passed.isPresent() ? passed : learner.date(LearnerField.LICENCE_ISSUED);
  }
}
