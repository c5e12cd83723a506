package vn.gtvt.sdk.signature.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sandbox.trust.Issued;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpSettings;
import vn.gtvt.sdk.signature.HashAlgorithm;
import vn.gtvt.sdk.signature.TestKeys;
import vn.gtvt.sdk.signature.pdf.Papers;
import vn.gtvt.sdk.signature.pdf.PdfSigner;
import vn.gtvt.sdk.signature.trust.HttpTimeStamper;
import vn.gtvt.sdk.signature.trust.TimeStamper;

/** Whose time-stamps count, and which of several. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimeStampsTest {
  private static final byte[] CONTENT = {1, 2, 3};

  @RegisterExtension private final TestKeys keys = TestKeys.open();
  private TestKeys strangers;
  private HttpCaller caller;
  private byte[] bare;

  @BeforeAll
  void open() {
    strangers = TestKeys.open();
    caller = HttpCaller.open(HttpSettings.defaults());
    Issued company = keys.sandbox().office().issueEc(keys.order());
    bare = CmsForge.signed(CONTENT, company, keys.clock().instant());
  }

  @AfterAll
  void close() {
    strangers.close();
    caller.close();
  }

  private TimeStamper by(TestKeys whose) {
    return new HttpTimeStamper(caller, whose.sandbox().tsa());
  }

  private Verifier verifier() {
    return keys.verifier();
  }

  private VerificationReport judged(byte[] cms) {
    return verifier().cms(cms, Content.of(CONTENT));
  }

  private VerificationReport demanded(byte[] cms) {
    return verifier().demandTimeStamp().cms(cms, Content.of(CONTENT));
  }

  /** A time-stamp over the bare signature, or over something else. */
  private byte[] stamp(TestKeys whose, boolean isOfThis) throws CMSException {
    return stamp(whose, HashAlgorithm.SHA256, isOfThis ? signer(bare).getSignature() : CONTENT);
  }

  private byte[] stamp(TestKeys whose, HashAlgorithm hash, byte[] stamped) {
    return by(whose).stamp(hash, hash.digest().digest(stamped));
  }

  private static SignerInformation signer(byte[] cms) throws CMSException {
    return new CMSSignedData(cms).getSignerInfos().getSigners().iterator().next();
  }

  /** The bare signature with time-stamps beside it. */
  private byte[] with(byte[]... tokens) throws CMSException, IOException {
    ASN1EncodableVector all = new ASN1EncodableVector();
    for (byte[] token : tokens) {
      all.add(ASN1Primitive.fromByteArray(token));
    }
    Attribute attribute =
        new Attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, new DERSet(all));
    SignerInformation stamped =
        SignerInformation.replaceUnsignedAttributes(signer(bare), new AttributeTable(attribute));
    return CMSSignedData.replaceSigners(
            new CMSSignedData(bare), new SignerInformationStore(List.of(stamped)))
        .getEncoded();
  }

  @Test
  void aStrangersStampDoesNotCount() throws CMSException, IOException {
    byte[] cms = with(stamp(strangers, true));

    assertThat(judged(cms).has(FindingCode.TIME_STAMP_UNTRUSTED)).as("%s", judged(cms)).isTrue();
    assertThat(judged(cms).verdict()).isEqualTo(Verdict.VALID);
    assertThat(judged(cms).signatures().get(0).stampedTime()).isEmpty();
    assertThat(demanded(cms).verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(demanded(cms).has(FindingCode.TIME_STAMP_UNPROVEN)).isTrue();
  }

  @Test
  void ofSeveralTheEarliestThatHoldsIsTheTime() throws CMSException, IOException {
    byte[] value = signer(bare).getSignature();
    Instant first = keys.clock().instant();
    // Those of the longer hash are longer, and DER sets the longer ones behind.
    byte[] early = stamp(keys, HashAlgorithm.SHA256, value);
    byte[] earlyAndLong = stamp(keys, HashAlgorithm.SHA512, value);
    keys.clock().advance(Duration.ofHours(1));
    byte[] late = stamp(keys, HashAlgorithm.SHA256, value);
    byte[] lateAndLong = stamp(keys, HashAlgorithm.SHA512, value);

    for (byte[] cms :
        List.of(
            with(late, earlyAndLong, stamp(strangers, true)),
            with(early, lateAndLong, stamp(strangers, true)))) {
      VerificationReport report = demanded(cms);
      assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.VALID);
      assertThat(report.signatures().get(0).stampedTime().orElseThrow())
          .isBetween(first.minusSeconds(1), first.plusSeconds(1));
    }
  }

  @Test
  void aBadStampBesideAGoodOneChangesNothingAndAloneItDoes() throws CMSException, IOException {
    byte[] good = stamp(keys, true);
    byte[] bad = stamp(keys, false);

    assertThat(demanded(with(bad, good)).verdict()).isEqualTo(Verdict.VALID);
    assertThat(demanded(with(bad, bad)).has(FindingCode.TIME_STAMP_INVALID)).isTrue();
    assertThat(demanded(with(bad, bad)).verdict()).isEqualTo(Verdict.INVALID);
  }

  @Test
  void aTimeStampOverTheWholeFileIsJudgedToo(@TempDir Path folder) throws IOException {
    byte[] signed = PdfSigner.at(keys.clock()).sign(Papers.plain(), keys.key(folder)).orThrow();
    byte[] own = stampedWhole(signed, by(keys));
    byte[] strange = stampedWhole(signed, by(strangers));
    byte[] flipped = own.clone();
    flipped[signed.length + 20] ^= 1;

    VerificationReport report = verifier().pdf(own);

    assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.VALID);
    assertThat(report.signatures()).hasSize(2);
    assertThat(report.signatures().get(1).has(FindingCode.TIME_STAMP_VALID)).isTrue();
    assertThat(report.signatures().get(1).has(FindingCode.WHOLE_FILE)).isTrue();
    assertThat(verifier().pdf(strange).has(FindingCode.TIME_STAMP_UNTRUSTED)).isTrue();
    assertThat(verifier().pdf(flipped).isValid()).isFalse();
  }

  /** Appends a time-stamp of a document, as other programs do for B-LTA. */
  private static byte[] stampedWhole(byte[] pdf, TimeStamper stamper) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDSignature stamp = new PDSignature();
      stamp.setType(COSName.getPDFName("DocTimeStamp"));
      stamp.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
      stamp.setSubFilter(COSName.getPDFName("ETSI.RFC3161"));
      document.addSignature(
          stamp,
          content -> {
            HashAlgorithm hash = HashAlgorithm.SHA256;
            return stamper.stamp(hash, hash.digest().digest(content.readAllBytes()));
          });
      document.saveIncremental(out);
    }
    return out.toByteArray();
  }
}
