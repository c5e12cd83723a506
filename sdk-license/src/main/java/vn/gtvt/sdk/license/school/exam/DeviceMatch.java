package vn.gtvt.sdk.license.school.exam;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.gtvt.sdk.license.school.DateCode;
import vn.gtvt.sdk.license.school.Where;
import vn.gtvt.sdk.license.school.xml.Found;
import vn.gtvt.sdk.text.VietnameseText;

/** Finds the one candidate that a device's result belongs to. For one join. */
final class DeviceMatch {
  private static final List<ExamField> KEYS =
      List.of(ExamField.LEARNER_CODE, ExamField.CANDIDATE_NUMBER);

  /** What must not differ where both sides say it. */
  private static final List<ExamField> PROOFS =
      List.of(
          ExamField.LEARNER_CODE,
          ExamField.CANDIDATE_NUMBER,
          ExamField.SESSION_CODE,
          ExamField.CITIZEN_ID,
          ExamField.BIRTH_DATE);

  /** Who agrees in one of these is the same person, however the name is spelled. */
  private static final List<ExamField> PERSON =
      List.of(ExamField.LEARNER_CODE, ExamField.CITIZEN_ID, ExamField.BIRTH_DATE);

  private static final Pattern NAME = Pattern.compile("[a-z ]+");
  private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}\\s]+");

  private final ExamFile day;
  private final Found found;
  private final Map<String, List<Integer>> places = new HashMap<>();
  private final List<Map<ExamPart, List<DevicePoints>>> counted = new ArrayList<>();
  private final List<DeviceResult> strangers = new ArrayList<>();

  DeviceMatch(ExamFile day, Found found) {
    this.day = day;
    this.found = found;
    for (Candidate each : day.candidates()) {
      int place = counted.size();
      counted.add(new EnumMap<>(ExamPart.class));
      for (ExamField key : KEYS) {
        String value = plain(key, each.text(key));
        if (!value.isEmpty()) {
          places.computeIfAbsent(key + value, k -> new ArrayList<>()).add(place);
        }
      }
    }
  }

  /** Returns what was counted for a candidate, by place in the list from 0. */
  Map<ExamPart, List<DevicePoints>> of(int place) {
    return counted.get(place);
  }

  List<DeviceResult> strangers() {
    return strangers;
  }

  void file(int number, DeviceFile file) {
    for (DeviceResult each : file.results()) {
      result(number, each);
    }
  }

  private void result(int file, DeviceResult result) {
    Set<Integer> near = new TreeSet<>();
    for (ExamField key : KEYS) {
      String value = plain(key, result.text(key));
      near.addAll(value.isEmpty() ? List.of() : places.getOrDefault(key + value, List.of()));
    }
    List<Integer> fitting = near.stream().filter(place -> fits(place, result)).toList();
    if (fitting.size() == 1) {
      Map<ExamPart, List<DevicePoints>> of = counted.get(fitting.get(0));
      result
          .points()
          .forEach((part, points) -> of.computeIfAbsent(part, p -> new ArrayList<>()).add(points));
      return;
    }
    strangers.add(result);
    Where where = Where.line(result.line());
    if (fitting.size() > 1) {
      found.error("ambiguous", where, "file", file);
    } else if (near.isEmpty()) {
      found.error("stranger", where, "file", file);
    } else {
      int first = near.iterator().next() + 1;
      found.error("contradiction", where, "file", file, "number", first);
    }
  }

  private boolean fits(int place, DeviceResult result) {
    Candidate candidate = day.candidates().get(place);
    boolean isSame =
        PERSON.stream()
            .anyMatch(
                field -> {
                  String told = plain(field, result.text(field));
                  return !told.isEmpty() && told.equals(plain(field, candidate.text(field)));
                });
    if (!isSame && isOther(candidate.text(ExamField.FULL_NAME), result.text(ExamField.FULL_NAME))) {
      return false;
    }
    return PROOFS.stream()
        .allMatch(
            field -> {
              String listed = plain(field, candidate.text(field));
              if (field == ExamField.SESSION_CODE && listed.isEmpty()) {
                listed = plain(field, day.session().text(ExamSessionField.SESSION_CODE));
              }
              String told = plain(field, result.text(field));
              return listed.equals(told) || !isComparable(field, listed, told);
            });
  }

  /** Says whether two names differ by more than their marks; a broken one says nothing. */
  private static boolean isOther(String listed, String told) {
    String one = name(listed);
    String other = name(told);
    return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
  }

  private static String name(String text) {
    String folded = LETTERS.matcher(text).matches() ? VietnameseText.fold(text) : "";
    return NAME.matcher(folded).matches() ? folded : "";
  }

  /**
   * Says whether two texts are of one kind: a citizen's number and the older one differ for the
   * same person, and what is no day says nothing about one.
   */
  private static boolean isComparable(ExamField field, String listed, String told) {
    return switch (field) {
      case CITIZEN_ID -> listed.length() == told.length();
      case BIRTH_DATE -> isDay(listed) && isDay(told);
      default -> !listed.isEmpty() && !told.isEmpty();
    };
  }

  private static boolean isDay(String text) {
    return DateCode.ISO.read(text).isPresent();
  }

  /**
   * Candidate numbers are compared as numbers, for some programs drop the zeros in front; citizen's
   * numbers without what parts their digits.
   */
  private static String plain(ExamField field, String text) {
    String bare = text.strip().toUpperCase(Locale.ROOT);
    return switch (field) {
      case CANDIDATE_NUMBER -> bare.replaceFirst("^0+(?=.)", "");
      case CITIZEN_ID -> bare.replaceAll("[\\s.]", "");
      default -> bare;
    };
  }
}
