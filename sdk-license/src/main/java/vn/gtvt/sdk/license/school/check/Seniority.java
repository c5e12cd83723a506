package vn.gtvt.sdk.license.school.check;

import java.time.LocalDate;
import java.util.Optional;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.license.rule.LicenceClass;
import vn.gtvt.sdk.license.rule.UpgradeSeniority.Demand;
import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.Where;
import vn.gtvt.sdk.time.VietnamTime;
import vn.gtvt.sdk.validation.Severity;

/**
 * Whoever seeks a class that is reached by upgrade alone holds one that leads there, has held it
 * long enough, and still holds it (Luật 36/2024/QH15, Điều 60.3-60.5; TT 14/2025/TT-BXD, Điều 13).
 *
 * <p>B and C1 may be learnt anew as well (Điều 13.3), which a course file does not tell apart:
 * there, years that lack only warn.
 */
final class Seniority implements LearnerRule {
  @Override
  public void check(CourseSubject subject, int number, Learner learner, Findings found) {
    Optional<LicenceClass> sought = subject.sought(learner);
    Optional<LocalDate> day = subject.assessedOn();
    if (sought.isEmpty() || sought.get().isMotorcycle() || day.isEmpty()) {
      return;
    }
    CourseClasses classes = subject.books().classes();
    Optional<Source> only = classes.upgrades().onlyByUpgrade(sought.get(), day.get());
    Where where = Findings.at(number, learner, LearnerField.LICENCE_CLASS_HELD);
    String to = classes.code(sought.get());
    HeldBefore held = HeldBefore.of(learner, classes, day.get());
    if (held.isUnclear()) {
      only.ifPresent(
          law ->
              found.cited(
                  law, Severity.ERROR, "upgrade.unclear", where, "from", held.code(), "to", to));
    } else if (held.classes().isEmpty()) {
      only.ifPresent(
          law -> found.cited(law, Severity.ERROR, "upgrade.no-licence", where, "to", to));
    } else if (!held.classes().contains(sought.get())) {
      upgrade(subject, learner, new Upgrade(held, sought.get(), to, day.get(), only), where, found);
    }
  }

  private record Upgrade(
      HeldBefore held, LicenceClass sought, String to, LocalDate day, Optional<Source> only) {}

  private static void upgrade(
      CourseSubject subject, Learner learner, Upgrade asked, Where where, Findings found) {
    CourseClasses classes = subject.books().classes();
    String from = asked.held().code();
    Optional<Demand> demand = asked.held().shortest(classes, asked.sought(), asked.day());
    if (demand.isPresent()) {
      years(learner, asked, demand.get(), where, found);
    } else if (!classes.upgrades().isKnown(asked.day())) {
      found.warning(
          "upgrade.table-unread",
          where,
          "from",
          from,
          "to",
          asked.to(),
          "day",
          VietnamTime.written(asked.day()));
    } else if (asked.only().isPresent()) {
      found.cited(
          asked.only().get(),
          Severity.ERROR,
          "upgrade.no-way",
          where,
          "from",
          from,
          "to",
          asked.to());
    } else if (asked.held().includes(classes, asked.sought())) {
      found.warning("upgrade.included", where, "from", from, "to", asked.to());
    }
    if (asked.only().isPresent()) {
      stillHolds(subject, learner, asked, where, found);
    }
  }

  private static void years(
      Learner learner, Upgrade asked, Demand demand, Where where, Findings found) {
    LocalDate earliest = demand.firstDay(asked.held().since());
    long stated = learner.values().number(LearnerField.DRIVING_YEARS).orElse(0);
    boolean isEarly = asked.day().isBefore(earliest);
    boolean isStatedLess = stated < demand.years();
    Object[] values = {
      "from", asked.held().code(),
      "to", asked.to(),
      "years", demand.years(),
      "earliest", VietnamTime.written(earliest),
      "stated", stated
    };
    if (asked.only().isEmpty()) {
      if (isEarly || isStatedLess) {
        found.cited(demand.source(), Severity.WARNING, "upgrade.or-anew", where, values);
      }
      return;
    }
    Where years = Where.of(where.learner(), learner, LearnerField.DRIVING_YEARS);
    if (isEarly) {
      found.cited(demand.source(), Severity.ERROR, "upgrade.too-early", years, values);
    }
    if (isStatedLess) {
      found.cited(demand.source(), Severity.ERROR, "upgrade.years", years, values);
    }
    if (asked.held().isAutomaticOnly()) {
      found.cited(demand.source(), Severity.WARNING, "upgrade.automatic", where, values);
    }
  }

  private static void stillHolds(
      CourseSubject subject, Learner learner, Upgrade asked, Where where, Findings found) {
    Optional<LocalDate> last = learner.date(LearnerField.LICENCE_EXPIRY);
    Optional<LocalDate> opening = subject.course().date(CourseField.OPENING_DATE);
    if (last.isPresent() && opening.filter(last.get()::isBefore).isPresent()) {
      found.error(
          "upgrade.expired",
          where,
          "from",
          asked.held().code(),
          "to",
          asked.to(),
          "last",
          VietnamTime.written(last.get()));
    }
  }
}
