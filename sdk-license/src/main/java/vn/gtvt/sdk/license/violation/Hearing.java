package vn.gtvt.sdk.license.violation;

import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Attachment;

/**
 * What was heard of one vehicle so far. Immutable.
 *
 * @param once the last answer, which nothing has confirmed yet; null if there is none
 * @param sure the last answer that was told twice alike, or attested; null if there is none
 * @param evidence the proof of an attestation; null for what a registry told
 */
record Hearing(
    @Nullable ViolationList once, @Nullable ViolationList sure, @Nullable Attachment evidence) {
  static final Hearing NOTHING = new Hearing(null, null, null);

  /** Two answers of one state of the registry that differ cannot both be true: none is kept. */
  Hearing heard(ViolationList told) {
    if (once != null && once.agreesWith(told)) {
      return new Hearing(told, told, null);
    }
    return once != null && once.countedTo().equals(told.countedTo())
        ? new Hearing(null, sure, evidence)
        : new Hearing(told, sure, evidence);
  }

  Hearing attested(Attestation by) {
    return sure != null && sure.toldAt().isAfter(by.lookedAt())
        ? this
        : new Hearing(once, by.list(), by.evidence());
  }
}
