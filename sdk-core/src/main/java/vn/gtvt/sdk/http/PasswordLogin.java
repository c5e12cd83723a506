package vn.gtvt.sdk.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.text.Bilingual;

/**
 * Logs in by user name and password in the manner of OAuth 2.0 and refreshes before the token ends.
 *
 * <p>That the ministry's systems take it is inferred from their use of Keycloak (wire facts 3.1).
 * Safe for concurrent use: callers that need a token at the same moment share one log-in. {@link
 * #close()} wipes the password.
 */
public final class PasswordLogin implements TokenSource, AutoCloseable {
  private static final Duration EARLY = Duration.ofSeconds(30);

  /**
   * An account that was denied is left in peace for a while: repeated wrong passwords get it
   * locked.
   */
  private static final Duration AFTER_DENIAL = Duration.ofMinutes(5);

  private static final Bilingual DENIED =
      new Bilingual(
          "Hệ thống không nhận tài khoản hoặc mật khẩu. Kiểm tra lại tài khoản của đơn vị.",
          "The user name or password was not accepted. Check the account.");

  private final HttpCaller http;
  private final Clock clock;
  private final URI endpoint;
  private final String clientId;
  private final String user;
  private final char[] password;
  private final ObjectMapper json = new ObjectMapper();

  private @Nullable String token;
  private @Nullable String refreshToken;
  private Instant ends = Instant.MIN;
  private Instant deniedUntil = Instant.MIN;
  private boolean closed;

  /**
   * Keeps a copy of the password; the caller may wipe its own.
   *
   * @param endpoint the token endpoint
   * @param clientId the client the endpoint knows
   */
  public PasswordLogin(
      HttpCaller http, Clock clock, URI endpoint, String clientId, String user, char[] password) {
    this.http = http;
    this.clock = clock;
    this.endpoint = endpoint;
    this.clientId = clientId;
    this.user = user;
    this.password = password.clone();
  }

  @Override
  public synchronized Login login() {
    if (token != null && clock.instant().isBefore(ends.minus(EARLY))) {
      return new Login.Granted(token);
    }
    if (refreshToken != null) {
      String refresh = refreshToken;
      refreshToken = null;
      Login refreshed = ask(Map.of("grant_type", "refresh_token", "refresh_token", refresh));
      if (!(refreshed instanceof Login.Denied)) {
        return refreshed;
      }
      // A refresh token that ended says nothing about the password.
      deniedUntil = Instant.MIN;
    }
    return ask(
        Map.of("grant_type", "password", "username", user, "password", new String(password)));
  }

  @Override
  public synchronized void refused(String refused) {
    if (refused.equals(token)) {
      token = null;
    }
  }

  private Login ask(Map<String, String> grant) {
    if (closed) {
      return new Login.Unreachable("the log-in is closed");
    }
    if (clock.instant().isBefore(deniedUntil)) {
      return new Login.Denied(DENIED);
    }
    Map<String, String> form = new LinkedHashMap<>(grant);
    form.put("client_id", clientId);
    HttpReply reply = http.call(HttpCall.postForm("token", endpoint, form));
    if (reply instanceof HttpReply.Answered answered) {
      return read(answered);
    }
    return new Login.Unreachable(reply.toString());
  }

  private Login read(HttpReply.Answered answered) {
    try {
      JsonNode node = json.readTree(answered.body());
      if (answered.status() == 401 || node.path("error").asText("").equals("invalid_grant")) {
        deniedUntil = clock.instant().plus(AFTER_DENIAL);
        return new Login.Denied(DENIED);
      }
      String granted = node.path("access_token").asText("");
      if (answered.status() != 200 || granted.isEmpty()) {
        return new Login.Unreachable("log-in answered " + answered.status() + " without a token");
      }
      token = granted;
      refreshToken = node.hasNonNull("refresh_token") ? node.get("refresh_token").asText() : null;
      ends = clock.instant().plusSeconds(node.path("expires_in").asLong(60));
      return new Login.Granted(granted);
    } catch (JsonProcessingException e) {
      return new Login.Unreachable("log-in answered junk");
    } catch (IOException e) {
      return new Login.Unreachable("log-in answer could not be read");
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    Arrays.fill(password, '\0');
    token = null;
    refreshToken = null;
  }
}
