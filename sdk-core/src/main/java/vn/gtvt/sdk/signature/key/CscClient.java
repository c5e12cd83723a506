package vn.gtvt.sdk.signature.key;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Set;
import vn.gtvt.sdk.http.HttpCall;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpReply;
import vn.gtvt.sdk.http.TokenSource;
import vn.gtvt.sdk.signature.SigningException;
import vn.gtvt.sdk.signature.SigningProblem;
import vn.gtvt.sdk.signature.Trouble;

/** Speaks with a remote signing service by the Cloud Signature Consortium's API, version 2. */
final class CscClient {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final int OK = 200;
  private static final int ACCEPTED = 202;
  private static final int NOT_ALLOWED = 401;

  private final HttpCaller caller;
  private final String service;
  private final TokenSource tokens;

  CscClient(HttpCaller caller, URI service, TokenSource tokens) {
    this.caller = caller;
    String text = service.toString();
    this.service = text.endsWith("/") ? text : text + "/";
    this.tokens = tokens;
  }

  /** Writes the body of a request; secrets are written from their arrays. */
  @FunctionalInterface
  interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  /**
   * Calls a method.
   *
   * @return the answer, of which the error is empty if all went well
   * @throws SigningException if the service gave no usable answer
   */
  Answer call(String method, Body body) {
    byte[] json = json(body);
    try {
      Answer answer = once(method, json);
      // Only a token that was refused at the door is replaced: nothing was done with it. Any other
      // refusal may have cost a try of the holder's secret.
      return isTokenRefused(answer) ? once(method, json) : answer;
    } finally {
      Arrays.fill(json, (byte) 0);
    }
  }

  private static boolean isTokenRefused(Answer answer) {
    return answer.status() == NOT_ALLOWED
        && Set.of("HTTP 401", "invalid_token", "invalid_request").contains(answer.error());
  }

  private Answer once(String method, byte[] json) {
    String token = token();
    HttpReply reply =
        caller.call(
            HttpCall.postJson(method, URI.create(service + method), json)
                .header("Authorization", "Bearer " + token));
    if (!(reply instanceof HttpReply.Answered answered)) {
      throw problem(Trouble.SERVICE_UNREACHABLE, reply.getClass().getSimpleName());
    }
    if (answered.status() == NOT_ALLOWED) {
      tokens.refused(token);
    }
    try {
      JsonNode node = MAPPER.readTree(answered.body());
      if (node == null || !node.isObject()) {
        throw problem(Trouble.SERVICE_UNREACHABLE, "HTTP " + answered.status());
      }
      boolean isGood = answered.status() == OK || answered.status() == ACCEPTED;
      String error = isGood ? "" : node.path("error").asText("HTTP " + answered.status());
      return new Answer(answered.status(), error, node);
    } catch (IOException e) {
      throw problem(Trouble.SERVICE_UNREACHABLE, "HTTP " + answered.status());
    }
  }

  private String token() {
    TokenSource.Login login = tokens.login();
    if (login instanceof TokenSource.Login.Granted granted) {
      return granted.token();
    } else if (login instanceof TokenSource.Login.Denied) {
      throw problem(Trouble.SERVICE_REFUSED, "log-in");
    }
    throw problem(Trouble.SERVICE_UNREACHABLE, "log-in");
  }

  private static byte[] json(Body body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      body.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  static SigningException problem(Trouble code, String why) {
    return new SigningException(SigningProblem.of(code, "why", why, "key", "CSC"));
  }

  /** What the service answered. */
  record Answer(int status, String error, JsonNode json) {
    /** Hides the answer: it may hold what signs. */
    @Override
    public String toString() {
      return "Answer[" + status + "]";
    }
  }
}
