package vn.gtvt.sdk.license.school.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.gtvt.sdk.license.school.permit.TrainingClass;

/**
 * Classes as a program writes them, e.g. {@code B, C1}.
 *
 * @param classes those that are car classes of today
 * @param unknown what is none: letters of the law before 2025 are not translated, for some became
 *     two classes and one became another
 * @param isAutomatic whether B with automatic gear is among them
 * @param hasChanged whether one meant something else before 2025 (C, D)
 */
record Classes(
    List<TrainingClass> classes, List<String> unknown, boolean isAutomatic, boolean hasChanged) {
  /** B with automatic gear: as files write it, and as one database calls it (school.md 7). */
  private static final Set<String> AUTOMATIC = Set.of("B.01", "B11");

  private static final Set<TrainingClass> CHANGED = Set.of(TrainingClass.C, TrainingClass.D);

  static Classes of(String written) {
    List<TrainingClass> classes = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    boolean isAutomatic = false;
    for (String each : written.strip().split("[\\s,;/+]+", -1)) {
      String code = each.toUpperCase(Locale.ROOT);
      isAutomatic |= AUTOMATIC.contains(code);
      String name = AUTOMATIC.contains(code) ? TrainingClass.B.name() : code;
      boolean isKnown =
          Arrays.stream(TrainingClass.values()).anyMatch(known -> known.name().equals(name));
      if (!isKnown && !each.isEmpty()) {
        unknown.add(each);
      } else if (isKnown && !classes.contains(TrainingClass.valueOf(name))) {
        classes.add(TrainingClass.valueOf(name));
      }
    }
    boolean hasChanged = classes.stream().anyMatch(CHANGED::contains);
    return new Classes(classes, unknown, isAutomatic, hasChanged);
  }
}
