package vn.gtvt.sdk.license.school.check;

import java.util.List;
import vn.gtvt.sdk.codelist.Commune;
import vn.gtvt.sdk.codelist.Province;
import vn.gtvt.sdk.license.school.CourseField;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.ProvinceMapping;
import vn.gtvt.sdk.license.school.Where;

/** Provinces and communes by the codes of QĐ 19/2025/QĐ-TTg (school.md 7.1). */
final class PlaceCodes implements CourseRule {
  private static final List<Place> PLACES =
      List.of(
          new Place(LearnerField.RESIDENCE_PROVINCE, LearnerField.RESIDENCE_COMMUNE),
          new Place(LearnerField.CONTACT_PROVINCE, LearnerField.CONTACT_COMMUNE));

  private record Place(LearnerField province, LearnerField commune) {}

  @Override
  public void check(CourseSubject subject, Findings found) {
    ProvinceMapping mapping = subject.books().mapping();
    String department = subject.course().text(CourseField.PROVINCE_CODE);
    province(mapping, department, Where.of(CourseField.PROVINCE_CODE), found);
    int number = 0;
    for (Learner each : subject.filing().learners()) {
      number++;
      for (Place place : PLACES) {
        String province = each.text(place.province());
        province(mapping, province, Findings.at(number, each, place.province()), found);
        String code = each.text(place.commune());
        Where where = Findings.at(number, each, place.commune());
        if (!code.matches("|[0-9]{5}")) {
          found.error("place.commune", where);
        } else if (!code.isEmpty() && subject.books().communes().isKnown()) {
          commune(subject, code, province, where, found);
        }
      }
    }
  }

  /**
   * Warns only: lists of communes in circulation lack some, and name provinces by either list.
   *
   * @param province code of the province named beside it, of either list
   */
  private static void commune(
      CourseSubject subject, String code, String province, Where where, Findings found) {
    Commune commune = subject.books().communes().find(code).orElse(null);
    if (commune == null) {
      found.warning("place.commune-unknown", where, "code", code);
      return;
    }
    ProvinceMapping mapping = subject.books().mapping();
    Province lies = mapping.meant(commune.provinceCode()).orElse(null);
    Province named = mapping.meant(province).orElse(null);
    if (lies != null && named != null && !lies.equals(named)) {
      found.warning(
          "place.commune-elsewhere",
          where,
          "code",
          code,
          "commune",
          commune.name(),
          "right",
          lies.name(),
          "province",
          named.name());
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
