package vn.gtvt.sdk.license.school.file;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.CourseFiling;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.Where;

/** What a dialect has no element for (school.md 3). */
final class Losses {
  private Losses() {}

  static List<SchoolFinding> of(CourseFiling filing, CourseDialect to) {
    List<SchoolFinding> lost = new ArrayList<>();
    WireTables tables = WireTables.in(to);
    Set<CourseField> courseFields = EnumSet.allOf(CourseField.class);
    tables.course().forEach(each -> courseFields.remove(each.field()));
    courseFields.stream()
        .filter(filing.course()::isGiven)
        .forEach(field -> lost.add(FileWords.warning("convert.lost", Where.of(field))));
    if (to == CourseDialect.DKKH && !filing.course().isGiven(CourseField.TRAINING_MODE)) {
      lost.add(FileWords.warning("convert.wanted", Where.of(CourseField.TRAINING_MODE)));
    }
    Set<LearnerField> without = without(tables);
    int number = 0;
    for (Learner each : filing.learners()) {
      number++;
      for (LearnerField field : without) {
        if (each.values().isGiven(field)) {
          lost.add(FileWords.warning("convert.lost", Where.of(number, each, field)));
        }
      }
    }
    return lost;
  }

  private static Set<LearnerField> without(WireTables tables) {
    Set<LearnerField> has =
        Stream.of(tables.learner(), tables.beforePicture(), tables.afterPicture())
            .flatMap(List::stream)
            .map(WireField::field)
            .collect(Collectors.toSet());
    Set<LearnerField> without = EnumSet.allOf(LearnerField.class);
    without.removeAll(has);
    return without;
  }
}
