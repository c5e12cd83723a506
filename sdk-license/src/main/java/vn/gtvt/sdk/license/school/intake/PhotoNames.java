package vn.gtvt.sdk.license.school.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.text.VietnameseText;

/**
 * Whom the names of pictures mean: learner code, citizen's number, name, or a number, which is the
 * file number or the row – one of them for the whole folder. Zeros in front of a number do not
 * count, because sheets lose them.
 */
final class PhotoNames {
  private static final String NUMBER = "[0-9]{1,6}";

  private final Map<LearnerField, Map<String, Set<Integer>>> places = new HashMap<>();
  private final List<String> people;
  private final boolean isOneNumbering;

  /**
   * Whom a name means.
   *
   * @param places places of the learners, from 1
   * @param doubt code of the reason why it cannot be told which of them; null if it can
   */
  record Meant(Set<Integer> places, @Nullable String doubt) {}

  private PhotoNames(List<Learner> learners, Collection<String> names) {
    for (LearnerField each :
        List.of(
            LearnerField.LEARNER_CODE,
            LearnerField.CITIZEN_ID,
            LearnerField.FULL_NAME,
            LearnerField.FILE_NUMBER,
            LearnerField.ROW_NUMBER)) {
      places.put(each, places(each, learners));
    }
    this.people = learners.stream().map(PhotoNames::person).toList();
    this.isOneNumbering = isOneNumbering(names);
  }

  private static String person(Learner learner) {
    return VietnameseText.fold(learner.text(LearnerField.FULL_NAME))
        + "|"
        + learner.text(LearnerField.BIRTH_DATE);
  }

  /**
   * Makes the names of a course.
   *
   * @param names names of the pictures that are there, folded
   */
  static PhotoNames of(List<Learner> learners, Collection<String> names) {
    return new PhotoNames(learners, names);
  }

  private static Map<String, Set<Integer>> places(LearnerField field, List<Learner> learners) {
    Map<String, Set<Integer>> places = new HashMap<>();
    int place = 0;
    for (Learner each : learners) {
      place++;
      String key = key(VietnameseText.fold(each.text(field)));
      if (!key.isEmpty()) {
        places.computeIfAbsent(key, any -> new TreeSet<>()).add(place);
      }
    }
    return places;
  }

  private static String key(String folded) {
    return folded.matches(NUMBER) ? Integer.toString(Integer.parseInt(folded)) : folded;
  }

  /** Whether all numbers can be of one kind, and no number means somebody else in the other. */
  private boolean isOneNumbering(Collection<String> names) {
    boolean hasFileOnly = false;
    boolean hasRowOnly = false;
    for (String each : names) {
      Set<Integer> byFile = by(LearnerField.FILE_NUMBER, each);
      Set<Integer> byRow = by(LearnerField.ROW_NUMBER, each);
      if (!byFile.isEmpty() && !byRow.isEmpty() && !byFile.equals(byRow)) {
        return false;
      }
      hasFileOnly |= byRow.isEmpty() && !byFile.isEmpty();
      hasRowOnly |= byFile.isEmpty() && !byRow.isEmpty();
    }
    return !hasFileOnly || !hasRowOnly;
  }

  private Set<Integer> by(LearnerField field, String name) {
    return places.getOrDefault(field, Map.of()).getOrDefault(key(name), Set.of());
  }

  /** Returns whom a folded name means. */
  Meant meant(String name) {
    for (LearnerField each : List.of(LearnerField.LEARNER_CODE, LearnerField.CITIZEN_ID)) {
      if (!by(each, name).isEmpty()) {
        return onePerson(by(each, name));
      }
    }
    Set<Integer> numbered = new TreeSet<>(by(LearnerField.FILE_NUMBER, name));
    numbered.addAll(by(LearnerField.ROW_NUMBER, name));
    if (!numbered.isEmpty()) {
      return isOneNumbering ? onePerson(numbered) : new Meant(numbered, "photo.ambiguous");
    }
    Set<Integer> named = by(LearnerField.FULL_NAME, name);
    return new Meant(named, named.size() > 1 ? "photo.namesakes" : null);
  }

  /** Who stands twice in the sheet has one face; two people with one number have not. */
  private Meant onePerson(Set<Integer> meant) {
    long persons = meant.stream().map(place -> people.get(place - 1)).distinct().count();
    return new Meant(meant, persons > 1 ? "photo.shared" : null);
  }
}
