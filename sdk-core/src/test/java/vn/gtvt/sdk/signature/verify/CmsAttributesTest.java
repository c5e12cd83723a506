package vn.gtvt.sdk.signature.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.ess.ESSCertID;
import org.bouncycastle.asn1.ess.SigningCertificate;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.signature.TestKeys;
import vn.gtvt.sdk.signature.cms.CmsSigner;

/** What a signer says under its signature, in CMS structures that are not ours. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CmsAttributesTest {
  private static final byte[] CONTENT = "hợp đồng 1".getBytes(StandardCharsets.UTF_8);

  @RegisterExtension private final TestKeys keys = TestKeys.open();
  private byte[] signed;

  @BeforeAll
  void open(@TempDir Path folder) {
    signed =
        CmsSigner.at(keys.clock())
            .sign(Content.of(CONTENT), "a", keys.key(folder))
            .orThrow()
            .detached();
  }

  private VerificationReport judged(byte[] signature, byte[] content) {
    return keys.verifier()
        .knowing(List.of(keys.sandbox().office().issuer()))
        .cms(signature, Content.of(content));
  }

  @Test
  void theAttributesOfOneSignatureAreNotTheContentOfAnother() throws Exception {
    byte[] attributes =
        new CMSSignedData(signed)
            .getSignerInfos()
            .getSigners()
            .iterator()
            .next()
            .getEncodedSignedAttributes();
    byte[] bare = CmsEdit.signer(signed, 3, all -> null);

    VerificationReport report = judged(bare, attributes);

    assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.INVALID);
    assertThat(report.has(FindingCode.MALFORMED)).isTrue();
  }

  @Test
  void theKindOfContentIsTheOneThatWasSigned() throws Exception {
    SignedData data = SignedData.getInstance(ContentInfo.getInstance(signed).getContent());
    SignedData other =
        new SignedData(
            data.getDigestAlgorithms(),
            new ContentInfo(PKCSObjectIdentifiers.id_ct_TSTInfo, null),
            data.getCertificates(),
            data.getCRLs(),
            data.getSignerInfos());

    VerificationReport report =
        judged(new ContentInfo(CMSObjectIdentifiers.signedData, other).getEncoded(), CONTENT);

    assertThat(report.has(FindingCode.MALFORMED)).as("%s", report).isTrue();
  }

  @Test
  void aSignerThatDoesNotNameItsCertificateIsNoted() throws Exception {
    VerificationReport report = judged(foreign(null), CONTENT);

    assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.VALID);
    assertThat(report.has(FindingCode.CERTIFICATE_NOT_NAMED)).isTrue();
    assertThat(judged(signed, CONTENT).has(FindingCode.CERTIFICATE_NOT_NAMED)).isFalse();
  }

  @Test
  void theOldFormOfNamingTheCertificateCountsToo() throws Exception {
    byte[] right =
        MessageDigest.getInstance("SHA-1").digest(keys.company().certificate().getEncoded());

    VerificationReport report = judged(foreign(right), CONTENT);
    VerificationReport wrong = judged(foreign(new byte[20]), CONTENT);

    assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.VALID);
    assertThat(report.has(FindingCode.CERTIFICATE_NOT_NAMED)).isFalse();
    assertThat(wrong.has(FindingCode.CERTIFICATE_SWAPPED)).as("%s", wrong).isTrue();
  }

  /** Signs as other programs do: with or without the certificate named by its SHA-1. */
  private byte[] foreign(byte @Nullable [] name) throws Exception {
    ASN1EncodableVector attributes = new ASN1EncodableVector();
    if (name != null) {
      ASN1ObjectIdentifier oid = PKCSObjectIdentifiers.id_aa_signingCertificate;
      attributes.add(new Attribute(oid, new DERSet(new SigningCertificate(new ESSCertID(name)))));
    }
    CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
    generator.addSignerInfoGenerator(
        new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
            .setSignedAttributeGenerator(
                new DefaultSignedAttributeTableGenerator(new AttributeTable(attributes)))
            .build(
                new JcaContentSignerBuilder("SHA256withRSA").build(keys.company().key()),
                keys.company().certificate()));
    generator.addCertificates(new JcaCertStore(List.of(keys.company().certificate())));
    return generator.generate(new CMSProcessableByteArray(CONTENT), false).getEncoded();
  }
}
