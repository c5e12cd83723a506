package vn.gtvt.sdk.portal.td;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Map;
import vn.gtvt.sdk.http.HttpCall;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.wire.Json;
import vn.gtvt.sdk.portal.wire.Query;
import vn.gtvt.sdk.portal.wire.TokenCalls;

/** Calls below {@code api/v1/}. */
final class TdCalls {
  private final URI api;
  private final TokenCalls calls;

  TdCalls(TdSettings settings, TokenCalls calls) {
    this.api = settings.api();
    this.calls = calls;
  }

  URI at(String path) {
    return api.resolve(path);
  }

  URI at(Query query) {
    return query.under(api);
  }

  TokenCalls plain() {
    return calls;
  }

  /** Returns the data of a result. */
  Outcome<JsonNode> data(HttpCall call) {
    return calls.json(call).then(TdMeaning::data);
  }

  Outcome<JsonNode> get(String operation, String path) {
    return data(HttpCall.get(operation, at(path)));
  }

  Outcome<JsonNode> post(String operation, String path, Map<String, ?> body) {
    return data(HttpCall.postJson(operation, at(path), Json.write(body)));
  }

  Outcome<JsonNode> put(String operation, String path, Map<String, ?> body) {
    return data(HttpCall.putJson(operation, at(path), Json.write(body)));
  }

  /** The dossier by its code, which is the only key that filing gives. */
  Outcome<TdDossier> byCode(String code) {
    return get("td.byCode", "HoSo/GetByMa/" + Query.escaped(code)).then(TdDossier::read);
  }
}
