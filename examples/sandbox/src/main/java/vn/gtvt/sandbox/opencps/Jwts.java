package vn.gtvt.sandbox.opencps;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.json.Json;

/** Tokens signed HS512 that live 15 minutes on the sandbox's clock. Thread-safe. */
final class Jwts {
  private static final Duration LIFE = Duration.ofMinutes(15);
  private static final String ALGORITHM = "HmacSHA512";

  private record Grant(String account, Instant ends) {}

  private final Clock clock;
  private final byte[] key = new byte[64];
  private final Map<String, Grant> grants = new ConcurrentHashMap<>();

  Jwts(Clock clock) {
    this.clock = clock;
    new SecureRandom().nextBytes(key);
  }

  String issue(String account) {
    Instant now = clock.instant();
    grants.values().removeIf(grant -> !now.isBefore(grant.ends()));
    Instant ends = now.plus(LIFE);
    String head = part(Json.bytes(Json.object().put("alg", "HS512").put("typ", "JWT")));
    String body =
        part(
            Json.bytes(
                Json.object()
                    .put("sub", account)
                    .put("iat", now.getEpochSecond())
                    .put("exp", ends.getEpochSecond())
                    .put("jti", grants.size() + 1)));
    String token = head + "." + body + "." + part(sign(head + "." + body));
    grants.put(token, new Grant(account, ends));
    return token;
  }

  /** Whose token this is; {@code null} if it is unknown or has ended. */
  @Nullable String owner(String token) {
    Grant grant = grants.get(token);
    return grant != null && clock.instant().isBefore(grant.ends()) ? grant.account() : null;
  }

  private byte[] sign(String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String part(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
