package vn.gtvt.sandbox.trust;

import java.util.Arrays;
import java.util.Objects;

/**
 * A company's key with the remote signing service.
 *
 * <p>Thread-safe. The person who approves is played by {@link #approve()} and {@link #refuse()}.
 */
public final class RemoteAccount {
  private static final int TRIES = 3;

  /** How the person answered the request on the telephone. */
  enum Answer {
    NONE,
    YES,
    NO
  }

  private final String token;
  private final String credential;
  private final Issued issued;
  private final char[] pin;
  private final char[] otp;
  private final boolean push;
  private int tries = TRIES;
  private Answer answer = Answer.NONE;
  private int multisign = 500;

  RemoteAccount(
      String token, String credential, Issued issued, char[] pin, char[] otp, boolean push) {
    this.token = Objects.requireNonNull(token);
    this.credential = Objects.requireNonNull(credential);
    this.issued = issued;
    this.pin = pin.clone();
    this.otp = otp.clone();
    this.push = push;
  }

  /** The bearer token that opens the account. */
  public String token() {
    return token;
  }

  /** The service's name of the key. */
  public String credential() {
    return credential;
  }

  /** The most hashes that one approval covers. */
  public synchronized void multisign(int most) {
    multisign = most;
  }

  /** The person approves what waits, and what comes next. */
  public synchronized void approve() {
    answer = Answer.YES;
  }

  /** The person refuses what waits, and what comes next. */
  public synchronized void refuse() {
    answer = Answer.NO;
  }

  Issued issued() {
    return issued;
  }

  boolean push() {
    return push;
  }

  synchronized int multisign() {
    return multisign;
  }

  synchronized Answer answer() {
    return answer;
  }

  synchronized int tries() {
    return tries;
  }

  /** Compares the PIN; a wrong one costs a try, a right one gives them back. */
  synchronized boolean isRightPin(String given) {
    boolean isRight = tries > 0 && Arrays.equals(pin, given.toCharArray());
    tries = isRight ? TRIES : Math.max(0, tries - 1);
    return isRight;
  }

  /** Compares the one-time code; a wrong one costs nothing: the next is another. */
  synchronized boolean isRightCode(String given) {
    return Arrays.equals(otp, given.toCharArray());
  }
}
