package vn.gtvt.sdk.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.gtvt.sdk.text.Bilingual;

/**
 * Gets tokens by a partner's key: client id and secret in the manner of OAuth 2.0 (client
 * credentials).
 *
 * <p>Safe for concurrent use: callers that need a token at the same moment share one log-in, and
 * what was granted is kept until shortly before its end. {@link #close()} wipes the secret.
 */
public final class ClientCredentials implements TokenSource, AutoCloseable {
  private static final Bilingual DENIED =
      new Bilingual(
          "Hệ thống không nhận khóa kết nối của đơn vị. Kiểm tra khóa do cơ quan cấp.",
          "The partner's key was not accepted. Check the key that the agency gave.");

  private static final ObjectMapper JSON = new ObjectMapper();

  private final TokenEndpoint granted;
  private final URI endpoint;
  private final Manner manner;
  private final String clientId;
  private final char[] secret;

  /** How the key is written. */
  public enum Manner {
    /** As a form with {@code grant_type=client_credentials}, as RFC 6749 has it. */
    FORM,
    /** As JSON with {@code client_id} and {@code client_secret} only (wire facts 1.3). */
    JSON
  }

  /**
   * Keeps a copy of the secret; the caller may wipe its own.
   *
   * @param endpoint the token endpoint
   */
  public ClientCredentials(
      HttpCaller http, Clock clock, URI endpoint, Manner manner, String clientId, char[] secret) {
    this.granted = new TokenEndpoint(http, clock, DENIED);
    this.endpoint = endpoint;
    this.manner = manner;
    this.clientId = clientId;
    this.secret = secret.clone();
  }

  @Override
  public synchronized Login login() {
    Login inHand = granted.inHand();
    return inHand != null ? inHand : granted.ask(call());
  }

  private HttpCall call() {
    Map<String, String> key = new LinkedHashMap<>();
    if (manner == Manner.FORM) {
      key.put("grant_type", "client_credentials");
    }
    key.put("client_id", clientId);
    key.put("client_secret", new String(secret));
    if (manner == Manner.FORM) {
      return HttpCall.postForm("token", endpoint, key);
    }
    try {
      return HttpCall.postJson("token", endpoint, JSON.writeValueAsBytes(key));
    } catch (IOException e) {
      throw new UncheckedIOException("plain texts can be written", e);
    }
  }

  @Override
  public synchronized void refused(String refused) {
    granted.refused(refused);
  }

  @Override
  public synchronized void close() {
    granted.close();
    Arrays.fill(secret, '\0');
  }

  /** Shows where it logs in, and nothing of the account. */
  @Override
  public String toString() {
    return "ClientCredentials[" + endpoint.getHost() + "]";
  }
}
