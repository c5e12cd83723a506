package vn.gtvt.sdk.signature.trust;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list of revoked certificates (RFC 5280, 5 and 6.3). Most lists name only some of an
 * issuer's certificates: one that would not name this certificate says nothing about it.
 */
final class ListReading {
  private static final String EXPIRED_TOO = "2.5.29.60";
  private static final int SIGNS_LISTS = 6;

  private ListReading() {}

  static RevocationStatus status(
      byte[] der, X509Certificate certificate, X509Certificate issuer, Instant now)
      throws GeneralSecurityException {
    X509CRL list =
        (X509CRL)
            CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(der));
    if (!list.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())) {
      return new RevocationStatus.NotKnown("another issuer's list");
    }
    boolean[] usage = issuer.getKeyUsage();
    if (usage != null && !usage[SIGNS_LISTS]) {
      return new RevocationStatus.NotKnown("the issuer signs no lists");
    }
    list.verify(issuer.getPublicKey());
    if (RevocationCheck.isFuture(list.getThisUpdate(), now)) {
      return new RevocationStatus.NotKnown("list of the future");
    }
    IssuingDistributionPoint scope = scope(list);
    String unfit = unfit(list, scope, certificate);
    if (unfit != null) {
      return new RevocationStatus.NotKnown(unfit);
    }
    X509CRLEntry entry = list.getRevokedCertificate(certificate.getSerialNumber());
    if (entry != null) {
      return new RevocationStatus.Revoked(
          entry.getRevocationDate().toInstant(), entry.getRevocationReason());
    }
    if (scope != null && scope.getOnlySomeReasons() != null) {
      return new RevocationStatus.NotKnown("list of some reasons only");
    }
    boolean keepsEnded = list.getExtensionValue(EXPIRED_TOO) != null;
    return RevocationCheck.good(
        list.getThisUpdate(), list.getNextUpdate(), certificate, keepsEnded);
  }

  private static @Nullable IssuingDistributionPoint scope(X509CRL list) {
    byte[] value = list.getExtensionValue(Extension.issuingDistributionPoint.getId());
    return value == null
        ? null
        : IssuingDistributionPoint.getInstance(ASN1OctetString.getInstance(value).getOctets());
  }

  /** Says why a list tells nothing of a certificate that it does not name; null if it does. */
  private static @Nullable String unfit(
      X509CRL list, @Nullable IssuingDistributionPoint scope, X509Certificate certificate) {
    Set<String> critical = new HashSet<>();
    if (list.getCriticalExtensionOIDs() != null) {
      critical.addAll(list.getCriticalExtensionOIDs());
    }
    critical.remove(Extension.issuingDistributionPoint.getId());
    if (!critical.isEmpty()
        || list.getExtensionValue(Extension.deltaCRLIndicator.getId()) != null) {
      return "list of changes, or with a condition that is not known here";
    }
    if (scope == null) {
      return null;
    }
    boolean isAuthority = certificate.getBasicConstraints() >= 0;
    if (scope.onlyContainsAttributeCerts()
        || scope.isIndirectCRL()
        || (scope.onlyContainsCACerts() && !isAuthority)
        || (scope.onlyContainsUserCerts() && isAuthority)) {
      return "list of other certificates";
    }
    DistributionPointName place = scope.getDistributionPoint();
    return place == null || isNamed(place, certificate) ? null : "list of another place";
  }

  /** Says whether a certificate points to the place for which a part of a list was made. */
  private static boolean isNamed(DistributionPointName place, X509Certificate certificate) {
    byte[] value = certificate.getExtensionValue(Extension.cRLDistributionPoints.getId());
    if (value == null) {
      return false;
    }
    Set<GeneralName> wanted = names(place);
    byte[] inner = ASN1OctetString.getInstance(value).getOctets();
    for (DistributionPoint point : CRLDistPoint.getInstance(inner).getDistributionPoints()) {
      DistributionPointName name = point.getDistributionPoint();
      if (name != null && names(name).stream().anyMatch(wanted::contains)) {
        return true;
      }
    }
    return false;
  }

  private static Set<GeneralName> names(DistributionPointName name) {
    return name.getType() == DistributionPointName.FULL_NAME
        ? Set.of(GeneralNames.getInstance(name.getName()).getNames())
        : Set.of();
  }
}
