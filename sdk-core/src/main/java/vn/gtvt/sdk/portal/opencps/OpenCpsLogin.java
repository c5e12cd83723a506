package vn.gtvt.sdk.portal.opencps;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.http.HttpCall;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpReply;
import vn.gtvt.sdk.http.TokenSource;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.wire.Answers;
import vn.gtvt.sdk.portal.wire.Fields;

/**
 * Logs in to an OpenCPS portal by name and password; its token lives 15 minutes and cannot be
 * refreshed ({@code docs/wire/opencps.md} 1).
 *
 * <p>An account that is turned away is asked about once more at the portal's own log-in page, which
 * alone says why: locked, not activated, captcha due. A captcha is left to a person. Safe for
 * concurrent use: callers at the same moment share one log-in. {@link #close()} wipes the password.
 */
public final class OpenCpsLogin implements TokenSource, AutoCloseable {
  private static final Duration LIFE = Duration.ofMinutes(15);
  private static final Duration EARLY = Duration.ofSeconds(30);

  /** Repeated wrong passwords get an account locked. */
  private static final Duration AFTER_DENIAL = Duration.ofMinutes(5);

  private static final int LARGEST_ANSWER = 64 * 1024;

  private final OpenCpsSettings settings;
  private final HttpCaller http;
  private final Clock clock;
  private final String user;
  private final char[] password;

  private @Nullable String token;
  private Instant ends = Instant.MIN;
  private @Nullable Login denial;
  private Instant deniedUntil = Instant.MIN;
  private boolean closed;

  /** Keeps a copy of the password; the caller may wipe its own. */
  public OpenCpsLogin(
      OpenCpsSettings settings, HttpCaller http, Clock clock, String user, char[] password) {
    this.settings = settings;
    this.http = http;
    this.clock = clock;
    this.user = user;
    this.password = password.clone();
  }

  @Override
  public synchronized Login login() {
    Instant now = clock.instant();
    if (closed) {
      return new Login.Unreachable("the log-in is closed");
    }
    if (token != null && now.isBefore(ends)) {
      return new Login.Granted(token);
    }
    if (denial != null && now.isBefore(deniedUntil)) {
      return denial;
    }
    HttpCall call =
        HttpCall.postForm("opencps login", settings.rest("login"), Map.of())
            .header("groupId", settings.group())
            .header("Authorization", "Basic " + key())
            .answerAtMost(LARGEST_ANSWER);
    return http.call(call) instanceof HttpReply.Answered answered
        ? read(answered, now)
        : new Login.Unreachable("the log-in gave no answer");
  }

  private Login read(HttpReply.Answered answered, Instant now) {
    if (answered.status() == 401 || answered.status() == 203) {
      Login reason = reason();
      // A person who has read the picture is not kept waiting.
      denial = reason instanceof Login.AwaitsPerson ? null : reason;
      deniedUntil = now.plus(AFTER_DENIAL);
      return reason;
    }
    String granted = answered.status() == 200 ? granted(answered) : "";
    if (granted.isEmpty()) {
      return new Login.Unreachable("log-in answered " + answered.status() + " without a token");
    }
    token = granted;
    ends = now.plus(LIFE).minus(EARLY);
    denial = null;
    return new Login.Granted(granted);
  }

  /** The header may carry the scheme before the token or not. */
  private static String granted(HttpReply.Answered answered) {
    String told =
        Answers.json(answered) instanceof Outcome.Done<JsonNode> read
            ? Fields.text(read.value(), "token")
            : "";
    String given =
        told.isEmpty() ? answered.headers().getOrDefault("authorization", "").strip() : told;
    boolean hasScheme = given.toLowerCase(Locale.ROOT).startsWith("bearer ");
    String bare = hasScheme ? given.substring("bearer ".length()).strip() : given;
    return bare.matches("[\\x21-\\x7e]{1,8000}") ? bare : "";
  }

  private Login reason() {
    HttpCall call =
        HttpCall.postForm(
                "opencps login state", settings.beside("v1", "opencps", "login"), Map.of())
            .header("groupId", settings.group())
            .header("Authorization", "BASIC " + key())
            .answerAtMost(LARGEST_ANSWER);
    String said =
        http.call(call) instanceof HttpReply.Answered answered && answered.status() == 200
            ? answered.text().strip()
            : "";
    return LoginState.of(said).login(settings.host());
  }

  /** The key is built for one header and its bytes are wiped; the header's text is not. */
  private String key() {
    CharBuffer both = CharBuffer.allocate(user.length() + 1 + password.length);
    both.put(user).put(':').put(password).flip();
    ByteBuffer bytes = ByteBuffer.allocate(4 * both.remaining());
    StandardCharsets.UTF_8.newEncoder().encode(both, bytes, true);
    byte[] raw = new byte[bytes.flip().remaining()];
    bytes.get(raw);
    String key = Base64.getEncoder().encodeToString(raw);
    Arrays.fill(raw, (byte) 0);
    Arrays.fill(bytes.array(), (byte) 0);
    Arrays.fill(both.array(), '\0');
    return key;
  }

  @Override
  public synchronized void refused(String refused) {
    if (refused.equals(token)) {
      token = null;
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    Arrays.fill(password, '\0');
    token = null;
  }

  @Override
  public String toString() {
    return "OpenCpsLogin[" + settings + "]";
  }
}
