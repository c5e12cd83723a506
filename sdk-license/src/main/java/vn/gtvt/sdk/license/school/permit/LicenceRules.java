package vn.gtvt.sdk.license.school.permit;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.gtvt.sdk.license.school.permit.SchoolLicenceApplication.Occasion;
import vn.gtvt.sdk.validation.Findings;

/** A request for a licence fits its occasion and changes what it says it changes. */
final class LicenceRules {
  private LicenceRules() {}

  static void check(SchoolLicenceApplication asked, LocalDate filingDate, Findings found) {
    Occasion occasion = asked.occasion();
    if (occasion == Occasion.FIRST_ISSUE && asked.current().isPresent()) {
      found.error("current", "school.licence.has-one", "number", asked.current().get().number());
    }
    if (occasion != Occasion.FIRST_ISSUE && asked.current().isEmpty()) {
      found.error("current", "school.licence.has-none");
    }
    asked
        .current()
        .filter(licence -> licence.issuedOn().isAfter(filingDate))
        .ifPresent(licence -> found.error("current.issuedOn", "school.licence.issued-later"));
    if (occasion.isWhole()) {
      whole(asked, found);
    } else {
      again(asked, found);
    }
  }

  private static void whole(SchoolLicenceApplication asked, Findings found) {
    Optional<LicenceContent> wanted = asked.wanted();
    if (wanted.isEmpty()) {
      found.error("wanted", "school.licence.nothing-wanted");
    }
    if (asked.newName().isPresent()) {
      found.error("newName", "school.licence.name-elsewhere");
    }
    if (asked.occasion() == Occasion.CONTENT_CHANGED
        && wanted.isPresent()
        && asked.current().filter(now -> now.content().says(wanted.get())).isPresent()) {
      found.error("wanted", "school.licence.changes-nothing");
    }
    if (asked.teachers().isEmpty()) {
      found.error("teachers", "school.licence.no-teacher");
    }
    cars(asked, found);
    Set<String> seen = new HashSet<>();
    List<String> teachers = asked.teachers();
    for (int i = 0; i < teachers.size(); i++) {
      if (teachers.get(i).isBlank() || !seen.add(teachers.get(i))) {
        found.error("teachers[" + i + "]", "school.licence.teacher-repeated");
      }
    }
  }

  /**
   * The first licence comes with the permits of its cars; later each class needs one, as before.
   */
  private static void cars(SchoolLicenceApplication asked, Findings found) {
    if (asked.occasion() == Occasion.FIRST_ISSUE && asked.cars().isEmpty()) {
      found.error("cars", "school.licence.no-car");
      return;
    }
    Set<TrainingClass> open = EnumSet.noneOf(TrainingClass.class);
    asked.wanted().ifPresent(wanted -> open.addAll(wanted.classes()));
    asked.current().ifPresent(now -> now.content().classes().forEach(open::remove));
    asked.cars().forEach(car -> open.remove(car.trainingClass()));
    open.forEach(each -> found.warning("cars", "school.licence.class-without-car", "class", each));
  }

  private static void again(SchoolLicenceApplication asked, Findings found) {
    if (asked.reason().filter(reason -> !reason.isBlank()).isEmpty()) {
      found.error("reason", "school.licence.no-reason");
    }
    if (asked.wanted().isPresent()) {
      found.error("wanted", "school.licence.content-elsewhere");
    }
    if (!asked.cars().isEmpty()) {
      found.error("cars", "school.licence.cars-elsewhere");
    }
    if (!asked.teachers().isEmpty()) {
      found.error("teachers", "school.licence.teachers-elsewhere");
    }
    if (asked.premises().isPresent()) {
      found.error("premises", "school.licence.premises-elsewhere");
    }
    boolean isRenamed = asked.occasion() == Occasion.RENAMED;
    if (!isRenamed && asked.newName().isPresent()) {
      found.error("newName", "school.licence.name-by-renaming");
    } else if (isRenamed && asked.newName().isEmpty()) {
      found.error("newName", "school.licence.no-name");
    } else if (isRenamed
        && asked
            .current()
            .filter(now -> Written.alike(now.schoolName(), asked.newName().orElse("")))
            .isPresent()) {
      found.error("newName", "school.licence.same-name");
    }
  }
}
