package vn.gtvt.sdk.portal.national;

import com.fasterxml.jackson.databind.JsonNode;
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

  private static final int LARGEST_ANSWER = 64 * 1024;

  private final NationalSettings settings;
  private final HttpCaller http;
  private final String user;
  private final char[] password;

  private @Nullable String session;
  private boolean closed;

  /** Keeps a copy of the password; the caller may wipe its own. */
  public NationalLogin(NationalSettings settings, HttpCaller http, String user, char[] password) {
    this.settings = settings;
    this.http = http;
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
    return NationalAnswer.errorCode(root).isEmpty()
        ? new Login.Unreachable("the log-in answered neither a session nor a code")
        : new Login.Denied(DENIED);
  }

  @Override
  public synchronized void refused(String refused) {
    if (refused.equals(session)) {
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
