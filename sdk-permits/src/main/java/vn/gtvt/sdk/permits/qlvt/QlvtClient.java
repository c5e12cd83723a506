package vn.gtvt.sdk.permits.qlvt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.http.HttpCall;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpReply;
import vn.gtvt.sdk.http.TokenSource;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.StoredFile;
import vn.gtvt.sdk.portal.Waiting;
import vn.gtvt.sdk.portal.wire.Json;

/**
 * The operations of a QLVT server (wire facts 3.1 to 3.3), each ending as an {@link Outcome}.
 *
 * <p>Failure is {@code errors[]} on HTTP 200, or null data. {@code userOne} and {@code count} read
 * the database; {@code search} reads an index that may lag, and what it does not find may still be
 * there. Records are plain maps with the server's own names. Immutable and safe for concurrent use.
 */
public final class QlvtClient {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final QlvtSettings settings;
  private final HttpCaller http;
  private final TokenSource tokens;

  /** Makes a client; caller and token source stay the caller's to close. */
  public QlvtClient(QlvtSettings settings, HttpCaller http, TokenSource tokens) {
    this.settings = settings;
    this.http = http;
    this.tokens = tokens;
  }

  /** Returns the settings in use. */
  public QlvtSettings settings() {
    return settings;
  }

  /** Returns how long the server may stay silent in a call before its answer counts as lost. */
  Duration patience() {
    return http.settings().read();
  }

  /** Stores a record and returns the server's id of it; repeating this may store it twice. */
  public Outcome<String> userCreate(String collection, Map<String, Object> body) {
    return call(Operation.USER_CREATE, collection, Map.of("body", body, "actionCode", "NEW"))
        .then(data -> text(data.path("insertedId")));
  }

  /**
   * Changes one record; repeating it does no further harm.
   *
   * @param filter names the record: equality on field names
   * @param body the fields that change
   * @param actionCode what the server's workflow is to do; {@code NEW} where nothing is known
   * @return how many records changed: 0 if none was named, or nothing in it changed
   */
  public Outcome<Long> userUpdateOne(
      String collection, Map<String, Object> filter, Map<String, Object> body, String actionCode) {
    return call(
            Operation.USER_UPDATE_ONE,
            collection,
            Map.of("filter", filter, "body", body, "actionCode", actionCode))
        .then(QlvtClient::modified);
  }

  /**
   * Changes the record of the server's id; repeating it does no further harm.
   *
   * @return 1, or 0 if it is not there or nothing in it changed
   */
  public Outcome<Long> userUpdateById(String collection, String id, Map<String, Object> body) {
    Map<String, Object> named = new LinkedHashMap<>(body);
    named.put("_id", id);
    return call(Operation.USER_UPDATE_BY_ID, collection, Map.of("body", named, "actionCode", "NEW"))
        .then(QlvtClient::modified);
  }

  /**
   * Puts a record into the bin ({@code storage} = {@code trash}); it stays readable there.
   *
   * @return 1, or 0 if it is not there or was in the bin
   */
  public Outcome<Long> userRemoveById(String collection, String id) {
    return call(Operation.USER_REMOVE_BY_ID, collection, Map.of("id", id))
        .then(QlvtClient::modified);
  }

  /** Puts one record that a filter names into the bin; see {@link #userRemoveById}. */
  public Outcome<Long> userRemoveOne(String collection, Map<String, Object> filter) {
    return call(Operation.USER_REMOVE_ONE, collection, Map.of("filter", filter))
        .then(QlvtClient::modified);
  }

  /**
   * Reads one record from the database; a missing one is no answer: ask {@link #count} for absence.
   */
  public Outcome<Map<String, Object>> userOne(String collection, Map<String, Object> filter) {
    return call(Operation.USER_ONE, collection, Map.of("filter", filter))
        .then(QlvtClient::recordOf);
  }

  /** Reads one record by the server's id from the database. */
  public Outcome<Map<String, Object>> userById(String collection, String id) {
    return call(Operation.USER_BY_ID, collection, Map.of("id", id)).then(QlvtClient::recordOf);
  }

  /** Counts records in the database. */
  public Outcome<Long> count(String collection, Map<String, Object> filter) {
    return call(Operation.COUNT, collection, Map.of("filter", filter))
        .then(
            data ->
                data.isIntegralNumber()
                    ? new Outcome.Done<>(data.longValue())
                    : new Outcome.Unknown<>("count answered no number"));
  }

  /**
   * Searches the index.
   *
   * @param body a query of Elasticsearch
   * @return the records found, each with the server's id as {@code _id}
   */
  public Outcome<List<Map<String, Object>>> search(String collection, Map<String, Object> body) {
    return call(Operation.SEARCH, collection, Map.of("body", body)).then(QlvtClient::hitsOf);
  }

  /** Stores a file. */
  public Outcome<StoredFile> upload(Attachment file) {
    return withToken(
        token -> {
          HttpCall call =
              HttpCall.postFile("upload", settings.uploads(), "file", file)
                  .header("Authorization", "Bearer " + token);
          return QlvtAnswer.ofUpload(http.call(call));
        });
  }

  /** Reads a stored file back and tells what its bytes are now; one that is gone is refused. */
  public Outcome<StoredFile> readBack(StoredFile stored) {
    return withToken(
        token -> {
          HttpCall call =
              HttpCall.get("download", settings.upload(stored.id()))
                  .header("Authorization", "Bearer " + token);
          return QlvtAnswer.ofDownload(stored.id(), http.call(call));
        });
  }

  private Outcome<JsonNode> call(
      Operation operation, String collection, Map<String, Object> arguments) {
    return withToken(
        token -> {
          Map<String, Object> variables = new LinkedHashMap<>();
          variables.put("token", token);
          variables.put("db", settings.database());
          variables.put("collection", collection);
          variables.putAll(arguments);
          byte[] body = Json.write(Map.of("query", operation.query(), "variables", variables));
          HttpReply reply =
              http.call(
                  HttpCall.postJson(operation.wireName(), settings.endpoint(), body)
                      .header("Authorization", "Bearer " + token)
                      .header("token", token));
          return QlvtAnswer.ofOperation(operation, reply);
        });
  }

  private interface WithToken<T> {
    QlvtAnswer<T> run(String token);
  }

  /** A token that is refused is replaced and the call made once more: it was not read. */
  private <T> Outcome<T> withToken(WithToken<T> body) {
    TokenSource.Login login = tokens.login();
    if (!(login instanceof TokenSource.Login.Granted granted)) {
      return notLoggedIn(login);
    }
    QlvtAnswer<T> answer = body.run(granted.token());
    if (!answer.tokenRefused()) {
      return answer.outcome();
    }
    tokens.refused(granted.token());
    TokenSource.Login again = tokens.login();
    if (!(again instanceof TokenSource.Login.Granted renewed)) {
      return notLoggedIn(again);
    }
    if (renewed.token().equals(granted.token())) {
      return answer.outcome();
    }
    QlvtAnswer<T> second = body.run(renewed.token());
    if (second.tokenRefused()) {
      tokens.refused(renewed.token());
    }
    return second.outcome();
  }

  private static <T> Outcome<T> notLoggedIn(TokenSource.Login login) {
    if (login instanceof TokenSource.Login.Denied denied) {
      return new Outcome.WaitsFor<>(Awaited.ACCOUNT, denied.reason());
    }
    if (login instanceof TokenSource.Login.AwaitsPerson person) {
      return new Outcome.WaitsFor<>(
          new Waiting(Awaited.PERSON, person.advice(), person.page(), null));
    }
    return new Outcome.NotSent<>("log-in: " + ((TokenSource.Login.Unreachable) login).cause());
  }

  private static Outcome<Long> modified(JsonNode data) {
    JsonNode count = data.path("modifiedCount");
    return count.isIntegralNumber()
        ? new Outcome.Done<>(count.longValue())
        : new Outcome.Unknown<>("the answer does not say how many records changed");
  }

  private static Outcome<String> text(JsonNode node) {
    return node.isTextual()
        ? new Outcome.Done<>(node.textValue())
        : new Outcome.Unknown<>("the answer holds no id");
  }

  private static Outcome<List<Map<String, Object>>> hitsOf(JsonNode data) {
    JsonNode hits = data.path("hits").path("hits");
    if (!hits.isArray()) {
      return new Outcome.Unknown<>("search answered no hits");
    }
    List<Map<String, Object>> records = new ArrayList<>();
    for (JsonNode hit : hits) {
      Map<String, Object> found = plain(hit.path("_source"));
      found.put("_id", hit.path("_id").asText());
      records.add(found);
    }
    return new Outcome.Done<>(records);
  }

  private static Outcome<Map<String, Object>> recordOf(JsonNode data) {
    return data.isObject()
        ? new Outcome.Done<>(plain(data))
        : new Outcome.Unknown<>("the answer is no record");
  }

  private static Map<String, Object> plain(JsonNode node) {
    Map<String, Object> found = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> each : node.properties()) {
      found.put(each.getKey(), JSON.convertValue(each.getValue(), Object.class));
    }
    return found;
  }
}
