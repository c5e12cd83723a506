package vn.gtvt.sdk.portal;

import java.util.Objects;

/**
 * A fee that a receiver charges for a dossier (phí, lệ phí). Immutable.
 *
 * @param id the receiver's key of it
 * @param name what it is called
 * @param amount whole dong
 * @param state whether it is paid
 * @param raw the receiver's own word for that; empty if it says none
 */
public record ChargedFee(String id, String name, long amount, State state, String raw) {
  /** Whether a fee is paid. */
  public enum State {
    /** Not paid yet. */
    DUE,
    /** A payment is under way. */
    PENDING,
    /** Paid. */
    PAID,
    /** Paid and given back. */
    REFUNDED,
    /** Given up: exempt, or the payment was cancelled. */
    WAIVED,
    /** The receiver's word is not known to us. */
    UNKNOWN
  }

  /** Guards what is required. */
  public ChargedFee {
    Objects.requireNonNull(id, "id == null");
    Objects.requireNonNull(name, "name == null");
    Objects.requireNonNull(state, "state == null");
    Objects.requireNonNull(raw, "raw == null");
  }
}
