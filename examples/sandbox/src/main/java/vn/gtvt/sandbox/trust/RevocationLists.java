package vn.gtvt.sandbox.trust;

import java.io.IOException;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.asn1.x509.ReasonFlags;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes the lists of revoked certificates. */
final class RevocationLists {
  private static final int DAYS = 7;

  private final Clock clock;
  private final Authorities authorities;
  private final Revocation revocation;
  private final TrustFaults faults;

  RevocationLists(Clock clock, Authorities authorities, Revocation revocation, TrustFaults faults) {
    this.clock = clock;
    this.authorities = authorities;
    this.revocation = revocation;
    this.faults = faults;
  }

  byte[] issuing() throws IOException {
    TrustFaults.Crl fault = faults.crl();
    Authority by =
        fault == TrustFaults.Crl.STRANGER ? authorities.impostor() : authorities.issuing();
    return list(by, authorities.issuing(), fault);
  }

  byte[] root() throws IOException {
    return list(authorities.root(), authorities.root(), TrustFaults.Crl.HONEST);
  }

  private byte[] list(Authority by, Authority of, TrustFaults.Crl fault) throws IOException {
    Instant said =
        switch (fault) {
          case OLD -> clock.instant().minus(1500, ChronoUnit.DAYS);
          case FUTURE -> clock.instant().plus(180, ChronoUnit.DAYS);
          default -> clock.instant();
        };
    try {
      X509v2CRLBuilder builder =
          new JcaX509v2CRLBuilder(by.certificate().getSubjectX500Principal(), Date.from(said));
      builder.setNextUpdate(Date.from(said.plus(DAYS, ChronoUnit.DAYS)));
      if (fault == TrustFaults.Crl.HONEST) {
        for (Map.Entry<BigInteger, Revocation.Mark> each : revocation.marks().entrySet()) {
          if (of.isIssued(each.getKey())) {
            Date since = Date.from(each.getValue().since());
            builder.addCRLEntry(each.getKey(), since, each.getValue().reason());
          }
        }
      }
      scope(builder, fault);
      return builder
          .build(new JcaContentSignerBuilder(Keys.algorithm(by.key())).build(by.key()))
          .getEncoded();
    } catch (OperatorCreationException e) {
      throw new IOException(e);
    }
  }

  private static void scope(X509v2CRLBuilder builder, TrustFaults.Crl fault) throws IOException {
    switch (fault) {
      case CHANGES ->
          builder.addExtension(
              Extension.deltaCRLIndicator, true, new CRLNumber(BigInteger.valueOf(1)));
      case AUTHORITIES_ONLY ->
          scope(builder, new IssuingDistributionPoint(null, false, true, null, false, false));
      case ATTRIBUTES_ONLY ->
          scope(builder, new IssuingDistributionPoint(null, false, false, null, false, true));
      case SOME_REASONS -> {
        ReasonFlags reasons = new ReasonFlags(ReasonFlags.superseded);
        scope(builder, new IssuingDistributionPoint(null, false, false, reasons, false, false));
      }
      case OTHER_PLACE -> {
        GeneralName place =
            new GeneralName(GeneralName.uniformResourceIdentifier, "http://127.0.0.1:1/other.crl");
        DistributionPointName name = new DistributionPointName(new GeneralNames(place));
        scope(builder, new IssuingDistributionPoint(name, false, false, null, false, false));
      }
      default -> {}
    }
  }

  private static void scope(X509v2CRLBuilder builder, IssuingDistributionPoint value)
      throws IOException {
    builder.addExtension(Extension.issuingDistributionPoint, true, value);
  }
}
