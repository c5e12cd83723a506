package vn.gtvt.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.FormBody;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** The calls of a badge dossier by hand, with OkHttp and Jackson. Safe for concurrent use. */
final class BareQlvt implements AutoCloseable {
  private static final MediaType JSON = MediaType.get("application/json");
  private static final MediaType PDF = MediaType.get("application/pdf");
  private static final String CREATE =
      "mutation($token:String,$db:String,$collection:String,$body:JSON,$actionCode:String){"
          + "userCreate(token:$token,db:$db,collection:$collection,body:$body,actionCode:$actionCode)}";
  private static final String BY_ID =
      "query($token:String,$db:String,$collection:String,$id:String){"
          + "userById(token:$token,db:$db,collection:$collection,id:$id)}";
  private static final String COUNT =
      "query($token:String,$db:String,$collection:String,$filter:JSON){"
          + "count(token:$token,db:$db,collection:$collection,filter:$filter)}";

  private final ObjectMapper json = new ObjectMapper();
  private final OkHttpClient client =
      new OkHttpClient.Builder().connectionPool(new ConnectionPool(8, 5, TimeUnit.MINUTES)).build();
  private final URI base;
  private final String token;

  /** Logs in. */
  BareQlvt(URI base) throws IOException {
    this.base = base;
    RequestBody form =
        new FormBody.Builder()
            .add("grant_type", "password")
            .add("client_id", "sandbox")
            .add("username", "cong-ty")
            .add("password", "sandbox")
            .build();
    URI login = base.resolve("/auth/realms/mt/protocol/openid-connect/token");
    this.token =
        send(new Request.Builder().url(login.toString()).post(form)).get("access_token").asText();
  }

  /** Stores a file and returns the receiver's answer about it. */
  JsonNode upload(byte[] pdf) throws IOException {
    RequestBody body =
        new MultipartBody.Builder()
            .setType(MultipartBody.FORM)
            .addFormDataPart("file", "paper.pdf", RequestBody.create(pdf, PDF))
            .build();
    return send(authorised("/security/uploads/phuhieu").post(body));
  }

  /** Reads a stored file back and returns the fingerprint of what is there now. */
  String readBack(String id) throws IOException {
    Request get =
        new Request.Builder()
            .url(base.resolve("/security/uploads/phuhieu/" + id).toString())
            .header("Authorization", "Bearer " + token)
            .build();
    try (Response response = client.newCall(get).execute()) {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(response.body().bytes());
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IOException(e);
    }
  }

  String create(Map<String, Object> dossier) throws IOException {
    return call(CREATE, Map.of("body", dossier, "actionCode", "NEW"))
        .at("/userCreate/insertedId")
        .asText();
  }

  JsonNode byId(String id) throws IOException {
    return call(BY_ID, Map.of("id", id)).get("userById");
  }

  long count(String reference) throws IOException {
    return call(COUNT, Map.of("filter", Map.of("shortName", reference))).get("count").asLong();
  }

  private JsonNode call(String query, Map<String, Object> more) throws IOException {
    Map<String, Object> variables = new LinkedHashMap<>(more);
    variables.put("token", token);
    variables.put("db", "CSDL_QLVT");
    variables.put("collection", "T_HoSoPhuHieu");
    byte[] body = json.writeValueAsBytes(Map.of("query", query, "variables", variables));
    return send(authorised("/vuejx/").post(RequestBody.create(body, JSON))).get("data");
  }

  private Request.Builder authorised(String path) {
    return new Request.Builder()
        .url(base.resolve(path).toString())
        .header("Authorization", "Bearer " + token)
        .header("token", token);
  }

  private JsonNode send(Request.Builder request) throws IOException {
    try (Response response = client.newCall(request.build()).execute()) {
      JsonNode answer = json.readTree(response.body().bytes());
      if (!response.isSuccessful() || answer.path("errors").size() > 0) {
        throw new IOException("refused: " + answer);
      }
      return answer;
    }
  }

  @Override
  public void close() {
    client.connectionPool().evictAll();
    client.dispatcher().executorService().shutdown();
  }
}
