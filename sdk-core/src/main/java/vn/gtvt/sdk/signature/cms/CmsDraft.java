package vn.gtvt.sdk.signature.cms;

import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.signature.DigestToSign;
import vn.gtvt.sdk.signature.HashAlgorithm;
import vn.gtvt.sdk.signature.trust.TimeStamper;

/**
 * A signature all of which is there but the key's own part. Immutable.
 *
 * <p>It can be written down and read again, so that the approval of a remote key may come after a
 * restart: preparing twice would give another time and another hash.
 */
public final class CmsDraft {
  private static final long FORMAT = 1;
  private static final int OVERHEAD = 1024;
  private static final int TIME_STAMP = 8192;

  private final HashAlgorithm hash;
  private final byte[] contentDigest;
  private final byte[] attributes;
  private final List<X509Certificate> chain;

  private CmsDraft(
      HashAlgorithm hash, byte[] contentDigest, byte[] attributes, List<X509Certificate> chain) {
    this.hash = hash;
    this.contentDigest = contentDigest;
    this.attributes = attributes;
    this.chain = List.copyOf(chain);
  }

  /**
   * Drafts a signature over content whose hash is known.
   *
   * @param chain the signer's certificate first
   * @param signingTime the time it claims; null in a PDF, where it stands beside the signature
   */
  public static CmsDraft of(
      List<X509Certificate> chain,
      HashAlgorithm hash,
      byte[] contentDigest,
      @Nullable Instant signingTime) {
    Date claimed = signingTime == null ? null : Date.from(signingTime);
    try {
      ASN1Set attributes = SignedAttributes.of(chain.get(0), contentDigest, claimed);
      byte[] der = attributes.getEncoded(ASN1Encoding.DER);
      return new CmsDraft(hash, contentDigest.clone(), der, chain);
    } catch (IOException | CertificateEncodingException e) {
      throw new IllegalArgumentException("the certificate cannot be written", e);
    }
  }

  /** Returns what the key must sign. */
  public DigestToSign digest(String label) {
    return DigestToSign.of(hash, hash.digest().digest(attributes), label);
  }

  /** Returns the hash function. */
  public HashAlgorithm hash() {
    return hash;
  }

  /** Returns the certificates, the signer's own first. */
  public List<X509Certificate> chain() {
    return chain;
  }

  /** Says whether content has the hash that was drafted. */
  public boolean isOf(byte[] digest) {
    return Arrays.equals(digest, contentDigest);
  }

  /** Returns how many bytes a signature with these certificates has at most, by estimate. */
  public static int estimate(List<X509Certificate> chain, boolean withTimeStamp) {
    int size = OVERHEAD + (withTimeStamp ? TIME_STAMP : 0);
    for (X509Certificate certificate : chain) {
      size += encoded(certificate).length;
    }
    return size;
  }

  /**
   * Completes the signature, beside the content.
   *
   * @param stamper null for none
   * @throws vn.gtvt.sdk.signature.SigningException if the signature was made by another key, or no
   *     time-stamp could be had
   */
  public byte[] complete(byte[] signature, @Nullable TimeStamper stamper) {
    return parts(signature, stamper).detached();
  }

  CmsParts parts(byte[] signature, @Nullable TimeStamper stamper) {
    RawSignatures.demand(chain.get(0), hash, hash.digest().digest(attributes), signature);
    byte[] token = stamper == null ? null : stamper.stamp(hash, hash.digest().digest(signature));
    return new CmsParts(hash, attributes, chain, signature, token);
  }

  /** Writes the draft down. It holds no secret. */
  public byte[] toBytes() {
    try {
      return new DERSequence(
              new ASN1Encodable[] {
                new ASN1Integer(FORMAT),
                new ASN1ObjectIdentifier(hash.oid()),
                new DEROctetString(contentDigest),
                ASN1Set.getInstance(attributes),
                CmsParts.certificates(chain)
              })
          .getEncoded(ASN1Encoding.DER);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Reads a draft.
   *
   * @throws IllegalArgumentException if the bytes are none
   */
  public static CmsDraft read(byte[] bytes) {
    try (ASN1InputStream in = new ASN1InputStream(bytes)) {
      ASN1Sequence all = ASN1Sequence.getInstance(in.readObject());
      if (ASN1Integer.getInstance(all.getObjectAt(0)).longValueExact() != FORMAT) {
        throw new IllegalArgumentException("the draft is of another format");
      }
      HashAlgorithm hash =
          HashAlgorithm.ofOid(ASN1ObjectIdentifier.getInstance(all.getObjectAt(1)).getId())
              .orElseThrow();
      byte[] digest = ASN1OctetString.getInstance(all.getObjectAt(2)).getOctets();
      byte[] attributes = ASN1Set.getInstance(all.getObjectAt(3)).getEncoded(ASN1Encoding.DER);
      List<X509Certificate> chain = new ArrayList<>();
      for (var certificate : ASN1Sequence.getInstance(all.getObjectAt(4))) {
        chain.add(CertificateBytes.read(certificate.toASN1Primitive().getEncoded()));
      }
      return new CmsDraft(hash, digest, attributes, chain);
    } catch (IOException | CertificateException | RuntimeException e) {
      throw new IllegalArgumentException("the bytes are no draft of a signature", e);
    }
  }

  static byte[] encoded(X509Certificate certificate) {
    try {
      return certificate.getEncoded();
    } catch (CertificateEncodingException e) {
      throw new IllegalArgumentException("the certificate cannot be written", e);
    }
  }

  static DERSet set(ASN1Encodable value) {
    return new DERSet(value);
  }
}
