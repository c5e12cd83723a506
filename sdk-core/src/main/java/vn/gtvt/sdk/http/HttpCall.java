package vn.gtvt.sdk.http;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import okhttp3.FormBody;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Attachment;

/**
 * One request, ready to be sent. Immutable; shows neither headers nor body in {@link #toString()}.
 */
public final class HttpCall {
  private final String operation;
  private final URI target;
  private final Map<String, String> headers;
  private final @Nullable RequestBody body;

  private HttpCall(
      String operation, URI target, Map<String, String> headers, @Nullable RequestBody body) {
    this.operation = Objects.requireNonNull(operation, "operation == null");
    this.target = Objects.requireNonNull(target, "target == null");
    this.headers = headers;
    this.body = body;
  }

  /**
   * Returns a GET.
   *
   * @param operation the dialect's name of the call, for log lines and messages
   */
  public static HttpCall get(String operation, URI target) {
    return new HttpCall(operation, target, Map.of(), null);
  }

  /** Returns a POST of JSON. */
  public static HttpCall postJson(String operation, URI target, byte[] json) {
    return new HttpCall(operation, target, Map.of(), Bodies.bytes("application/json", json));
  }

  /** Returns a POST of bytes of a media type. */
  public static HttpCall post(String operation, URI target, String mediaType, byte[] bytes) {
    return new HttpCall(operation, target, Map.of(), Bodies.bytes(mediaType, bytes));
  }

  /** Returns a POST of a form. */
  public static HttpCall postForm(String operation, URI target, Map<String, String> fields) {
    FormBody.Builder form = new FormBody.Builder(StandardCharsets.UTF_8);
    fields.forEach(form::add);
    return new HttpCall(operation, target, Map.of(), Bodies.once(form.build()));
  }

  /** Returns a multipart POST of one file, streamed. */
  public static HttpCall postFile(String operation, URI target, String part, Attachment file) {
    MultipartBody multipart =
        new MultipartBody.Builder()
            .setType(MultipartBody.FORM)
            .addFormDataPart(part, file.fileName(), Bodies.stream(file))
            .build();
    return new HttpCall(operation, target, Map.of(), Bodies.once(multipart));
  }

  /**
   * Returns the same call with one header more.
   *
   * @throws IllegalArgumentException if the value holds a control or a letter beyond ASCII; it is
   *     not repeated
   */
  public HttpCall header(String name, String value) {
    if (value.chars().anyMatch(c -> c < ' ' || c > '~')) {
      throw new IllegalArgumentException("the value of header " + name + " cannot be sent");
    }
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new HttpCall(operation, target, Map.copyOf(more), body);
  }

  /** Returns the dialect's name of the call. */
  public String operation() {
    return operation;
  }

  /** Returns where it goes. */
  public URI target() {
    return target;
  }

  Map<String, String> headers() {
    return headers;
  }

  @Nullable RequestBody body() {
    return body;
  }

  @Override
  public String toString() {
    return operation
        + " "
        + (body == null ? "GET " : "POST ")
        + target.getHost()
        + target.getPath();
  }
}
