package vn.gtvt.sdk.license.violation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.text.Mask;

/**
 * What a person saw on the police's page, with the proof of it (legal.md §5.3). Immutable.
 *
 * @param question the vehicle
 * @param seen every violation that was shown; empty if none was
 * @param lookedAt when the person looked
 * @param by who looked, for the file
 * @param evidence the picture or print of the page
 */
public record Attestation(
    ViolationQuestion question,
    List<TrafficViolation> seen,
    Instant lookedAt,
    String by,
    Attachment evidence) {
  /**
   * Guards what is required and keeps a copy.
   *
   * @throws IllegalArgumentException if nobody is named, or the evidence is empty
   */
  public Attestation {
    Objects.requireNonNull(question, "question == null");
    seen = List.copyOf(seen);
    Objects.requireNonNull(lookedAt, "lookedAt == null");
    if (by.isBlank()) {
      throw new IllegalArgumentException("an attestation names who looked");
    }
    if (evidence.size() == 0) {
      throw new IllegalArgumentException("the evidence of an attestation is empty");
    }
  }

  ViolationList list() {
    return new ViolationList(question, seen, lookedAt, lookedAt, ViolationList.Origin.ATTESTED);
  }

  /** Masks who looked. */
  @Override
  public String toString() {
    return "Attestation[" + question + ", " + seen.size() + " seen, by " + Mask.name(by) + "]";
  }
}
