package vn.gtvt.sdk.portal;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What persons answered to {@link HumanStep}s, until a dialect takes it. Safe for concurrent use.
 *
 * <p>Each answer counts once: a captcha that was used is worth nothing. Nothing is kept on a disk;
 * after a restart the person is asked again.
 */
public final class HumanAnswers {
  private record Asked(String reference, HumanStep.Kind kind) {}

  private final Map<Asked, String> given = new ConcurrentHashMap<>();

  /** Makes one without answers. */
  public HumanAnswers() {}

  /**
   * Puts a person's answer in, in place of an earlier one.
   *
   * @param reference our reference of the filing
   * @param answer what the person typed; for a log-in the token obtained
   */
  public void give(String reference, HumanStep.Kind kind, String answer) {
    given.put(new Asked(reference, kind), answer.strip());
  }

  /** Takes the answer out, or nothing if the person has not given one. */
  public Optional<String> take(String reference, HumanStep.Kind kind) {
    return Optional.ofNullable(given.remove(new Asked(reference, kind)));
  }

  /** Shows how many answers lie here, and nothing of them. */
  @Override
  public String toString() {
    return "HumanAnswers[" + given.size() + "]";
  }
}
