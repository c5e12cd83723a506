package vn.gtvt.sandbox.national;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Sessions of agencies' servers. Thread-safe. */
final class Sessions {
  private static final Duration LIFE = Duration.ofMinutes(30);

  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Instant> ends = new ConcurrentHashMap<>();

  Sessions(Clock clock) {
    this.clock = clock;
  }

  String open() {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    String session = HexFormat.of().formatHex(bytes);
    ends.put(session, clock.instant().plus(LIFE));
    return session;
  }

  boolean isOpen(String session) {
    Instant end = ends.get(session);
    return end != null && clock.instant().isBefore(end);
  }
}
