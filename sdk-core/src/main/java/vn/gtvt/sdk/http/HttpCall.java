package vn.gtvt.sdk.http;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
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
  private final String method;
  private final URI target;
  private final Map<String, String> headers;
  private final AnswerRoom room;
  private final @Nullable Function<UploadListener, RequestBody> body;

  private HttpCall(
      String operation,
      String method,
      URI target,
      Map<String, String> headers,
      AnswerRoom room,
      @Nullable Function<UploadListener, RequestBody> body) {
    this.operation = Objects.requireNonNull(operation, "operation == null");
    this.method = method;
    this.target = Objects.requireNonNull(target, "target == null");
    this.headers = headers;
    this.room = room;
    this.body = body;
  }

  private static HttpCall of(
      String operation,
      String method,
      URI target,
      @Nullable Function<UploadListener, RequestBody> body) {
    return new HttpCall(operation, method, target, Map.of(), AnswerRoom.USUAL, body);
  }

  /**
   * Returns a GET.
   *
   * @param operation the dialect's name of the call, for log lines and messages
   */
  public static HttpCall get(String operation, URI target) {
    return of(operation, "GET", target, null);
  }

  /** Returns a DELETE without a body. */
  public static HttpCall delete(String operation, URI target) {
    return of(operation, "DELETE", target, null);
  }

  /** Returns a PUT of nothing. */
  public static HttpCall put(String operation, URI target) {
    RequestBody nothing = RequestBody.create(new byte[0], null);
    return of(operation, "PUT", target, listener -> nothing);
  }

  /** Returns a POST of JSON. */
  public static HttpCall postJson(String operation, URI target, byte[] json) {
    return of(operation, "POST", target, listener -> Bodies.bytes("application/json", json));
  }

  /** Returns a PUT of JSON. */
  public static HttpCall putJson(String operation, URI target, byte[] json) {
    return of(operation, "PUT", target, listener -> Bodies.bytes("application/json", json));
  }

  /** Returns a POST of bytes of a media type. */
  public static HttpCall post(String operation, URI target, String mediaType, byte[] bytes) {
    return of(operation, "POST", target, listener -> Bodies.bytes(mediaType, bytes));
  }

  /** Returns a POST of a form. */
  public static HttpCall postForm(String operation, URI target, Map<String, String> fields) {
    return of(operation, "POST", target, listener -> form(fields));
  }

  /** Returns a PUT of a form. */
  public static HttpCall putForm(String operation, URI target, Map<String, String> fields) {
    return of(operation, "PUT", target, listener -> form(fields));
  }

  /** Returns a multipart POST of one file, streamed. */
  public static HttpCall postFile(String operation, URI target, String part, Attachment file) {
    return postFile(operation, target, Map.of(), part, file);
  }

  /**
   * Returns a multipart POST of fields and one file, streamed and fingerprinted while it leaves: a
   * file that was changed after it was attached does not arrive whole.
   */
  public static HttpCall postFile(
      String operation, URI target, Map<String, String> fields, String part, Attachment file) {
    return file(operation, "POST", target, fields, part, file);
  }

  /** Returns a multipart PUT of fields and one file, streamed as {@link #postFile} does. */
  public static HttpCall putFile(
      String operation, URI target, Map<String, String> fields, String part, Attachment file) {
    return file(operation, "PUT", target, fields, part, file);
  }

  private static HttpCall file(
      String operation,
      String method,
      URI target,
      Map<String, String> fields,
      String part,
      Attachment file) {
    return of(
        operation,
        method,
        target,
        listener -> {
          MultipartBody.Builder multipart = new MultipartBody.Builder().setType(MultipartBody.FORM);
          fields.forEach(multipart::addFormDataPart);
          return multipart
              .addFormDataPart(part, file.fileName(), new FileBody(file, listener))
              .build();
        });
  }

  private static RequestBody form(Map<String, String> fields) {
    FormBody.Builder form = new FormBody.Builder(StandardCharsets.UTF_8);
    fields.forEach(form::add);
    return form.build();
  }

  /**
   * Returns the same call with one header more.
   *
   * @throws IllegalArgumentException if the value holds a control or a letter beyond ASCII; it is
   *     not repeated
   */
  public HttpCall header(String name, String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) < ' ' || value.charAt(i) > '~') {
        throw new IllegalArgumentException("the value of header " + name + " cannot be sent");
      }
    }
    Map<String, String> more = new HashMap<>(headers);
    more.put(name, value);
    return new HttpCall(operation, method, target, Map.copyOf(more), room, body);
  }

  /** Returns the same call whose answer may not be longer, after unpacking, than so many bytes. */
  public HttpCall answerAtMost(int bytes) {
    return with(room.atMost(bytes));
  }

  /**
   * Returns the same call for a file, whose answer may be longer than the caller's settings say.
   */
  public HttpCall fileOfUpTo(int bytes) {
    return with(room.fileOf(bytes));
  }

  /**
   * Returns the same call for a file of which only the fingerprint is wanted: a good answer that is
   * longer than what would be kept is read to its end and not kept, see {@link
   * HttpReply.Answered#fingerprint()}.
   */
  public HttpCall fingerprintedUpTo(long bytes) {
    return with(room.fingerprinted(bytes));
  }

  private HttpCall with(AnswerRoom other) {
    return new HttpCall(operation, method, target, headers, other, body);
  }

  /** Returns the dialect's name of the call. */
  public String operation() {
    return operation;
  }

  /** Returns where it goes. */
  public URI target() {
    return target;
  }

  String method() {
    return method;
  }

  Map<String, String> headers() {
    return headers;
  }

  AnswerRoom room() {
    return room;
  }

  @Nullable RequestBody body(UploadListener listener) {
    return body == null ? null : Bodies.once(body.apply(listener));
  }

  @Override
  public String toString() {
    return operation + " " + method + " " + target.getHost() + target.getPath();
  }
}
