package vn.gtvt.sdk.signature.trust;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Objects;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.http.HttpCall;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpReply;
import vn.gtvt.sdk.signature.HashAlgorithm;
import vn.gtvt.sdk.signature.SigningException;
import vn.gtvt.sdk.signature.SigningProblem;
import vn.gtvt.sdk.signature.Trouble;

/** Time-stamps from a service by HTTP (RFC 3161). Safe for concurrent use. */
public final class HttpTimeStamper implements TimeStamper {
  private static final int NONCE_BITS = 64;
  private static final int OK = 200;

  private final HttpCaller caller;
  private final URI service;
  private final SecureRandom random = new SecureRandom();

  /** Asks a service. */
  public HttpTimeStamper(HttpCaller caller, URI service) {
    this.caller = Objects.requireNonNull(caller, "caller == null");
    this.service = Objects.requireNonNull(service, "service == null");
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
      return response.getTimeStampToken().getEncoded();
    } catch (IOException | TSPException e) {
      throw problem(e.getClass().getSimpleName(), e);
    }
  }

  private static SigningException problem(String why, @Nullable Exception cause) {
    return new SigningException(SigningProblem.of(Trouble.TIME_STAMP, "why", why), cause);
  }
}
