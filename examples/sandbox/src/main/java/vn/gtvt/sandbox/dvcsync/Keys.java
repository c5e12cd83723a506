package vn.gtvt.sandbox.dvcsync;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.http.Request;

/** The partner's key and the tokens given out for it. Thread-safe. */
final class Keys {
  static final Duration LIFE = Duration.ofMinutes(5);
  private static final String BEARER = "bearer ";

  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Instant> ends = new ConcurrentHashMap<>();

  Keys(Clock clock) {
    this.clock = clock;
  }

  boolean match(String id, String secret) {
    return id.equals("sandbox") && secret.equals("sandbox");
  }

  String issue() {
    Instant now = clock.instant();
    ends.values().removeIf(end -> !now.isBefore(end));
    byte[] bytes = new byte[24];
    random.nextBytes(bytes);
    String token = "gia-lap-" + HexFormat.of().formatHex(bytes);
    ends.put(token, now.plus(LIFE));
    return token;
  }

  /** Whether a request carries a token that lives. */
  boolean open(Request request) {
    String token = token(request);
    Instant end = token == null ? null : ends.get(token);
    return end != null && clock.instant().isBefore(end);
  }

  private static @Nullable String token(Request request) {
    String header = request.headers().first("authorization");
    if (header != null && header.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
      return header.substring(BEARER.length()).strip();
    }
    return request.query().get("token");
  }
}
