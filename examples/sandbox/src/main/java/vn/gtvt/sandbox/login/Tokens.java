package vn.gtvt.sandbox.login;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Tokens and when they end, on the sandbox's clock. Thread-safe. */
public final class Tokens {
  private record Grant(String username, Instant ends) {}

  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Grant> grants = new ConcurrentHashMap<>();

  /** No tokens. */
  public Tokens(Clock clock) {
    this.clock = clock;
  }

  /** A new token for the user. */
  public String issue(String username, Duration life) {
    Instant now = clock.instant();
    grants.values().removeIf(grant -> !now.isBefore(grant.ends()));
    byte[] bytes = new byte[24];
    random.nextBytes(bytes);
    String token = "gia-lap-" + HexFormat.of().formatHex(bytes);
    grants.put(token, new Grant(username, now.plus(life)));
    return token;
  }

  /** Whose token this is; {@code null} if it is missing, unknown or has ended. */
  public @Nullable String owner(@Nullable String token) {
    Grant grant = token == null ? null : grants.get(token);
    return grant != null && clock.instant().isBefore(grant.ends()) ? grant.username() : null;
  }
}
