package vn.gtvt.sdk.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.text.Bilingual;

/**
 * What was last granted at a token endpoint in the manner of OAuth 2.0. Not safe for concurrent
 * use: its owner locks, so that callers who need a token at the same moment share one log-in.
 */
final class TokenEndpoint {
  private static final Duration EARLY = Duration.ofSeconds(30);

  /** A token's life is not believed beyond a day, whatever the endpoint says. */
  private static final long LONGEST_LIFE = 86_400;

  /**
   * An account that was denied is left in peace for a while: repeated wrong passwords get it
   * locked.
   */
  private static final Duration AFTER_DENIAL = Duration.ofMinutes(5);

  private static final int LARGEST_ANSWER = 256 * 1024;

  private final HttpCaller http;
  private final Clock clock;
  private final Bilingual denied;
  private final ObjectMapper json = new ObjectMapper();

  private @Nullable String token;
  private @Nullable String refreshToken;
  private Instant ends = Instant.MIN;
  private Instant deniedUntil = Instant.MIN;
  private boolean closed;

  TokenEndpoint(HttpCaller http, Clock clock, Bilingual denied) {
    this.http = http;
    this.clock = clock;
    this.denied = denied;
  }

  /** Returns the token in hand if it should still be valid; null if there is none. */
  TokenSource.@Nullable Login inHand() {
    boolean isFresh = token != null && clock.instant().isBefore(ends.minus(EARLY));
    return isFresh && token != null ? new TokenSource.Login.Granted(token) : null;
  }

  /** Takes the refresh token out; it is tried once. */
  @Nullable String takeRefresh() {
    String taken = refreshToken;
    refreshToken = null;
    return taken;
  }

  /** A refresh token that ended says nothing about the password. */
  void forgetDenial() {
    deniedUntil = Instant.MIN;
  }

  TokenSource.Login ask(HttpCall call) {
    if (closed) {
      return new TokenSource.Login.Unreachable("the log-in is closed");
    }
    if (clock.instant().isBefore(deniedUntil)) {
      return new TokenSource.Login.Denied(denied);
    }
    HttpReply reply = http.call(call.answerAtMost(LARGEST_ANSWER));
    if (reply instanceof HttpReply.Answered answered) {
      return read(answered);
    }
    return new TokenSource.Login.Unreachable(reply.toString());
  }

  private TokenSource.Login read(HttpReply.Answered answered) {
    try {
      JsonNode root = json.readTree(answered.body());
      // A relay in front may wrap what the endpoint answers.
      JsonNode node = root.path("data").hasNonNull("access_token") ? root.get("data") : root;
      String error = node.path("error").asText("");
      if (answered.status() == 401
          || error.equals("invalid_grant")
          || error.equals("invalid_client")
          || error.equals("unauthorized_client")) {
        deniedUntil = clock.instant().plus(AFTER_DENIAL);
        return new TokenSource.Login.Denied(denied);
      }
      String granted = node.path("access_token").asText("");
      if (answered.status() != 200 || granted.isEmpty()) {
        return new TokenSource.Login.Unreachable(
            "log-in answered " + answered.status() + " without a token");
      }
      TokenSource.Login.Granted login = new TokenSource.Login.Granted(granted);
      if (!login.isSendable()) {
        return TokenSource.Login.Granted.UNUSABLE;
      }
      token = granted;
      refreshToken = node.hasNonNull("refresh_token") ? node.get("refresh_token").asText() : null;
      long life = Math.min(node.path("expires_in").asLong(60), LONGEST_LIFE);
      ends = clock.instant().plusSeconds(life);
      return login;
    } catch (IOException e) {
      return new TokenSource.Login.Unreachable("log-in answered junk");
    }
  }

  void refused(String refused) {
    if (refused.equals(token)) {
      token = null;
    }
  }

  void close() {
    closed = true;
    token = null;
    refreshToken = null;
  }
}
