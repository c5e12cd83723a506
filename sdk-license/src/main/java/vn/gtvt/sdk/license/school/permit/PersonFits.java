package vn.gtvt.sdk.license.school.permit;

import java.time.LocalDate;
import vn.gtvt.sdk.identifier.CitizenId;
import vn.gtvt.sdk.validation.Findings;

/** A teacher was born before the day of filing, and in the year that the personal number says. */
final class PersonFits {
  private PersonFits() {}

  static void check(Teacher teacher, String path, LocalDate filingDate, Findings found) {
    LocalDate born = teacher.birthDate();
    if (!born.isBefore(filingDate)) {
      found.error(path + ".birthDate", "school.teacher.born-later", "key", teacher.key());
    } else if (CitizenId.tryParse(teacher.citizenId())
        .value()
        .filter(id -> id.disagreesWith(born))
        .isPresent()) {
      found.error(path + ".citizenId", "school.teacher.other-year", "key", teacher.key());
    }
  }
}
