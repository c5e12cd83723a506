package vn.gtvt.sandbox.trust;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The accounts of the remote signing service. Thread-safe. */
public final class RemoteOffice {
  private final AtomicLong number = new AtomicLong();
  private final Map<String, RemoteAccount> byToken = new ConcurrentHashMap<>();
  private final Map<String, Grant> grants = new ConcurrentHashMap<>();
  private final Clock clock;

  RemoteOffice(Clock clock) {
    this.clock = clock;
  }

  /** Opens an account whose key is approved by PIN, and by a one-time code unless it is empty. */
  public RemoteAccount byPin(Issued issued, char[] pin, char[] otp) {
    return open(issued, pin, otp, false);
  }

  /** Opens an account whose key is approved on the telephone. */
  public RemoteAccount byTelephone(Issued issued) {
    return open(issued, new char[0], new char[0], true);
  }

  private RemoteAccount open(Issued issued, char[] pin, char[] otp, boolean push) {
    long n = number.incrementAndGet();
    RemoteAccount account =
        new RemoteAccount("token-" + n, "credential-" + n, issued, pin, otp, push);
    byToken.put(account.token(), account);
    return account;
  }

  Optional<RemoteAccount> account(String token) {
    return Optional.ofNullable(byToken.get(token));
  }

  Clock clock() {
    return clock;
  }

  /** Keeps what is to be approved or was approved, under a name nobody can guess. */
  String keep(RemoteAccount account, List<String> hashes, String hashOid) {
    String name = UUID.randomUUID().toString();
    grants.put(name, new Grant(account, hashes, hashOid, clock.instant()));
    return name;
  }

  Optional<Grant> look(String name) {
    return Optional.ofNullable(grants.get(name));
  }

  /** Takes it away: it is used once. */
  Optional<Grant> take(String name) {
    return Optional.ofNullable(grants.remove(name));
  }

  /**
   * What an approval is for.
   *
   * @param account whose
   * @param hashes exactly these, Base64
   * @param hashOid the function
   * @param since when it was asked for
   */
  record Grant(RemoteAccount account, List<String> hashes, String hashOid, Instant since) {}
}
