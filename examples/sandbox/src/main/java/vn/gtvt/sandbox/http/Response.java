package vn.gtvt.sandbox.http;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One answer.
 *
 * @param status the HTTP status
 * @param type the content type
 * @param content the bytes
 * @param delivery how it is sent
 * @param headers further header lines
 */
public record Response(
    int status, String type, Content content, Delivery delivery, Map<String, String> headers) {
  /** Content type of JSON. */
  public static final String JSON = "application/json; charset=utf-8";

  /** An answer without further header lines. */
  public Response(int status, String type, Content content, Delivery delivery) {
    this(status, type, content, delivery, Map.of());
  }

  /** An answer in memory, sent as it should be. */
  public static Response of(int status, String type, byte[] bytes) {
    return new Response(status, type, Content.of(bytes), Delivery.WHOLE);
  }

  /** An answer {@code {"error":"…"}}; the sentence must hold neither quotes nor backslashes. */
  public static Response error(int status, String sentence) {
    String json = "{\"error\":\"" + sentence + "\"}";
    return of(status, JSON, json.getBytes(StandardCharsets.UTF_8));
  }

  /** No answer; the connection meets this end. */
  public static Response none(Delivery delivery) {
    return new Response(0, "", Content.of(new byte[0]), delivery);
  }

  /** The same answer, sent in another way. */
  public Response with(Delivery other) {
    return new Response(status, type, content, other, headers);
  }

  /** The same answer with one more header line, in ASCII and without a line break. */
  public Response with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Response(status, type, content, delivery, Map.copyOf(more));
  }
}
