package vn.gtvt.sdk.signature.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.jspecify.annotations.Nullable;

/** Changes parts of a CMS signature as an attacker would. */
final class CmsEdit {
  private CmsEdit() {}

  /** Rebuilds a signature with other certificates and another first signer; null empties. */
  static byte[] rebuilt(
      byte[] cms,
      Function<ASN1Set, @Nullable ASN1Set> certificates,
      Function<SignerInfo, ASN1Set> signers) {
    try {
      ContentInfo info = ContentInfo.getInstance(cms);
      SignedData data = SignedData.getInstance(info.getContent());
      SignerInfo first = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
      SignedData other =
          new SignedData(
              data.getDigestAlgorithms(),
              data.getEncapContentInfo(),
              certificates.apply(data.getCertificates()),
              null,
              signers.apply(first));
      return new ContentInfo(info.getContentType(), other).getEncoded(ASN1Encoding.DER);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Replaces one field of the signer: 0 version, 1 id, 2 digest, 3 attributes, 4, 5, 6 the rest.
   */
  static byte[] signer(
      byte[] cms, int field, Function<ASN1Encodable, @Nullable ASN1Encodable> change) {
    return rebuilt(
        cms,
        certificates -> certificates,
        signer -> {
          ASN1EncodableVector fields = new ASN1EncodableVector();
          ASN1Sequence sequence = ASN1Sequence.getInstance(signer.toASN1Primitive());
          for (int i = 0; i < sequence.size(); i++) {
            ASN1Encodable each = sequence.getObjectAt(i);
            ASN1Encodable next = i == field ? change.apply(each) : each;
            if (next != null) {
              fields.add(next);
            }
          }
          return new DERSet(new DERSequence(fields));
        });
  }

  /** Replaces the attributes under a tag, 0 signed, 1 unsigned. */
  static byte[] attributes(byte[] cms, int tag, UnaryOperator<ASN1Set> change) {
    int field = tag == 0 ? 3 : 6;
    return signer(
        cms,
        field,
        tagged ->
            new DERTaggedObject(
                false, tag, change.apply(ASN1Set.getInstance((ASN1TaggedObject) tagged, false))));
  }

  /** Replaces the only value of one attribute. */
  static ASN1Set withValue(ASN1Set attributes, String oid, UnaryOperator<byte[]> change) {
    ASN1EncodableVector all = new ASN1EncodableVector();
    for (ASN1Encodable each : attributes) {
      ASN1Sequence attribute = ASN1Sequence.getInstance(each);
      if (!attribute.getObjectAt(0).toString().equals(oid)) {
        all.add(attribute);
        continue;
      }
      try {
        byte[] der =
            ASN1Set.getInstance(attribute.getObjectAt(1))
                .getObjectAt(0)
                .toASN1Primitive()
                .getEncoded();
        all.add(
            new DERSequence(
                new ASN1Encodable[] {
                  attribute.getObjectAt(0),
                  new DERSet(ASN1Primitive.fromByteArray(change.apply(der)))
                }));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new DERSet(all);
  }

  /** Flips the last bit of bytes. */
  static byte[] flipLast(byte[] bytes) {
    byte[] copy = bytes.clone();
    copy[copy.length - 1] ^= 1;
    return copy;
  }
}
