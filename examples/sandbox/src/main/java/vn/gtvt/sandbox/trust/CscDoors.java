package vn.gtvt.sandbox.trust;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.DigestInfo;
import vn.gtvt.sandbox.http.Request;
import vn.gtvt.sandbox.http.Response;
import vn.gtvt.sandbox.json.Json;

/** The addresses of remote signing, as the Cloud Signature Consortium's API v2 has them. */
final class CscDoors {
  private static final String BASE = "/csc/v2/";
  private static final Duration VALID = Duration.ofMinutes(5);
  private static final int MOST = 1 << 20;

  private final RemoteOffice office;

  CscDoors(RemoteOffice office) {
    this.office = office;
  }

  boolean isMine(Request request) {
    return request.path().startsWith(BASE);
  }

  Response handle(Request request) throws IOException {
    JsonNode body;
    try {
      body = Json.parse(request.body().readNBytes(MOST));
    } catch (JsonProcessingException e) {
      return error(400, "invalid_request");
    }
    String method = request.path().substring(BASE.length());
    if (method.equals("info")) {
      return Json.response(200, Json.object().put("specs", "2.0.0.2").put("name", "SANDBOX"));
    }
    String header = String.valueOf(request.headers().first("Authorization"));
    Optional<RemoteAccount> account = office.account(header.replaceFirst("^Bearer ", ""));
    if (account.isEmpty()) {
      return error(401, "invalid_token");
    }
    boolean isOwn = body.path("credentialID").asText("").equals(account.get().credential());
    return switch (method) {
      case "credentials/list" -> list(account.get());
      case "credentials/authorizeCheck" -> check(account.get(), body);
      case "credentials/info" -> isOwn ? info(account.get()) : error(400, "invalid_request");
      case "credentials/authorize" ->
          isOwn ? authorize(account.get(), body) : error(400, "invalid_request");
      case "signatures/signHash" ->
          isOwn ? sign(account.get(), body) : error(400, "invalid_request");
      default -> error(404, "invalid_request");
    };
  }

  private static Response list(RemoteAccount account) {
    ObjectNode answer = Json.object();
    answer.putArray("credentialIDs").add(account.credential());
    return Json.response(200, answer);
  }

  private static Response info(RemoteAccount account) throws IOException {
    ObjectNode answer = Json.object();
    answer.putObject("key").put("status", account.tries() > 0 ? "enabled" : "disabled");
    ArrayNode chain = answer.putObject("cert").put("status", "valid").putArray("certificates");
    for (X509Certificate each : account.issued().chain()) {
      try {
        chain.add(Base64.getEncoder().encodeToString(each.getEncoded()));
      } catch (GeneralSecurityException e) {
        throw new IOException(e);
      }
    }
    answer.put("multisign", account.multisign()).put("SCAL", "2");
    answer.putObject("auth").put("mode", "explicit");
    return Json.response(200, answer);
  }

  private Response authorize(RemoteAccount account, JsonNode body) {
    List<String> hashes = hashes(body);
    if (hashes.isEmpty()
        || hashes.size() > account.multisign()
        || hashes.size() != body.path("numSignatures").asInt()) {
      return error(400, "invalid_request");
    }
    String oid = body.path("hashAlgorithmOID").asText();
    if (account.push()) {
      ObjectNode answer = Json.object().put("handle", office.keep(account, hashes, oid));
      return Json.response(202, answer.put("expiresIn", VALID.toSeconds()));
    }
    String pin = "";
    String otp = "";
    for (JsonNode each : body.path("authData")) {
      pin = each.path("id").asText().equals("PIN") ? each.path("value").asText() : pin;
      otp = each.path("id").asText().equals("OTP") ? each.path("value").asText() : otp;
    }
    if (account.tries() == 0) {
      return error(400, "credential_locked");
    }
    if (!account.isRightPin(pin)) {
      ObjectNode answer = Json.object().put("error", "invalid_pin");
      return Json.response(400, answer.put("remainingAttempts", account.tries()));
    }
    if (!account.isRightCode(otp)) {
      return error(400, "invalid_otp");
    }
    return granted(office.keep(account, hashes, oid));
  }

  private static Response granted(String sad) {
    return Json.response(200, Json.object().put("SAD", sad).put("expiresIn", VALID.toSeconds()));
  }

  private Response check(RemoteAccount account, JsonNode body) {
    String handle = body.path("handle").asText();
    Optional<RemoteOffice.Grant> asked = office.look(handle);
    if (asked.isEmpty() || asked.get().account() != account) {
      return error(400, "invalid_request");
    }
    if (isOver(asked.get())) {
      return error(400, "expired_token");
    }
    return switch (account.answer()) {
      case NONE -> error(400, "authorization_pending");
      case NO -> error(400, "access_denied");
      case YES -> {
        office.take(handle);
        yield granted(office.keep(account, asked.get().hashes(), asked.get().hashOid()));
      }
    };
  }

  private boolean isOver(RemoteOffice.Grant grant) {
    return office.clock().instant().isAfter(grant.since().plus(VALID));
  }

  private Response sign(RemoteAccount account, JsonNode body) throws IOException {
    Optional<RemoteOffice.Grant> grant = office.take(body.path("SAD").asText());
    boolean isFor =
        grant.isPresent()
            && grant.get().account() == account
            && grant.get().hashes().equals(hashes(body))
            && grant.get().hashOid().equals(body.path("hashAlgorithmOID").asText());
    if (!isFor || (account.push() && account.answer() != RemoteAccount.Answer.YES)) {
      return error(400, "invalid_request");
    }
    if (isOver(grant.get())) {
      return error(400, "expired_token");
    }
    ObjectNode answer = Json.object();
    ArrayNode signatures = answer.putArray("signatures");
    for (String hash : grant.get().hashes()) {
      byte[] value = raw(account.issued(), grant.get().hashOid(), Base64.getDecoder().decode(hash));
      signatures.add(Base64.getEncoder().encodeToString(value));
    }
    return Json.response(200, answer);
  }

  private static byte[] raw(Issued issued, String oid, byte[] hash) throws IOException {
    boolean isRsa = issued.key().getAlgorithm().equals("RSA");
    try {
      Signature signature = Signature.getInstance(isRsa ? "NONEwithRSA" : "NONEwithECDSA");
      signature.initSign(issued.key());
      AlgorithmIdentifier algorithm =
          new AlgorithmIdentifier(new ASN1ObjectIdentifier(oid), DERNull.INSTANCE);
      signature.update(isRsa ? new DigestInfo(algorithm, hash).getEncoded("DER") : hash);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  private static List<String> hashes(JsonNode body) {
    List<String> all = new ArrayList<>();
    body.path("hashes").forEach(each -> all.add(each.asText()));
    return all;
  }

  private static Response error(int status, String code) {
    return Json.response(status, Json.object().put("error", code));
  }
}
