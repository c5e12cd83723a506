package vn.gtvt.sdk.procedure;

import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.text.Bilingual;

/**
 * One thing that is different between two dates. Immutable.
 *
 * @param code the procedure
 * @param what what is different
 * @param text the difference in words
 */
public record Change(ProcedureCode code, What what, Bilingual text) {
  /** What can be different. */
  public enum What {
    /** It came into force. */
    ADDED,
    /** It ended. */
    ENDED,
    /** Another edition is in force. */
    EDITION,
    /** Its name. */
    NAME,
    /** The deciding authority. */
    AUTHORITY,
    /** A paper. */
    COMPONENT,
    /** A time. */
    TIME,
    /** A fee. */
    FEE,
    /** A way to hand it in. */
    CHANNEL
  }
}
