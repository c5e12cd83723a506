package vn.gtvt.sdk.signature.verify;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.gtvt.sdk.signature.cms.SignerCertificate;
import vn.gtvt.sdk.signature.trust.RevocationCheck;
import vn.gtvt.sdk.signature.trust.RevocationData;
import vn.gtvt.sdk.signature.trust.RevocationStatus;
import vn.gtvt.sdk.signature.trust.TrustAnchors;
import vn.gtvt.sdk.time.VietnamTime;

/** Judges a signer's certificate: use, strength, days, chain, revocation. */
final class CertificateCheck {
  private static final int LEAST_RSA = 1024;

  private final Rules rules;
  private final Collection<RevocationData> embedded;

  CertificateCheck(Rules rules, Collection<RevocationData> embedded) {
    this.rules = rules;
    this.embedded = embedded;
  }

  void judge(
      X509Certificate signer, Collection<X509Certificate> pool, SignatureReport.Builder report) {
    strength(signer, report);
    if (!SignerCertificate.isForSigning(signer)) {
      report.add(FindingCode.KEY_USAGE);
    }
    Instant stamped = report.stamped();
    Instant at = stamped == null ? rules.clock().instant() : stamped;
    days(signer, at, report);
    if (TrustAnchors.isEnding(signer, rules.clock().instant())
        && !signer.getNotAfter().toInstant().isBefore(rules.clock().instant())) {
      report.add(FindingCode.CERTIFICATE_ENDS_SOON, "date", day(signer.getNotAfter()));
    }
    Optional<List<X509Certificate>> chain = chain(signer, pool, at);
    if (chain.isEmpty()) {
      report.add(FindingCode.CHAIN_UNTRUSTED, "issuer", issuer(signer));
      return;
    }
    for (int i = 0; i + 1 < chain.get().size(); i++) {
      revocation(chain.get().get(i), chain.get().get(i + 1), at, i == 0, report);
    }
  }

  private static void strength(X509Certificate signer, SignatureReport.Builder report) {
    int bits = SignerCertificate.bits(signer.getPublicKey());
    if (signer.getPublicKey().getAlgorithm().equals("RSA") && bits < LEAST_RSA) {
      report.add(FindingCode.BROKEN_KEY, "bits", bits);
    } else if (bits < SignerCertificate.leastBits(signer.getPublicKey())) {
      report.add(FindingCode.WEAK_KEY, "bits", bits);
    }
  }

  private static void days(X509Certificate signer, Instant at, SignatureReport.Builder report) {
    Instant claimed = report.claimed();
    if (isOutside(signer, at)) {
      boolean isOnlyOver = report.stamped() == null && isAfter(signer, at);
      report.add(
          isOnlyOver ? FindingCode.CERTIFICATE_EXPIRED : FindingCode.CERTIFICATE_NOT_VALID_THEN,
          "from",
          day(signer.getNotBefore()),
          "to",
          day(signer.getNotAfter()));
    } else if (claimed != null && isOutside(signer, claimed)) {
      report.add(
          FindingCode.CERTIFICATE_NOT_VALID_THEN,
          "from",
          day(signer.getNotBefore()),
          "to",
          day(signer.getNotAfter()));
    }
  }

  private static boolean isOutside(X509Certificate certificate, Instant at) {
    return at.isBefore(certificate.getNotBefore().toInstant()) || isAfter(certificate, at);
  }

  private static boolean isAfter(X509Certificate certificate, Instant at) {
    return at.isAfter(certificate.getNotAfter().toInstant());
  }

  /** Returns the chain to a trusted root, the root last. */
  Optional<List<X509Certificate>> chain(
      X509Certificate signer, Collection<X509Certificate> pool, Instant at) {
    Set<TrustAnchor> anchors = new HashSet<>();
    for (X509Certificate root : rules.anchors().on(VietnamTime.dayOf(at))) {
      anchors.add(new TrustAnchor(root, null));
    }
    if (anchors.isEmpty()) {
      return Optional.empty();
    }
    try {
      X509CertSelector target = new X509CertSelector();
      target.setCertificate(signer);
      PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, target);
      parameters.setRevocationEnabled(false);
      // The signer's own days are told apart before; here only the chain counts.
      Instant within = isAfter(signer, at) ? signer.getNotAfter().toInstant() : at;
      Instant begun = signer.getNotBefore().toInstant();
      parameters.setDate(Date.from(within.isBefore(begun) ? begun : within));
      parameters.addCertStore(
          CertStore.getInstance("Collection", new CollectionCertStoreParameters(pool)));
      PKIXCertPathBuilderResult result =
          (PKIXCertPathBuilderResult) CertPathBuilder.getInstance("PKIX").build(parameters);
      List<X509Certificate> chain = new ArrayList<>();
      result
          .getCertPath()
          .getCertificates()
          .forEach(certificate -> chain.add((X509Certificate) certificate));
      X509Certificate root = result.getTrustAnchor().getTrustedCert();
      if (chain.isEmpty() || !chain.get(chain.size() - 1).equals(root)) {
        chain.add(root);
      }
      return Optional.of(chain);
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  private void revocation(
      X509Certificate certificate,
      X509Certificate issuer,
      Instant at,
      boolean isSigner,
      SignatureReport.Builder report) {
    RevocationStatus status = new RevocationStatus.NotKnown("nothing asked");
    for (RevocationData data : embedded) {
      status = better(status, RevocationCheck.status(data, certificate, issuer, at));
    }
    if (status instanceof RevocationStatus.NotKnown
        && rules.mode() != RevocationMode.EMBEDDED_ONLY) {
      Optional<RevocationData> fetched = rules.source().fetch(certificate, issuer);
      status =
          fetched.isEmpty()
              ? new RevocationStatus.NotKnown("nobody answered")
              : RevocationCheck.status(fetched.get(), certificate, issuer, at);
    }
    if (status instanceof RevocationStatus.Revoked revoked) {
      if (!revoked.since().isAfter(at)) {
        report.add(FindingCode.CERTIFICATE_REVOKED, "date", day(Date.from(revoked.since())));
      }
    } else if (status instanceof RevocationStatus.Good && isSigner) {
      report.add(FindingCode.NOT_REVOKED);
    } else if (status instanceof RevocationStatus.NotKnown unknown && isSigner) {
      report.add(
          rules.mode() == RevocationMode.HARD
              ? FindingCode.REVOCATION_MISSING
              : FindingCode.REVOCATION_UNKNOWN,
          "why",
          unknown.why());
    }
  }

  private static RevocationStatus better(RevocationStatus one, RevocationStatus other) {
    if (one instanceof RevocationStatus.Revoked || other instanceof RevocationStatus.NotKnown) {
      return one;
    }
    return other;
  }

  private static String issuer(X509Certificate signer) {
    return signer.getIssuerX500Principal().getName();
  }

  private static String day(Date date) {
    return VietnamTime.written(VietnamTime.dayOf(date.toInstant()));
  }
}
