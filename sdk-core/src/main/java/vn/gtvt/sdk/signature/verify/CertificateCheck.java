package vn.gtvt.sdk.signature.verify;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.gtvt.sdk.signature.cms.SignerCertificate;
import vn.gtvt.sdk.signature.cms.SignerPurpose;
import vn.gtvt.sdk.signature.trust.Chains;
import vn.gtvt.sdk.signature.trust.RevocationData;
import vn.gtvt.sdk.signature.trust.RevocationStatus;
import vn.gtvt.sdk.signature.trust.TrustAnchors;
import vn.gtvt.sdk.time.VietnamTime;

/** Judges a signer's certificate: use, strength, days, chain, revocation. */
final class CertificateCheck {
  private final Rules rules;
  private final RevocationInquiry inquiry;

  CertificateCheck(Rules rules, Collection<RevocationData> embedded) {
    this.rules = rules;
    this.inquiry = new RevocationInquiry(rules, embedded);
  }

  void judge(
      X509Certificate signer, Collection<X509Certificate> pool, SignatureReport.Builder report) {
    KeyStrength.judge(signer.getPublicKey(), report);
    if (!SignerCertificate.isForSigning(signer)) {
      report.add(FindingCode.KEY_USAGE);
    } else if (SignerPurpose.of(signer) == SignerPurpose.UNCLEAR) {
      report.add(FindingCode.PURPOSE_UNCLEAR);
    }
    Instant stamped = report.stamped();
    Instant at = stamped == null ? rules.clock().instant() : stamped;
    days(signer, at, report);
    if (TrustAnchors.isEnding(signer, rules.clock().instant())
        && !signer.getNotAfter().toInstant().isBefore(rules.clock().instant())) {
      report.add(FindingCode.CERTIFICATE_ENDS_SOON, "date", day(signer.getNotAfter().toInstant()));
    }
    Optional<List<X509Certificate>> chain = chain(signer, pool, at);
    if (chain.isEmpty()) {
      untrusted(signer, pool, at, report);
      return;
    }
    for (int i = 0; i + 1 < chain.get().size(); i++) {
      revocation(chain.get().get(i), chain.get().get(i + 1), at, i == 0, report);
    }
  }

  private static void days(X509Certificate signer, Instant at, SignatureReport.Builder report) {
    Instant claimed = report.claimed();
    if (isOutside(signer, at)) {
      boolean isOnlyOver = report.stamped() == null && isAfter(signer, at);
      report.add(
          isOnlyOver ? FindingCode.CERTIFICATE_EXPIRED : FindingCode.CERTIFICATE_NOT_VALID_THEN,
          "from",
          day(signer.getNotBefore().toInstant()),
          "to",
          day(signer.getNotAfter().toInstant()));
    } else if (claimed != null && isOutside(signer, claimed)) {
      report.add(
          FindingCode.CERTIFICATE_NOT_VALID_THEN,
          "from",
          day(signer.getNotBefore().toInstant()),
          "to",
          day(signer.getNotAfter().toInstant()));
    }
  }

  private static boolean isOutside(X509Certificate certificate, Instant at) {
    return at.isBefore(certificate.getNotBefore().toInstant()) || isAfter(certificate, at);
  }

  private static boolean isAfter(X509Certificate certificate, Instant at) {
    return at.isAfter(certificate.getNotAfter().toInstant());
  }

  private Optional<List<X509Certificate>> chain(
      X509Certificate signer, Collection<X509Certificate> pool, Instant at) {
    List<X509Certificate> roots = rules.anchors().on(VietnamTime.dayOf(at));
    return Chains.toRoot(signer, pool, roots, within(signer, at));
  }

  /** The signer's own days are told apart; here only the chain counts. */
  private static Instant within(X509Certificate signer, Instant at) {
    Instant begun = signer.getNotBefore().toInstant();
    Instant within = isAfter(signer, at) ? signer.getNotAfter().toInstant() : at;
    return within.isBefore(begun) ? begun : within;
  }

  private void untrusted(
      X509Certificate signer,
      Collection<X509Certificate> pool,
      Instant at,
      SignatureReport.Builder report) {
    List<X509Certificate> ended = rules.anchors().ended(VietnamTime.dayOf(at));
    Optional<List<X509Certificate>> chain = Chains.toRoot(signer, pool, ended, within(signer, at));
    if (chain.isEmpty()) {
      report.add(FindingCode.CHAIN_UNTRUSTED, "issuer", issuer(signer));
      return;
    }
    X509Certificate root = chain.get().get(chain.get().size() - 1);
    report.add(FindingCode.ANCHOR_ENDED, "root", SignerCertificate.name(root));
  }

  private void revocation(
      X509Certificate certificate,
      X509Certificate issuer,
      Instant at,
      boolean isSigner,
      SignatureReport.Builder report) {
    String who = SignerCertificate.name(certificate);
    RevocationStatus status = inquiry.about(certificate, issuer, at);
    if (status instanceof RevocationStatus.Revoked revoked) {
      report.add(revokedWhen(revoked.since(), report), "who", who, "date", day(revoked.since()));
    } else if (status instanceof RevocationStatus.Good good && isSigner) {
      report.add(FindingCode.NOT_REVOKED, "time", good.asOf());
    } else if (status instanceof RevocationStatus.NotKnown unknown) {
      report.add(rules.unknownRevocation(), "who", who, "why", unknown.why());
    }
  }

  /** Without a stamp the time is the signer's claim, which proves something against it only. */
  private static FindingCode revokedWhen(Instant since, SignatureReport.Builder report) {
    Instant stamped = report.stamped();
    Instant told = stamped == null ? report.claimed() : stamped;
    if (told != null && !since.isAfter(told)) {
      return FindingCode.CERTIFICATE_REVOKED;
    }
    return stamped == null ? FindingCode.REVOKED_UNPROVEN : FindingCode.REVOKED_AFTER_STAMP;
  }

  private static String issuer(X509Certificate signer) {
    return signer.getIssuerX500Principal().getName();
  }

  private static String day(Instant instant) {
    return VietnamTime.written(VietnamTime.dayOf(instant));
  }
}
