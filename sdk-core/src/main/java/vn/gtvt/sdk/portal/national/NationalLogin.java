package vn.gtvt.sdk.portal.national;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.http.HttpCall;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.TokenSource;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.wire.Answers;
import vn.gtvt.sdk.portal.wire.Fields;
import vn.gtvt.sdk.portal.wire.Json;
import vn.gtvt.sdk.text.Bilingual;

/**
 * The session of an agency's adapter ({@code mapi/login}, wire facts 1.2). How long one lives is
 * not known: it is kept until it is refused.
 *
 * <p>Safe for concurrent use: callers at the same moment share one log-in. {@link #close()} wipes
 * the password.
 */
public final class NationalLogin implements TokenSource, AutoCloseable {
  private static final Bilingual DENIED =
      new Bilingual(
          "Trục kết nối Cổng Dịch vụ công quốc gia không nhận tài khoản của cơ quan. Kiểm tra lại"
              + " tên đăng nhập và mật khẩu đã được cấp.",
          "The adapter of the national portal did not take the agency's account. Check the user"
              + " name and password that were given.");

  /** Repeated wrong passwords get an account locked. */
  private static final Duration AFTER_DENIAL = Duration.ofMinutes(5);

  /** A session that is refused right after a new one was given is not what is wrong. */
  private static final Duration BETWEEN_RENEWALS = Duration.ofMinutes(5);

  private static final int LARGEST_ANSWER = 64 * 1024;

  private final NationalSettings settings;
  private final HttpCaller http;
  private final Clock clock;
  private final String user;
  private final char[] password;

  private @Nullable String session;
  private Instant deniedUntil = Instant.MIN;
  private Instant keptUntil = Instant.MIN;
  private boolean closed;

  /** Keeps a copy of the password; the caller may wipe its own. */
  public NationalLogin(
      NationalSettings settings, HttpCaller http, Clock clock, String user, char[] password) {
    this.settings = settings;
    this.http = http;
    this.clock = clock;
    this.user = user;
    this.password = password.clone();
  }

  @Override
  public synchronized Login login() {
    if (closed) {
      return new Login.Unreachable("the log-in is closed");
    }
    if (session != null) {
      return new Login.Granted(session);
    }
    if (clock.instant().isBefore(deniedUntil)) {
      return new Login.Denied(DENIED);
    }
    byte[] body = Json.write(Map.of("username", user, "password", new String(password)));
    HttpCall call =
        HttpCall.postJson("national log-in", settings.forward("mapi/login"), body)
            .header("dstcode", settings.destination())
            .answerAtMost(LARGEST_ANSWER);
    Outcome<JsonNode> answer = NationalAnswer.of(http.call(call)).then(Answers::json);
    return answer instanceof Outcome.Done<JsonNode> done
        ? read(done.value())
        : new Login.Unreachable("the log-in gave no usable answer");
  }

  private Login read(JsonNode root) {
    String granted = Fields.text(root, "session");
    if (NationalAnswer.isGood(root) && !granted.isEmpty()) {
      session = granted;
      return new Login.Granted(granted);
    }
    if (NationalAnswer.errorCode(root).isEmpty()) {
      return new Login.Unreachable("the log-in answered neither a session nor a code");
    }
    deniedUntil = clock.instant().plus(AFTER_DENIAL);
    return new Login.Denied(DENIED);
  }

  /** Forgets the session, but not again within five minutes. */
  @Override
  public synchronized void refused(String refused) {
    Instant now = clock.instant();
    if (refused.equals(session) && !now.isBefore(keptUntil)) {
      keptUntil = now.plus(BETWEEN_RENEWALS);
      session = null;
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    Arrays.fill(password, '\0');
    session = null;
  }
}
