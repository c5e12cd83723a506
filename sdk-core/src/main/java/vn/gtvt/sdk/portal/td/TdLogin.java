package vn.gtvt.sdk.portal.td;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.http.HttpCall;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpReply;
import vn.gtvt.sdk.http.TokenSource;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.wire.Fields;
import vn.gtvt.sdk.portal.wire.Json;
import vn.gtvt.sdk.portal.wire.Query;
import vn.gtvt.sdk.portal.wire.TokenCalls;
import vn.gtvt.sdk.text.Bilingual;

/**
 * TD's own log-in by user name and password, {@code docs/wire/td.md} 2. The answer names no life of
 * the token: it is used until the portal refuses it, then refreshed.
 *
 * <p>Safe for concurrent use: callers that need a token at the same moment share one log-in. {@link
 * #close()} wipes the password.
 */
public final class TdLogin implements TokenSource, AutoCloseable {
  /** Repeated wrong passwords get an account locked. */
  private static final Duration AFTER_DENIAL = Duration.ofMinutes(5);

  private static final Bilingual DENIED =
      new Bilingual(
          "Cổng không nhận tài khoản hoặc mật khẩu. Kiểm tra lại tài khoản của đơn vị.",
          "The user name or password was not accepted. Check the account.");

  private final HttpCaller http;
  private final Clock clock;
  private final URI tokens;
  private final String tenant;
  private final String user;
  private final char[] password;

  private @Nullable String token;
  private @Nullable String spent;
  private @Nullable String refreshToken;
  private Instant deniedUntil = Instant.MIN;
  private boolean closed;

  /**
   * Keeps a copy of the password; the caller may wipe its own.
   *
   * @param base the root under which {@code api/tokens} stands
   * @param tenant the header that names the installation's tenant
   */
  public TdLogin(
      HttpCaller http, Clock clock, URI base, String tenant, String user, char[] password) {
    this.http = http;
    this.clock = clock;
    this.tokens = Query.folder(base).resolve("api/tokens");
    this.tenant = tenant;
    this.user = user;
    this.password = password.clone();
  }

  @Override
  public synchronized Login login() {
    if (token != null) {
      return new Login.Granted(token);
    }
    if (spent != null && refreshToken != null) {
      Map<String, String> pair = Map.of("token", spent, "refreshToken", refreshToken);
      refreshToken = null;
      Login refreshed = ask("td.refresh", URI.create(tokens + "/refresh"), pair);
      if (!(refreshed instanceof Login.Denied)) {
        return refreshed;
      }
      // A refresh token that ended says nothing about the password.
      deniedUntil = Instant.MIN;
    }
    Map<String, String> account = new LinkedHashMap<>();
    account.put("userName", user);
    account.put("password", new String(password));
    return ask("td.token", tokens, account);
  }

  private Login ask(String operation, URI target, Map<String, String> body) {
    if (closed) {
      return new Login.Unreachable("the log-in is closed");
    }
    if (clock.instant().isBefore(deniedUntil)) {
      return new Login.Denied(DENIED);
    }
    HttpReply reply =
        http.call(
            HttpCall.postJson(operation, target, Json.write(body))
                .header("tenant", tenant)
                .answerAtMost(TokenCalls.LARGEST_JSON));
    return reply instanceof HttpReply.Answered answered
        ? read(answered)
        : new Login.Unreachable(reply.toString());
  }

  private Login read(HttpReply.Answered answered) {
    if (answered.status() == 401) {
      deniedUntil = clock.instant().plus(AFTER_DENIAL);
      return new Login.Denied(DENIED);
    }
    if (answered.status() == 200
        && Json.read(answered.body()) instanceof Outcome.Done<JsonNode> read) {
      String granted = Fields.optional(read.value(), "token");
      if (granted != null && new Login.Granted(granted).isSendable()) {
        token = granted;
        refreshToken = Fields.optional(read.value(), "refreshToken");
        return new Login.Granted(granted);
      }
    }
    return new Login.Unreachable("log-in answered " + answered.status() + " without a token");
  }

  @Override
  public synchronized void refused(String refused) {
    if (refused.equals(token)) {
      spent = token;
      token = null;
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    Arrays.fill(password, '\0');
    token = null;
    spent = null;
    refreshToken = null;
  }

  String user() {
    return user;
  }

  /** Shows where it logs in, and nothing of the account. */
  @Override
  public String toString() {
    return "TdLogin[" + tokens.getHost() + "]";
  }
}
