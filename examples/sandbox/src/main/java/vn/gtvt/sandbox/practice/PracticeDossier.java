package vn.gtvt.sandbox.practice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One dossier as the practice portal holds it.
 *
 * @param tenant whose token it came with
 * @param id the receiver's own id
 * @param reference the client's reference
 * @param code the dossier code given beforehand; {@code null} if none
 * @param title its title
 * @param receivedAt when it was received
 * @param files ids of its files
 * @param answers requests for more papers that were answered, one entry for each answer
 * @param withdrawals how often its withdrawal was asked for
 * @param status the status that its owner would read now
 */
public record PracticeDossier(
    String tenant,
    String id,
    String reference,
    @Nullable String code,
    String title,
    Instant receivedAt,
    List<String> files,
    List<String> answers,
    int withdrawals,
    String status) {
  /** Copies the lists. */
  public PracticeDossier {
    files = List.copyOf(files);
    answers = List.copyOf(answers);
  }
}
