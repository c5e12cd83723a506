package vn.gtvt.sdk.license.violation;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.gtvt.sdk.text.Bilingual;

/**
 * All violations of one vehicle, as they were told once. Immutable.
 *
 * @param question about which vehicle
 * @param violations all of them; empty if there is none
 * @param toldAt when it was told, or seen by a person
 * @param countedTo up to when violations were counted
 * @param origin who told it
 */
public record ViolationList(
    ViolationQuestion question,
    List<TrafficViolation> violations,
    Instant toldAt,
    Instant countedTo,
    Origin origin) {
  /** Who tells of violations. */
  public enum Origin {
    /** A registry. */
    REGISTRY,
    /** A person who looked at the police's page and keeps the evidence. */
    ATTESTED
  }

  /** Guards what is required and keeps a copy. */
  public ViolationList {
    Objects.requireNonNull(question, "question == null");
    violations = List.copyOf(violations);
    Objects.requireNonNull(toldAt, "toldAt == null");
    Objects.requireNonNull(countedTo, "countedTo == null");
  }

  /** Returns those that stand in a licence's way. */
  public List<TrafficViolation> unsettled() {
    return violations.stream().filter(each -> !each.isSettled()).toList();
  }

  /** Returns what the holder has to settle and where; empty if nothing stands in the way. */
  public Optional<Bilingual> advice() {
    List<TrafficViolation> open = unsettled();
    return open.isEmpty() ? Optional.empty() : Optional.of(ViolationWords.toSettle(open));
  }

  /** Says whether another answer tells the same, whenever it was given and in whatever order. */
  boolean agreesWith(ViolationList other) {
    return question.equals(other.question) && gist().equals(other.gist());
  }

  private Set<List<Object>> gist() {
    Set<List<Object>> gist = new HashSet<>();
    for (TrafficViolation each : violations) {
      gist.add(List.of(each.at(), each.act(), each.settlement()));
    }
    return gist;
  }
}
