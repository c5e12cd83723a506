package vn.gtvt.sdk.license.violation;

import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Attachment;

/**
 * What was heard of one vehicle so far. Immutable.
 *
 * @param once the last answer, which nothing has confirmed yet; null if there is none
 * @param sure the last answer that was told twice alike, or attested; null if there is none
 * @param evidence the proof of an attestation; null for what a registry told
 * @param isOutdated whether somebody knows that what was sure has changed since
 */
record Hearing(
    @Nullable Telling once,
    @Nullable Telling sure,
    @Nullable Attachment evidence,
    boolean isOutdated) {
  static final Hearing NOTHING = new Hearing(null, null, null, false);

  /** Two answers of one state of the registry that differ cannot both be true: none is kept. */
  Hearing heard(Telling told) {
    if (once != null && once.list().agreesWith(told.list())) {
      return new Hearing(told, told, null, false);
    }
    boolean isContradiction =
        once != null && once.list().countedTo().equals(told.list().countedTo());
    return new Hearing(isContradiction ? null : told, sure, evidence, isOutdated);
  }

  Hearing attested(Attestation by) {
    return sure != null && sure.heardAt().isAfter(by.lookedAt())
        ? this
        : new Hearing(once, new Telling(by.list(), by.lookedAt()), by.evidence(), false);
  }

  /** What is known stays known, with its age; it is not relied on any more. */
  Hearing outdated() {
    return new Hearing(null, sure, evidence, true);
  }

  Hearing withoutOnce() {
    return new Hearing(null, sure, evidence, isOutdated);
  }
}
