package vn.gtvt.sdk.license.school.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.Where;

/** New places of the learners that stay. For one draft. */
final class Renumbering {
  private final Map<Integer, Integer> places = new HashMap<>();

  static String fileNumber(int number) {
    return String.format(Locale.ROOT, "%03d", number);
  }

  void moved(int old, int place) {
    places.put(old, place);
  }

  List<SchoolFinding> findings(List<SchoolFinding> all) {
    return all.stream().map(this::moved).filter(Objects::nonNull).toList();
  }

  private @Nullable SchoolFinding moved(SchoolFinding finding) {
    Where where = finding.where();
    if (where.learner() == 0) {
      return finding;
    }
    Integer place = places.get(where.learner());
    return place == null
        ? null
        : new SchoolFinding(
            finding.severity(),
            finding.code(),
            new Where(place, where.maskedName(), where.field(), where.line()),
            finding.message(),
            finding.reference());
  }

  <T> Map<Integer, T> keys(Map<Integer, T> all) {
    Map<Integer, T> moved = new HashMap<>();
    places.forEach(
        (old, place) -> {
          T value = all.get(old);
          if (value != null) {
            moved.put(place, value);
          }
        });
    return moved;
  }

  Set<Integer> places(Set<Integer> all) {
    Set<Integer> moved = new HashSet<>();
    places.forEach(
        (old, place) -> {
          if (all.contains(old)) {
            moved.add(place);
          }
        });
    return moved;
  }
}
