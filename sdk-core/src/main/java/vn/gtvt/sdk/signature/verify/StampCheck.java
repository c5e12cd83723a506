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
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import vn.gtvt.sdk.signature.HashAlgorithm;
import vn.gtvt.sdk.signature.trust.RevocationData;

/** Judges the time-stamp of a signature. */
final class StampCheck {
  private final Rules rules;
  private final Collection<RevocationData> embedded;

  StampCheck(Rules rules, Collection<RevocationData> embedded) {
    this.rules = rules;
    this.embedded = embedded;
  }

  void judge(
      SignerInfo signer,
      byte[] value,
      Collection<X509Certificate> pool,
      SignatureReport.Builder report) {
    ASN1Set attributes = signer.getUnauthenticatedAttributes();
    ASN1Encodable found =
        attributes == null
            ? null
            : CmsCheck.single(
                new AttributeTable(attributes),
                PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
    if (found == null) {
      report.add(
          rules.timeStampDemanded() ? FindingCode.TIME_STAMP_MISSING : FindingCode.NO_TIME_STAMP);
      return;
    }
    try {
      byte[] der = found.toASN1Primitive().getEncoded();
      token(new TimeStampToken(new CMSSignedData(der)), value, pool, report);
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
      TimeStampToken token,
      byte[] value,
      Collection<X509Certificate> more,
      SignatureReport.Builder report)
      throws TSPException, OperatorCreationException, GeneralSecurityException, IOException {
    Optional<HashAlgorithm> hash =
        HashAlgorithm.ofOid(token.getTimeStampInfo().getMessageImprintAlgOID().getId());
    boolean isOfThis =
        hash.isPresent()
            && hash.get() != HashAlgorithm.SHA1
            && Arrays.equals(
                hash.get().digest().digest(value),
                token.getTimeStampInfo().getMessageImprintDigest());
    if (!isOfThis) {
      report.add(FindingCode.TIME_STAMP_INVALID);
      return;
    }
    List<X509Certificate> pool = new ArrayList<>(more);
    X509Certificate authority = null;
    for (X509CertificateHolder holder : token.getCertificates().getMatches(null)) {
      X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(holder);
      pool.add(certificate);
      if (token.getSID().match(holder)) {
        authority = certificate;
      }
    }
    if (authority == null) {
      report.add(FindingCode.TIME_STAMP_UNTRUSTED);
      return;
    }
    // Checks the signature, the purpose of the certificate, and its days at the stamped time.
    token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(authority));
    Instant time = token.getTimeStampInfo().getGenTime().toInstant();
    boolean isTrusted =
        new CertificateCheck(rules, embedded).chain(authority, pool, time).isPresent()
            && authority.getExtendedKeyUsage() != null
            && authority.getExtendedKeyUsage().contains(KeyPurposeId.id_kp_timeStamping.getId());
    if (isTrusted) {
      report.stamped(time);
      report.add(FindingCode.TIME_STAMP_VALID, "time", time);
    } else {
      report.add(FindingCode.TIME_STAMP_UNTRUSTED);
    }
  }
}
