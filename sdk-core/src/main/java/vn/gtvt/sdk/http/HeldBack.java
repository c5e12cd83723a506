package vn.gtvt.sdk.http;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import okhttp3.Headers;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Keeps {@code Retry-After} from the library underneath, which sends a request again by itself when
 * a 503 says 0 (RFC 9110, 10.2.3), and gives it to the caller.
 */
final class HeldBack {
  private static final String SAID = "retry-after";
  private static final String HELD = "x-held-back-retry-after";

  static final Interceptor INTERCEPTOR =
      chain -> {
        Response response = chain.proceed(chain.request());
        String said = response.header(SAID);
        if (said == null && response.header(HELD) == null) {
          return response;
        }
        Response.Builder built = response.newBuilder().removeHeader(HELD).removeHeader(SAID);
        return said == null ? built.build() : built.header(HELD, said).build();
      };

  private HeldBack() {}

  /** Returns headers as the receiver sent them, by names in small letters. */
  static Map<String, String> headers(Headers given) {
    Map<String, String> headers = new HashMap<>();
    for (int i = 0; i < given.size(); i++) {
      headers.put(given.name(i).toLowerCase(Locale.ROOT), given.value(i));
    }
    String held = headers.remove(HELD);
    if (held != null) {
      headers.put(SAID, held);
    }
    return headers;
  }
}
