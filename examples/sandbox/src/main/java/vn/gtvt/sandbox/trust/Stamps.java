package vn.gtvt.sandbox.trust;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Date;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** Gives time-stamps by the sandbox's clock. */
final class Stamps {
  private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.2.3.4.1");
  private static final ASN1ObjectIdentifier SHA256 = TSPAlgorithms.SHA256;

  private final AtomicLong serial = new AtomicLong();
  private final Clock clock;
  private final Authorities authorities;
  private final TrustFaults faults;

  Stamps(Clock clock, Authorities authorities, TrustFaults faults) {
    this.clock = clock;
    this.authorities = authorities;
    this.faults = faults;
  }

  byte[] answer(byte[] request) throws IOException {
    TrustFaults.Stamp fault = faults.stamp();
    byte[] answer = answer(asked(new TimeStampRequest(request), fault), authorities.stamper(fault));
    if (fault == TrustFaults.Stamp.BROKEN) {
      answer[answer.length - 1] ^= 1;
    }
    return answer;
  }

  /** What is answered, which is not always what was asked. */
  private static TimeStampRequest asked(TimeStampRequest request, TrustFaults.Stamp fault)
      throws IOException {
    TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
    generator.setCertReq(true);
    byte[] imprint = request.getMessageImprintDigest();
    return switch (fault) {
      case OTHER_REQUEST ->
          generator.generate(
              request.getMessageImprintAlgOID(), imprint, request.getNonce().add(BigInteger.ONE));
      case OTHER_HASH -> {
        imprint[0] ^= 1;
        yield generator.generate(request.getMessageImprintAlgOID(), imprint, request.getNonce());
      }
      default -> request;
    };
  }

  private byte[] answer(TimeStampRequest request, Issued stamper) throws IOException {
    try {
      DigestCalculatorProvider digests = new JcaDigestCalculatorProviderBuilder().build();
      TimeStampTokenGenerator tokens =
          new TimeStampTokenGenerator(
              new JcaSimpleSignerInfoGeneratorBuilder()
                  .build("SHA256withECDSA", stamper.key(), stamper.certificate()),
              digests.get(new AlgorithmIdentifier(SHA256)),
              POLICY);
      tokens.addCertificates(new JcaCertStore(stamper.chain()));
      return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
          .generate(
              request, BigInteger.valueOf(serial.incrementAndGet()), Date.from(clock.instant()))
          .getEncoded();
    } catch (OperatorCreationException | TSPException | GeneralSecurityException e) {
      throw new IOException(e);
    }
  }
}
