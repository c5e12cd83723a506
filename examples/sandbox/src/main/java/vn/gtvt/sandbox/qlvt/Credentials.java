package vn.gtvt.sandbox.qlvt;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.http.Headers;
import vn.gtvt.sandbox.login.Tokens;

/** Finds out who calls. */
final class Credentials {
  private static final String BEARER = "bearer ";

  private final Tokens tokens;

  Credentials(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The user of a file request; a header {@code token} may be left out but not be wrong. */
  @Nullable String user(Headers headers) {
    String token = headers.first("token");
    if (token != null && tokens.owner(token) == null) {
      return null;
    }
    return tokens.owner(bearer(headers));
  }

  /** The user of an endpoint call, which carries the token in three places. */
  @Nullable String user(Headers headers, @Nullable String variable) {
    if (tokens.owner(headers.first("token")) == null || tokens.owner(variable) == null) {
      return null;
    }
    return tokens.owner(bearer(headers));
  }

  private static @Nullable String bearer(Headers headers) {
    String value = headers.first("authorization");
    if (value == null || !value.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
      return null;
    }
    return value.substring(BEARER.length()).strip();
  }
}
