package vn.gtvt.sdk.signature.verify;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.signature.HashAlgorithm;
import vn.gtvt.sdk.signature.cms.SignerCertificate;
import vn.gtvt.sdk.signature.trust.Chains;
import vn.gtvt.sdk.signature.trust.RevocationData;
import vn.gtvt.sdk.signature.trust.RevocationStatus;
import vn.gtvt.sdk.signature.trust.StampAuthority;
import vn.gtvt.sdk.time.VietnamTime;

/** Judges the time-stamps of a signature; the earliest that holds is its time. */
final class StampCheck {
  private static final int MOST = 20;

  private final Rules rules;
  private final RevocationInquiry inquiry;

  StampCheck(Rules rules, Collection<RevocationData> embedded) {
    this.rules = rules;
    this.inquiry = new RevocationInquiry(rules, embedded);
  }

  void judge(
      SignerInfo signer,
      byte[] value,
      Collection<X509Certificate> pool,
      SignatureReport.Builder report) {
    List<SignatureReport.Builder> judged = new ArrayList<>();
    for (ASN1Encodable found : found(signer)) {
      SignatureReport.Builder one = new SignatureReport.Builder();
      one(found, hash -> hash.digest().digest(value), pool, one);
      judged.add(one);
    }
    SignatureReport.Builder earliest = earliest(judged);
    Instant time = earliest == null ? null : earliest.stamped();
    if (earliest != null && time != null) {
      report.stamped(time);
      report.addAll(earliest);
      return;
    }
    // Anybody can put one more beside: a bad one counts only where no other holds.
    judged.forEach(report::addAll);
    if (judged.isEmpty()) {
      report.add(
          rules.timeStampDemanded() ? FindingCode.TIME_STAMP_MISSING : FindingCode.NO_TIME_STAMP);
    } else if (rules.timeStampDemanded()) {
      report.add(FindingCode.TIME_STAMP_UNPROVEN);
    }
  }

  /** Judges a time-stamp over a whole file (of B-LTA), which stands where a signature would. */
  void document(
      ContentInfo token,
      CmsCheck.Hashes file,
      Collection<X509Certificate> pool,
      SignatureReport.Builder report) {
    one(token, file, pool, report);
  }

  private static List<ASN1Encodable> found(SignerInfo signer) {
    List<ASN1Encodable> all = new ArrayList<>();
    ASN1Set attributes = signer.getUnauthenticatedAttributes();
    for (ASN1Encodable each : attributes == null ? List.<ASN1Encodable>of() : attributes) {
      Attribute attribute = Attribute.getInstance(each);
      if (PKCSObjectIdentifiers.id_aa_signatureTimeStampToken.equals(attribute.getAttrType())) {
        attribute.getAttrValues().forEach(all::add);
      }
    }
    return all.subList(0, Math.min(all.size(), MOST));
  }

  private static SignatureReport.@Nullable Builder earliest(List<SignatureReport.Builder> judged) {
    SignatureReport.Builder earliest = null;
    Instant first = null;
    for (SignatureReport.Builder each : judged) {
      Instant time = each.stamped();
      if (time != null && (first == null || time.isBefore(first))) {
        earliest = each;
        first = time;
      }
    }
    return earliest;
  }

  private void one(
      ASN1Encodable found,
      CmsCheck.Hashes stamped,
      Collection<X509Certificate> pool,
      SignatureReport.Builder report) {
    try {
      token(found.toASN1Primitive().getEncoded(), stamped, pool, report);
    } catch (IOException
        | CMSException
        | TSPException
        | OperatorCreationException
        | GeneralSecurityException
        | RuntimeException e) {
      report.add(FindingCode.TIME_STAMP_INVALID);
    }
  }

  private void token(
      byte[] der,
      CmsCheck.Hashes stamped,
      Collection<X509Certificate> more,
      SignatureReport.Builder report)
      throws IOException,
          CMSException,
          TSPException,
          OperatorCreationException,
          GeneralSecurityException {
    TimeStampToken token = new TimeStampToken(new CMSSignedData(der));
    Optional<HashAlgorithm> hash =
        HashAlgorithm.ofOid(token.getTimeStampInfo().getMessageImprintAlgOID().getId());
    boolean isOfThis =
        hash.isPresent()
            && hash.get() != HashAlgorithm.SHA1
            && Arrays.equals(
                stamped.of(hash.get()), token.getTimeStampInfo().getMessageImprintDigest());
    if (!isOfThis) {
      report.add(FindingCode.TIME_STAMP_INVALID);
      return;
    }
    List<X509Certificate> beside = StampAuthority.certificates(der);
    if (beside.isEmpty()) {
      report.add(FindingCode.TIME_STAMP_UNTRUSTED);
      return;
    }
    // Checks the signature, the purpose of the certificate, and its days at the stamped time.
    token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(beside.get(0)));
    List<X509Certificate> pool = new ArrayList<>(beside);
    pool.addAll(more);
    Instant time = token.getTimeStampInfo().getGenTime().toInstant();
    if (isTrusted(beside.get(0), pool, time, report)) {
      report.stamped(time);
      report.add(FindingCode.TIME_STAMP_VALID, "time", time);
    } else {
      report.add(FindingCode.TIME_STAMP_UNTRUSTED);
    }
  }

  private boolean isTrusted(
      X509Certificate authority,
      Collection<X509Certificate> pool,
      Instant time,
      SignatureReport.Builder report)
      throws GeneralSecurityException {
    List<X509Certificate> roots = rules.anchors().on(VietnamTime.dayOf(time));
    List<X509Certificate> chain = Chains.toRoot(authority, pool, roots, time).orElse(List.of());
    List<String> purposes = authority.getExtendedKeyUsage();
    if (chain.isEmpty()
        || purposes == null
        || !purposes.contains(KeyPurposeId.id_kp_timeStamping.getId())) {
      return false;
    }
    for (int i = 0; i + 1 < chain.size(); i++) {
      RevocationStatus status = inquiry.aboutStamper(chain.get(i), chain.get(i + 1), time);
      if (status instanceof RevocationStatus.Revoked revoked
          && (!revoked.since().isAfter(time) || !revoked.leavesEarlierStamps())) {
        return false;
      }
      if (status instanceof RevocationStatus.NotKnown unknown) {
        String who = SignerCertificate.name(chain.get(i));
        report.add(rules.unknownRevocation(), "who", who, "why", unknown.why());
        if (rules.mode() == RevocationMode.HARD) {
          return false;
        }
      }
    }
    return true;
  }
}
