package vn.gtvt.sandbox.portal;

import java.util.List;

/**
 * Where the officer decides on accounts. Thread-safe.
 *
 * <p>Over HTTP: {@code POST /_sandbox/accounts {"account","decision","reason"}} with the decision
 * {@code APPROVE}, {@code REFUSE}, {@code LOCK} or {@code UNLOCK}.
 */
public interface AccountDesk {
  /** All accounts that were registered at a door. */
  List<PortalAccount> accounts();

  /**
   * Accepts a registration.
   *
   * @param account the organisation's number
   * @throws IllegalArgumentException if there is no such account, or none that waits
   */
  void approve(String account);

  /**
   * Refuses a registration.
   *
   * @throws IllegalArgumentException if there is no such account, or none that waits
   */
  void refuse(String account, String reason);

  /**
   * Locks an account.
   *
   * @throws IllegalArgumentException if there is no such account
   */
  void lock(String account, String reason);

  /**
   * Lifts a lock.
   *
   * @throws IllegalArgumentException if there is no such account
   */
  void unlock(String account);
}
