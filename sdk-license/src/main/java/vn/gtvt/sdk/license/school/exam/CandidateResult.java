package vn.gtvt.sdk.license.school.exam;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.text.Mask;

/**
 * How a candidate did on the exam day, part by part. Immutable; masked in {@code toString}.
 *
 * @param candidate the candidate, as listed
 * @param parts the parts that the candidate is examined in; where the code of the content is not
 *     known, those with a result
 */
public record CandidateResult(Candidate candidate, Map<ExamPart, Part> parts) {
  /** Keeps a copy of the parts. */
  public CandidateResult {
    EnumMap<ExamPart, Part> copy = new EnumMap<>(ExamPart.class);
    copy.putAll(parts);
    parts = Collections.unmodifiableMap(copy);
  }

  /** What is known of a part. */
  public enum State {
    /** The standard is reached. */
    PASSED("đạt", "passed"),
    /** Points below the standard. */
    BELOW("chưa đạt", "below the standard"),
    /** No result came. */
    MISSING("chưa có kết quả", "no result"),
    /** Several results that differ. */
    CONTRADICTED("có hai kết quả khác nhau", "two different results");

    private final Bilingual label;

    State(String vi, String en) {
      this.label = new Bilingual(vi, en);
    }
  }

  /**
   * One part.
   *
   * @param points what the device counted; null if there is none, or no single result
   */
  public record Part(State state, @Nullable DevicePoints points) {
    static Part of(List<DevicePoints> counted) {
      if (counted.isEmpty()) {
        return new Part(State.MISSING, null);
      }
      DevicePoints first = counted.get(0);
      if (!counted.stream().allMatch(first::equals)) {
        return new Part(State.CONTRADICTED, null);
      }
      return new Part(first.isPassed() ? State.PASSED : State.BELOW, first);
    }
  }

  /** Returns the parts in a state, in the order of the exam. */
  public List<ExamPart> in(State state) {
    return parts.entrySet().stream()
        .filter(each -> each.getValue().state() == state)
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Says whether the candidate passed: every part that is examined reached its standard. One part
   * below it is enough for no; empty while neither is known.
   */
  public Optional<Boolean> hasPassed() {
    if (!in(State.BELOW).isEmpty()) {
      return Optional.of(false);
    }
    boolean isKnown = candidate.content().isPresent() && !parts.isEmpty();
    return isKnown && in(State.PASSED).size() == parts.size()
        ? Optional.of(true)
        : Optional.empty();
  }

  /** Returns the result as a person is told it; the name is masked. */
  public Bilingual line() {
    List<String> vi = new ArrayList<>();
    List<String> en = new ArrayList<>();
    parts.forEach(
        (part, of) -> {
          Bilingual words = words(part, of);
          vi.add(words.vi());
          en.add(words.en());
        });
    Bilingual all =
        parts.isEmpty()
            ? ExamWords.get("result.nothing")
            : new Bilingual(String.join("; ", vi), String.join("; ", en));
    String number = candidate.text(ExamField.CANDIDATE_NUMBER);
    return ExamWords.get(
        "result.line",
        "number",
        number.isEmpty() ? "?" : number,
        "name",
        Mask.name(candidate.text(ExamField.FULL_NAME)),
        "parts",
        all);
  }

  private static Bilingual words(ExamPart part, Part of) {
    DevicePoints points = of.points();
    return points == null
        ? ExamWords.get("result.part", "part", part.label(), "state", of.state().label)
        : ExamWords.get(
            "result.part-points",
            "part",
            part.label(),
            "reached",
            points.reached(),
            "standard",
            points.standard(),
            "state",
            of.state().label);
  }

  @Override
  public String toString() {
    return "CandidateResult[" + candidate + ", " + parts + "]";
  }
}
