package vn.gtvt.sdk.license.school.check;

import java.util.List;
import vn.gtvt.sdk.codelist.Province;
import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.ProvinceMapping;
import vn.gtvt.sdk.license.school.Where;

/** Provinces and communes by the codes of QĐ 19/2025/QĐ-TTg (school.md 7.1). */
final class PlaceCodes implements CourseRule {
  @Override
  public void check(CourseSubject subject, Findings found) {
    ProvinceMapping mapping = subject.books().mapping();
    String department = subject.course().text(CourseField.PROVINCE_CODE);
    province(mapping, department, Where.of(CourseField.PROVINCE_CODE), found);
    int number = 0;
    for (Learner each : subject.filing().learners()) {
      number++;
      for (LearnerField field :
          List.of(LearnerField.RESIDENCE_PROVINCE, LearnerField.CONTACT_PROVINCE)) {
        province(mapping, each.text(field), Findings.at(number, each, field), found);
      }
      for (LearnerField field :
          List.of(LearnerField.RESIDENCE_COMMUNE, LearnerField.CONTACT_COMMUNE)) {
        if (!each.text(field).matches("|[0-9]{5}")) {
          found.error("place.commune", Findings.at(number, each, field));
        }
      }
    }
  }

  private static void province(ProvinceMapping mapping, String code, Where where, Findings found) {
    if (code.isBlank() || mapping.isOfDecision(code)) {
      return;
    }
    Province meant = mapping.meant(code).orElse(null);
    if (meant == null) {
      found.error("place.province", where, "code", code);
    } else {
      found.error(
          "place.other-list", where, "code", code, "right", meant.code(), "name", meant.name());
    }
  }
}
