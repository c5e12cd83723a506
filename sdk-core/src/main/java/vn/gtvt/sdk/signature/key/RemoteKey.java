package vn.gtvt.sdk.signature.key;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.TokenSource;
import vn.gtvt.sdk.signature.DigestToSign;
import vn.gtvt.sdk.signature.HashAlgorithm;
import vn.gtvt.sdk.signature.KeyAnswer;
import vn.gtvt.sdk.signature.SigningException;
import vn.gtvt.sdk.signature.SigningKey;
import vn.gtvt.sdk.signature.SigningProblem;
import vn.gtvt.sdk.signature.Trouble;
import vn.gtvt.sdk.text.Bilingual;

/**
 * A key that a remote signing service holds (Cloud Signature Consortium API v2). Safe for
 * concurrent use.
 *
 * <p>Each approval names exactly the hashes that it is for and is used once. With {@link
 * Approval#push()} the signing waits, and {@link #resume} goes on, after a restart too.
 */
public final class RemoteKey implements SigningKey {
  private static final Bilingual ADVICE =
      new Bilingual(
          "Hãy mở ứng dụng ký số trên điện thoại và phê duyệt yêu cầu ký.",
          "Open the signing application on the telephone and approve the request.");

  private static final String VERSION = "2.";

  private final CscClient client;
  private final String credential;
  private final Approval approval;
  private final List<X509Certificate> chain;
  private final int atOnce;
  private final ReentrantLock asking = new ReentrantLock();
  private volatile @Nullable SigningProblem wrongSecret;

  private RemoteKey(
      CscClient client,
      String credential,
      Approval approval,
      List<X509Certificate> chain,
      int atOnce) {
    this.client = client;
    this.credential = credential;
    this.approval = approval;
    this.chain = List.copyOf(chain);
    this.atOnce = atOnce;
  }

  /**
   * Looks a key up.
   *
   * @param service the address that ends in {@code csc/v2}
   * @param credential the service's name of the key; null for the only key of the account
   * @throws SigningException if the service cannot be reached, says that it speaks another version,
   *     or the account has no such key
   */
  public static RemoteKey open(
      HttpCaller caller,
      URI service,
      TokenSource tokens,
      @Nullable String credential,
      Approval approval) {
    CscClient client = new CscClient(caller, service, tokens);
    demandVersion(client.call("info", json -> {}));
    String id = credential == null ? only(client) : credential;
    CscClient.Answer answer =
        client.call(
            "credentials/info",
            json -> {
              json.writeStringField("credentialID", id);
              json.writeStringField("certificates", "chain");
            });
    demandGood(answer);
    String status = answer.json().path("key").path("status").asText("enabled");
    if (!status.equals("enabled")) {
      throw CscClient.problem(Trouble.SERVICE_REFUSED, "key " + status);
    }
    int atOnce = Math.max(1, answer.json().path("multisign").asInt(1));
    List<X509Certificate> chain = chain(answer.json().path("cert").path("certificates"));
    return new RemoteKey(client, id, approval, chain, atOnce);
  }

  /** A service that does not say what it speaks is tried: its first refusal will tell. */
  private static void demandVersion(CscClient.Answer about) {
    String version = about.json().path("specs").asText("");
    if (about.error().isEmpty() && !version.isEmpty() && !version.startsWith(VERSION)) {
      throw CscClient.problem(Trouble.SERVICE_REFUSED, "CSC " + version + ", not " + VERSION);
    }
  }

  private static String only(CscClient client) {
    CscClient.Answer answer = client.call("credentials/list", json -> {});
    demandGood(answer);
    JsonNode ids = answer.json().path("credentialIDs");
    if (ids.size() != 1) {
      throw new SigningException(SigningProblem.of(Trouble.NO_KEY, "key", "CSC"));
    }
    return ids.get(0).asText();
  }

  private static void demandGood(CscClient.Answer answer) {
    if (!answer.error().isEmpty()) {
      throw CscClient.problem(Trouble.SERVICE_REFUSED, answer.error());
    }
  }

  private static List<X509Certificate> chain(JsonNode certificates) {
    List<X509Certificate> chain = new ArrayList<>();
    try {
      CertificateFactory factory = CertificateFactory.getInstance("X.509");
      for (JsonNode each : certificates) {
        byte[] der = Base64.getMimeDecoder().decode(each.asText());
        chain.add((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der)));
      }
    } catch (CertificateException | IllegalArgumentException e) {
      throw CscClient.problem(Trouble.SERVICE_REFUSED, "certificates");
    }
    if (chain.isEmpty()) {
      throw new SigningException(SigningProblem.of(Trouble.NO_KEY, "key", "CSC"));
    }
    return chain;
  }

  @Override
  public List<X509Certificate> chain() {
    return chain;
  }

  @Override
  public boolean asksElsewhere() {
    return approval.pin() == null && approval.otp() == null;
  }

  @Override
  public boolean needsApproval() {
    return true;
  }

  @Override
  public int atOnce() {
    return atOnce;
  }

  @Override
  public KeyAnswer sign(List<DigestToSign> digests) {
    if (asksElsewhere()) {
      return guarded(() -> authorised(authorize(digests), null, digests));
    }
    // One after another: many at once would spend as many tries on one wrong secret.
    CscClient.Answer answer;
    asking.lock();
    try {
      if (wrongSecret != null) {
        return new KeyAnswer.Refused(wrongSecret);
      }
      answer = authorize(digests);
      if (isSecretWrong(answer)) {
        wrongSecret = refusal(answer);
      }
    } catch (SigningException e) {
      return new KeyAnswer.Refused(e.problem());
    } finally {
      asking.unlock();
    }
    return guarded(() -> authorised(answer, null, digests));
  }

  private static boolean isSecretWrong(CscClient.Answer answer) {
    return Set.of("invalid_pin", "invalid_otp", "credential_locked").contains(answer.error());
  }

  private CscClient.Answer authorize(List<DigestToSign> digests) {
    return client.call("credentials/authorize", json -> authorize(json, digests));
  }

  @Override
  public void tryAgain() {
    wrongSecret = null;
  }

  @Override
  public KeyAnswer resume(String ticket, List<DigestToSign> digests) {
    return guarded(
        () ->
            authorised(
                client.call(
                    "credentials/authorizeCheck", json -> json.writeStringField("handle", ticket)),
                ticket,
                digests));
  }

  private void authorize(JsonGenerator json, List<DigestToSign> digests) throws IOException {
    json.writeStringField("credentialID", credential);
    json.writeNumberField("numSignatures", digests.size());
    hashes(json, digests);
    json.writeStringField("description", digests.get(0).label());
    json.writeArrayFieldStart("authData");
    secret(json, "PIN", approval.pin());
    secret(json, "OTP", approval.otp());
    json.writeEndArray();
  }

  private static void secret(JsonGenerator json, String id, @Nullable PinSource source)
      throws IOException {
    if (source != null) {
      char[] value = source.pin();
      try {
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeFieldName("value");
        json.writeString(value, 0, value.length);
        json.writeEndObject();
      } finally {
        Arrays.fill(value, '\0');
      }
    }
  }

  private static void hashes(JsonGenerator json, List<DigestToSign> digests) throws IOException {
    json.writeStringField("hashAlgorithmOID", hash(digests).oid());
    json.writeArrayFieldStart("hashes");
    for (DigestToSign digest : digests) {
      json.writeString(Base64.getEncoder().encodeToString(digest.value()));
    }
    json.writeEndArray();
  }

  private static HashAlgorithm hash(List<DigestToSign> digests) {
    HashAlgorithm hash = digests.get(0).hash();
    if (digests.stream().anyMatch(d -> d.hash() != hash)) {
      throw new IllegalArgumentException("one approval is for hashes of one function");
    }
    return hash;
  }

  private KeyAnswer authorised(
      CscClient.Answer answer, @Nullable String ticket, List<DigestToSign> digests) {
    String sad = answer.json().path("SAD").asText("");
    String handle = answer.json().path("handle").asText(ticket == null ? "" : ticket);
    if (answer.error().isEmpty() && !sad.isEmpty()) {
      return signHash(sad, digests);
    } else if ((answer.error().isEmpty() || answer.error().equals("authorization_pending"))
        && !handle.isEmpty()) {
      return new KeyAnswer.Waits(handle, ADVICE, null, validFor(answer));
    }
    return new KeyAnswer.Refused(refusal(answer));
  }

  private static @Nullable Duration validFor(CscClient.Answer answer) {
    int seconds = answer.json().path("expiresIn").asInt(0);
    return seconds > 0 ? Duration.ofSeconds(seconds) : null;
  }

  private static SigningProblem refusal(CscClient.Answer answer) {
    JsonNode left = answer.json().path("remainingAttempts");
    return switch (answer.error()) {
      case "invalid_otp" -> SigningProblem.of(Trouble.WRONG_CODE, "key", "CSC");
      case "invalid_pin" ->
          left.isInt()
              ? SigningProblem.wrongPin(left.intValue())
              : SigningProblem.of(Trouble.WRONG_PIN, "key", "CSC");
      case "credential_locked" -> SigningProblem.of(Trouble.LOCKED, "key", "CSC");
      case "access_denied", "authorization_denied" -> SigningProblem.of(Trouble.APPROVAL_REFUSED);
      case "expired_token", "authorization_expired" -> SigningProblem.of(Trouble.APPROVAL_EXPIRED);
      default -> SigningProblem.of(Trouble.SERVICE_REFUSED, "why", answer.error());
    };
  }

  private KeyAnswer signHash(String sad, List<DigestToSign> digests) {
    CscClient.Answer answer =
        client.call(
            "signatures/signHash",
            json -> {
              json.writeStringField("credentialID", credential);
              json.writeStringField("SAD", sad);
              hashes(json, digests);
              json.writeStringField("signAlgo", algorithm(hash(digests)));
            });
    if (!answer.error().isEmpty()) {
      return new KeyAnswer.Refused(refusal(answer));
    }
    List<byte[]> values = new ArrayList<>();
    for (JsonNode each : answer.json().path("signatures")) {
      values.add(Base64.getMimeDecoder().decode(each.asText()));
    }
    return values.size() == digests.size()
        ? new KeyAnswer.Signed(values)
        : new KeyAnswer.Refused(
            SigningProblem.of(Trouble.SERVICE_REFUSED, "why", values.size() + " signatures"));
  }

  private String algorithm(HashAlgorithm hash) {
    PublicKey key = chain.get(0).getPublicKey();
    boolean isRsa = key.getAlgorithm().equals("RSA");
    return switch (hash) {
      case SHA1 -> isRsa ? "1.2.840.113549.1.1.5" : "1.2.840.10045.4.1";
      case SHA256 -> isRsa ? "1.2.840.113549.1.1.11" : "1.2.840.10045.4.3.2";
      case SHA384 -> isRsa ? "1.2.840.113549.1.1.12" : "1.2.840.10045.4.3.3";
      case SHA512 -> isRsa ? "1.2.840.113549.1.1.13" : "1.2.840.10045.4.3.4";
    };
  }

  private static KeyAnswer guarded(Supplier<KeyAnswer> work) {
    try {
      return work.get();
    } catch (SigningException e) {
      return new KeyAnswer.Refused(e.problem());
    } catch (IllegalArgumentException e) {
      return new KeyAnswer.Refused(
          SigningProblem.of(Trouble.SERVICE_REFUSED, "why", String.valueOf(e.getMessage())));
    }
  }

  /** Shows nothing of the holder. */
  @Override
  public String toString() {
    return "RemoteKey";
  }
}
