package vn.gtvt.sdk.license.portrait;

import vn.gtvt.sdk.license.portrait.RepairOutcome.CannotWrite.Cause;

/** How reading back a written file ended. */
sealed interface Trial permits Proof, Trial.Failed {
  /**
   * It does not open, differs, or is not accepted.
   *
   * @param cause which of them
   */
  record Failed(Cause cause) implements Trial {}
}
