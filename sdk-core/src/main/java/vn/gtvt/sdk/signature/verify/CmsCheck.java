package vn.gtvt.sdk.signature.verify;

import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertID;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificate;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.signature.HashAlgorithm;
import vn.gtvt.sdk.signature.cms.RawSignatures;
import vn.gtvt.sdk.signature.trust.RevocationData;

/** Judges the signatures of a CMS structure over content whose hashes can be asked for. */
final class CmsCheck {
  /** Hashes of the content that should be signed. */
  @FunctionalInterface
  interface Hashes {
    byte[] of(HashAlgorithm hash) throws IOException;
  }

  private static final Map<String, HashAlgorithm> BY_SIGNATURE = bySignature();

  private final Rules rules;
  private final Collection<RevocationData> embedded;
  private final Collection<X509Certificate> more;

  CmsCheck(Rules rules, Collection<RevocationData> embedded, Collection<X509Certificate> more) {
    this.rules = rules;
    this.embedded = embedded;
    this.more = more;
  }

  void judge(CmsBytes cms, SignerInfo signer, Hashes content, SignatureReport.Builder report)
      throws IOException {
    Optional<HashAlgorithm> hash =
        HashAlgorithm.ofOid(signer.getDigestAlgorithm().getAlgorithm().getId());
    HashAlgorithm signing =
        BY_SIGNATURE.get(signer.getDigestEncryptionAlgorithm().getAlgorithm().getId());
    boolean isPlain = isPlainKeyAlgorithm(signer);
    if (hash.isEmpty() || (signing == null && !isPlain)) {
      report.add(
          FindingCode.ALGORITHM_UNKNOWN,
          "name",
          signer.getDigestEncryptionAlgorithm().getAlgorithm().getId());
      return;
    }
    if (signing != null && signing != hash.get()) {
      report.add(FindingCode.MALFORMED, "why", "two hash functions");
      return;
    }
    if (hash.get() == HashAlgorithm.SHA1) {
      report.add(FindingCode.WEAK_ALGORITHM, "name", "SHA-1");
    }
    List<X509Certificate> pool = new ArrayList<>(cms.certificates());
    pool.addAll(more);
    pool.addAll(rules.known());
    byte[] digest = content.of(hash.get());
    byte[] toVerify =
        signedDigest(
            signer, cms.data().getEncapContentInfo().getContentType(), hash.get(), digest, report);
    X509Certificate certificate = certificate(signer, pool);
    if (certificate == null) {
      report.add(FindingCode.SIGNER_UNKNOWN);
      return;
    }
    report.signer(certificate);
    byte[] value = signer.getEncryptedDigest().getOctets();
    if (toVerify != null
        && !RawSignatures.verify(certificate.getPublicKey(), hash.get(), toVerify, value)) {
      report.add(FindingCode.SIGNATURE_MISMATCH);
    }
    named(signer, certificate, report);
    new StampCheck(rules, embedded).judge(signer, value, pool, report);
    new CertificateCheck(rules, embedded).judge(certificate, pool, report);
  }

  private static boolean isPlainKeyAlgorithm(SignerInfo signer) {
    ASN1ObjectIdentifier oid = signer.getDigestEncryptionAlgorithm().getAlgorithm();
    return oid.equals(PKCSObjectIdentifiers.rsaEncryption);
  }

  /** Returns the hash that the key signed, after comparing the content's with what it names. */
  private static byte @Nullable [] signedDigest(
      SignerInfo signer,
      ASN1ObjectIdentifier contentType,
      HashAlgorithm hash,
      byte[] digest,
      SignatureReport.Builder report)
      throws IOException {
    ASN1Set attributes = signer.getAuthenticatedAttributes();
    if (attributes == null) {
      // The attributes of one signature would pass as the content of such a one (RFC 5652, 11).
      report.add(FindingCode.MALFORMED, "why", "no signed attributes");
      return digest;
    }
    AttributeTable table = new AttributeTable(attributes);
    ASN1Encodable named = single(table, CMSAttributes.messageDigest);
    if (named == null || !contentType.equals(single(table, CMSAttributes.contentType))) {
      report.add(FindingCode.MALFORMED, "why", "attributes");
      return null;
    }
    if (!Arrays.equals(ASN1OctetString.getInstance(named).getOctets(), digest)) {
      report.add(FindingCode.DIGEST_MISMATCH);
    }
    if (report.claimed() == null) {
      report.claimed(claimed(table));
    }
    return hash.digest().digest(attributes.getEncoded(ASN1Encoding.DER));
  }

  private static @Nullable Instant claimed(AttributeTable table) {
    ASN1Encodable time = single(table, CMSAttributes.signingTime);
    return time == null ? null : Time.getInstance(time).getDate().toInstant();
  }

  static @Nullable ASN1Encodable single(AttributeTable table, ASN1ObjectIdentifier oid) {
    Attribute attribute = table.get(oid);
    return attribute == null
            || table.getAll(oid).size() != 1
            || attribute.getAttrValues().size() != 1
        ? null
        : attribute.getAttrValues().getObjectAt(0);
  }

  private static @Nullable X509Certificate certificate(
      SignerInfo signer, List<X509Certificate> pool) {
    ASN1Primitive id = signer.getSID().getId().toASN1Primitive();
    for (X509Certificate candidate : pool) {
      boolean isNamed =
          id instanceof ASN1Sequence sequence
              ? isNamed(candidate, IssuerAndSerialNumber.getInstance(sequence))
              : hasKeyId(candidate, keyId(id));
      if (isNamed) {
        return candidate;
      }
    }
    return null;
  }

  private static boolean isNamed(X509Certificate candidate, IssuerAndSerialNumber name) {
    X500Name issuer = X500Name.getInstance(candidate.getIssuerX500Principal().getEncoded());
    return name.getSerialNumber().getValue().equals(candidate.getSerialNumber())
        && issuer.equals(name.getName());
  }

  private static byte[] keyId(ASN1Primitive id) {
    return id instanceof ASN1TaggedObject tagged
        ? ASN1OctetString.getInstance(tagged, false).getOctets()
        : ASN1OctetString.getInstance(id).getOctets();
  }

  private static boolean hasKeyId(X509Certificate candidate, byte[] wanted) {
    byte[] extension = candidate.getExtensionValue("2.5.29.14");
    if (extension == null) {
      return false;
    }
    byte[] inner = ASN1OctetString.getInstance(extension).getOctets();
    return Arrays.equals(wanted, ASN1OctetString.getInstance(inner).getOctets());
  }

  /** A signer names its certificate by hash, so that none can take its place. */
  private static void named(
      SignerInfo signer, X509Certificate certificate, SignatureReport.Builder report)
      throws IOException {
    ASN1Set attributes = signer.getAuthenticatedAttributes();
    if (attributes == null) {
      return;
    }
    AttributeTable table = new AttributeTable(attributes);
    ASN1Encodable second = single(table, PKCSObjectIdentifiers.id_aa_signingCertificateV2);
    ASN1Encodable first = single(table, PKCSObjectIdentifiers.id_aa_signingCertificate);
    if (second == null && first == null) {
      report.add(FindingCode.CERTIFICATE_NOT_NAMED);
      return;
    }
    boolean isSame =
        (second == null || isNamed(certificate, SigningCertificateV2.getInstance(second)))
            && (first == null || isNamed(certificate, SigningCertificate.getInstance(first)));
    if (!isSame) {
      report.add(FindingCode.CERTIFICATE_SWAPPED);
    }
  }

  private static boolean isNamed(X509Certificate certificate, SigningCertificateV2 names)
      throws IOException {
    ESSCertIDv2[] ids = names.getCerts();
    Optional<HashAlgorithm> hash =
        ids.length == 0
            ? Optional.empty()
            : HashAlgorithm.ofOid(ids[0].getHashAlgorithm().getAlgorithm().getId());
    return hash.isPresent() && isNamed(certificate, hash.get(), ids[0].getCertHash());
  }

  /** The form before it: always by SHA-1. */
  private static boolean isNamed(X509Certificate certificate, SigningCertificate names)
      throws IOException {
    ESSCertID[] ids = names.getCerts();
    return ids.length > 0 && isNamed(certificate, HashAlgorithm.SHA1, ids[0].getCertHash());
  }

  private static boolean isNamed(X509Certificate certificate, HashAlgorithm hash, byte[] wanted)
      throws IOException {
    return Arrays.equals(hash.digest().digest(encoded(certificate)), wanted);
  }

  private static byte[] encoded(X509Certificate certificate) throws IOException {
    try {
      return certificate.getEncoded();
    } catch (CertificateEncodingException e) {
      throw new IOException(e);
    }
  }

  private static Map<String, HashAlgorithm> bySignature() {
    Map<String, HashAlgorithm> all = new HashMap<>();
    all.put("1.2.840.113549.1.1.5", HashAlgorithm.SHA1);
    all.put("1.2.840.113549.1.1.11", HashAlgorithm.SHA256);
    all.put("1.2.840.113549.1.1.12", HashAlgorithm.SHA384);
    all.put("1.2.840.113549.1.1.13", HashAlgorithm.SHA512);
    all.put("1.2.840.10045.4.1", HashAlgorithm.SHA1);
    all.put("1.2.840.10045.4.3.2", HashAlgorithm.SHA256);
    all.put("1.2.840.10045.4.3.3", HashAlgorithm.SHA384);
    all.put("1.2.840.10045.4.3.4", HashAlgorithm.SHA512);
    return Map.copyOf(all);
  }
}
