package vn.gtvt.sdk.signature.trust;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.http.HttpCall;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpReply;
import vn.gtvt.sdk.signature.HashAlgorithm;
import vn.gtvt.sdk.signature.SigningException;
import vn.gtvt.sdk.signature.SigningProblem;
import vn.gtvt.sdk.signature.Trouble;
import vn.gtvt.sdk.time.VietnamTime;

/** Time-stamps from a service by HTTP (RFC 3161). Safe for concurrent use. */
public final class HttpTimeStamper implements TimeStamper {
  private static final int NONCE_BITS = 64;
  private static final int OK = 200;

  private final HttpCaller caller;
  private final URI service;
  private final @Nullable TrustAnchors anchors;
  private final SecureRandom random = new SecureRandom();

  /** Asks a service. */
  public HttpTimeStamper(HttpCaller caller, URI service) {
    this(
        Objects.requireNonNull(caller, "caller == null"),
        Objects.requireNonNull(service, "service == null"),
        null);
  }

  private HttpTimeStamper(HttpCaller caller, URI service, @Nullable TrustAnchors anchors) {
    this.caller = caller;
    this.service = service;
    this.anchors = anchors;
  }

  /**
   * Returns the same service, taking only time-stamps of an authority below one of these roots. Who
   * asks by plain HTTP would otherwise notice years later that somebody else answered.
   */
  public HttpTimeStamper trusting(TrustAnchors roots) {
    return new HttpTimeStamper(caller, service, Objects.requireNonNull(roots, "roots == null"));
  }

  @Override
  public byte[] stamp(HashAlgorithm hash, byte[] imprint) {
    TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
    generator.setCertReq(true);
    try {
      TimeStampRequest request =
          generator.generate(
              new ASN1ObjectIdentifier(hash.oid()), imprint, new BigInteger(NONCE_BITS, random));
      HttpReply reply =
          caller.call(
              HttpCall.post(
                  "timeStamp", service, "application/timestamp-query", request.getEncoded()));
      if (!(reply instanceof HttpReply.Answered answered) || answered.status() != OK) {
        throw problem(String.valueOf(reply), null);
      }
      TimeStampResponse response = new TimeStampResponse(answered.body());
      // Compares hash, nonce and policy: another request's answer is not taken.
      response.validate(request);
      if (response.getTimeStampToken() == null) {
        throw problem("status " + response.getStatus(), null);
      }
      byte[] token = response.getTimeStampToken().getEncoded();
      demand(response.getTimeStampToken(), StampAuthority.certificates(token));
      return token;
    } catch (IOException | TSPException | OperatorCreationException | GeneralSecurityException e) {
      throw problem(e.getClass().getSimpleName(), e);
    }
  }

  /** A token that no verifier would take must not come into a file. */
  private void demand(TimeStampToken token, List<X509Certificate> certificates)
      throws TSPException, OperatorCreationException, GeneralSecurityException {
    if (certificates.isEmpty()) {
      throw problem("no certificate", null);
    }
    // Checks the signature, the purpose of the certificate, and its days at the stamped time.
    token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(certificates.get(0)));
    if (anchors != null) {
      Instant time = token.getTimeStampInfo().getGenTime().toInstant();
      List<X509Certificate> roots = anchors.on(VietnamTime.dayOf(time));
      if (Chains.toRoot(certificates.get(0), certificates, roots, time).isEmpty()) {
        throw problem("untrusted authority", null);
      }
    }
  }

  private static SigningException problem(String why, @Nullable Exception cause) {
    return new SigningException(SigningProblem.of(Trouble.TIME_STAMP, "why", why), cause);
  }
}
