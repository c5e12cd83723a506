package vn.gtvt.sdk.signature.cms;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.BEROctetStringGenerator;
import org.bouncycastle.asn1.BERSequenceGenerator;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSequenceGenerator;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Certificate;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.signature.HashAlgorithm;

/** The pieces of a complete CMS signature, written beside or around its content. */
// Opaque bytes that nobody compares.
@SuppressWarnings("ArrayRecordComponent")
record CmsParts(
    HashAlgorithm hash,
    byte[] attributes,
    List<X509Certificate> chain,
    byte[] signature,
    byte @Nullable [] timeStamp) {

  byte[] detached() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      DERSequenceGenerator info = new DERSequenceGenerator(out);
      info.addObject(CMSObjectIdentifiers.signedData);
      DERSequenceGenerator data = new DERSequenceGenerator(info.getRawOutputStream(), 0, true);
      data.addObject(new ASN1Integer(1L));
      data.addObject(new DERSet(RawSignatures.digestAlgorithm(hash)));
      data.addObject(new DERSequence(CMSObjectIdentifiers.data));
      certificates(data.getRawOutputStream());
      data.addObject(new DERSet(signerInfo()));
      data.close();
      info.close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  /** Writes the content as it is read, so that it need not fit into memory. */
  void attached(InputStream content, OutputStream out) throws IOException {
    BERSequenceGenerator info = new BERSequenceGenerator(out);
    info.addObject(CMSObjectIdentifiers.signedData);
    BERSequenceGenerator data = new BERSequenceGenerator(info.getRawOutputStream(), 0, true);
    data.addObject(new ASN1Integer(1L));
    data.addObject(new DERSet(RawSignatures.digestAlgorithm(hash)));
    BERSequenceGenerator inner = new BERSequenceGenerator(data.getRawOutputStream());
    inner.addObject(CMSObjectIdentifiers.data);
    BEROctetStringGenerator octets =
        new BEROctetStringGenerator(inner.getRawOutputStream(), 0, true);
    try (OutputStream body = octets.getOctetOutputStream()) {
      content.transferTo(body);
    }
    inner.close();
    certificates(data.getRawOutputStream());
    data.addObject(new DERSet(signerInfo()));
    data.close();
    info.close();
  }

  /**
   * Writes them as the bytes that they are: taking them apart would cost more than all the rest.
   */
  private void certificates(OutputStream out) throws IOException {
    DERSequenceGenerator set = new DERSequenceGenerator(out, 0, false);
    List<byte[]> all = new ArrayList<>();
    chain.forEach(each -> all.add(CmsDraft.encoded(each)));
    // The order of a set in DER.
    all.sort(Arrays::compareUnsigned);
    for (byte[] each : all) {
      set.getRawOutputStream().write(each);
    }
    set.close();
  }

  private SignerInfo signerInfo() throws IOException {
    X509Certificate signer = chain.get(0);
    X500Name issuer = X500Name.getInstance(signer.getIssuerX500Principal().getEncoded());
    ASN1Set unsigned =
        timeStamp == null
            ? null
            : new DERSet(
                new Attribute(
                    PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                    new DERSet(ASN1Primitive.fromByteArray(timeStamp))));
    return new SignerInfo(
        new SignerIdentifier(new IssuerAndSerialNumber(issuer, signer.getSerialNumber())),
        RawSignatures.digestAlgorithm(hash),
        ASN1Set.getInstance(attributes),
        RawSignatures.signatureAlgorithm(signer.getPublicKey(), hash),
        new DEROctetString(signature),
        unsigned);
  }

  static DERSequence certificates(List<X509Certificate> chain) {
    ASN1EncodableVector all = new ASN1EncodableVector();
    for (X509Certificate certificate : chain) {
      all.add(Certificate.getInstance(CmsDraft.encoded(certificate)));
    }
    return new DERSequence(all);
  }
}
