package vn.gtvt.sdk.signature.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.http.HttpCaller;
import vn.gtvt.sdk.http.HttpSettings;
import vn.gtvt.sdk.signature.TestKeys;
import vn.gtvt.sdk.signature.cms.CmsSigner;
import vn.gtvt.sdk.signature.pdf.Certification;
import vn.gtvt.sdk.signature.pdf.Papers;
import vn.gtvt.sdk.signature.pdf.PdfSigner;
import vn.gtvt.sdk.signature.trust.HttpRevocation;
import vn.gtvt.sdk.signature.trust.HttpTimeStamper;

/** What a certification allows afterwards is allowed, and nothing beyond. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CertifiedRevisionTest {
  @RegisterExtension private final TestKeys keys = TestKeys.open();

  @TempDir private Path folder;

  private VerificationReport judged(byte[] pdf) {
    return keys.verifier().pdf(pdf);
  }

  private byte[] certified(Certification level, byte[] pdf) {
    return PdfSigner.at(keys.clock()).certify(level).sign(pdf, keys.key(folder)).orThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "NO_CHANGES, INVALID",
    "FORMS_AND_SIGNATURES, VALID",
    "COMMENTS_TOO, VALID",
  })
  void aFormIsFilledAsTheCertificationSays(Certification level, Verdict verdict)
      throws IOException {
    byte[] paper = certified(level, Revised.form("a"));

    VerificationReport report = judged(Revised.by(paper, d -> Revised.filled(d, "a")));

    assertThat(report.verdict()).as("%s", report).isEqualTo(verdict);
    assertThat(report.has(FindingCode.CHANGED_AS_CERTIFIED)).isEqualTo(report.isValid());
    assertThat(report.has(FindingCode.CHANGED_AFTER_SIGNING)).isEqualTo(!report.isValid());
  }

  @Test
  void aFilledFormMayBeSignedNextAndBeFilledFurther() throws IOException {
    byte[] paper = certified(Certification.FORMS_AND_SIGNATURES, Revised.form("a", "b"));
    byte[] filled = Revised.by(paper, d -> Revised.filled(d, "a"));
    byte[] signed = PdfSigner.at(keys.clock()).sign(filled, keys.key(folder)).orThrow();

    VerificationReport report = judged(Revised.by(signed, d -> Revised.filled(d, "b")));

    assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.VALID);
    assertThat(report.signatures()).hasSize(2);
    assertThat(report.signatures().get(1).has(FindingCode.CHANGED_AS_CERTIFIED)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "NO_CHANGES, INVALID",
    "FORMS_AND_SIGNATURES, INVALID",
    "COMMENTS_TOO, VALID",
  })
  void aCommentIsMadeAsTheCertificationSays(Certification level, Verdict verdict)
      throws IOException {
    byte[] paper = certified(level, Papers.plain());

    VerificationReport report = judged(Revised.by(paper, d -> commented(d, "Square", null)));

    assertThat(report.verdict()).as("%s", report).isEqualTo(verdict);
    assertThat(report.has(FindingCode.CHANGED_AS_CERTIFIED)).isEqualTo(report.isValid());
  }

  @Test
  void aCommentThatDoesSomethingOrALinkIsNone() throws IOException {
    byte[] paper = certified(Certification.COMMENTS_TOO, Papers.plain());
    COSDictionary script = new COSDictionary();
    script.setItem(COSName.S, COSName.getPDFName("JavaScript"));
    script.setItem(COSName.JS, new COSString("app.alert(1)"));

    assertThat(judged(Revised.by(paper, d -> commented(d, "Square", script))).verdict())
        .isEqualTo(Verdict.INVALID);
    assertThat(judged(Revised.by(paper, d -> commented(d, "Link", null))).verdict())
        .isEqualTo(Verdict.INVALID);
  }

  private static COSBase[] commented(
      PDDocument document, String kind, @Nullable COSDictionary action) {
    COSDictionary comment = new COSDictionary();
    comment.setItem(COSName.TYPE, COSName.ANNOT);
    comment.setItem(COSName.SUBTYPE, COSName.getPDFName(kind));
    comment.setItem(COSName.RECT, new PDRectangle(300, 300, 50, 50).getCOSArray());
    if (action != null) {
      comment.setItem(COSName.A, action);
    }
    return Revised.onFirstPage(document, comment);
  }

  @Test
  void aPageIsNeverChangedWhateverTheCertificationSays() throws IOException {
    byte[] paper = certified(Certification.COMMENTS_TOO, Papers.plain());

    VerificationReport report =
        judged(
            Revised.by(
                paper,
                document -> {
                  document.getPage(0).setRotation(90);
                  return new COSBase[] {document.getPage(0).getCOSObject()};
                }));

    assertThat(report.has(FindingCode.CHANGED_AFTER_SIGNING)).as("%s", report).isTrue();
  }

  @Test
  void nothingIsSignedAfterACertificationThatForbidsAll() throws IOException {
    byte[] paper = certified(Certification.NO_CHANGES, Papers.plain());
    byte[] open = certified(Certification.FORMS_AND_SIGNATURES, Papers.plain());

    assertThat(judged(signedBehindItsBack(open)).verdict()).isEqualTo(Verdict.VALID);
    VerificationReport report = judged(signedBehindItsBack(paper));
    assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.INVALID);
    assertThat(report.signatures().get(0).has(FindingCode.CHANGED_AFTER_SIGNING)).isTrue();
  }

  /** Our own signer refuses to. */
  private byte[] signedBehindItsBack(byte[] pdf) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDSignature signature = new PDSignature();
      signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
      signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
      document.addSignature(
          signature,
          in ->
              CmsSigner.at(keys.clock())
                  .sign(Content.of(in.readAllBytes()), "a", keys.key(folder))
                  .orThrow()
                  .detached());
      document.saveIncremental(out);
    }
    return out.toByteArray();
  }

  @Test
  void evidenceMayComeThoughNothingElseMay() {
    try (HttpCaller caller = HttpCaller.open(HttpSettings.defaults())) {
      byte[] pdf =
          PdfSigner.at(keys.clock())
              .certify(Certification.NO_CHANGES)
              .lasting(
                  new HttpTimeStamper(caller, keys.sandbox().tsa()), new HttpRevocation(caller))
              .sign(Papers.plain(), keys.key(folder))
              .orThrow();

      VerificationReport report = judged(pdf);

      assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.VALID);
      assertThat(report.has(FindingCode.EARLIER_REVISION)).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "All, '', a, INVALID",
    "Include, a, a, INVALID",
    "Include, a, b, VALID",
    "Exclude, a, a, VALID",
    "Exclude, a, b, INVALID"
  })
  void aFieldThatASignatureLocksStaysAsItWas(
      String action, String listed, String filled, Verdict verdict) throws IOException {
    byte[] form = Revised.before(Revised.form("a", "b"), d -> locking(d, action, listed));
    byte[] paper =
        PdfSigner.at(keys.clock())
            .certify(Certification.FORMS_AND_SIGNATURES)
            .field("Ky")
            .sign(form, keys.key(folder))
            .orThrow();

    VerificationReport report = judged(Revised.by(paper, d -> Revised.filled(d, filled)));

    assertThat(report.verdict()).as("%s", report).isEqualTo(verdict);
  }

  private static COSBase[] locking(PDDocument document, String action, String listed)
      throws IOException {
    PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
    PDSignatureField field = new PDSignatureField(form);
    field.setPartialName("Ky");
    COSDictionary lock = new COSDictionary();
    lock.setItem(COSName.getPDFName("Action"), COSName.getPDFName(action));
    COSArray fields = new COSArray();
    fields.add(new COSString(listed));
    lock.setItem(COSName.FIELDS, fields);
    field.getCOSObject().setItem(COSName.getPDFName("Lock"), lock);
    field.getWidgets().get(0).setPage(document.getPage(0));
    document.getPage(0).getAnnotations().add(field.getWidgets().get(0));
    form.getFields().add(field);
    return new COSBase[0];
  }

  @Test
  void aCertificationThatNoSignatureMadeAllowsNothing() throws IOException {
    byte[] prepared =
        Revised.before(
            Revised.form("a"),
            document -> {
              COSDictionary parameters = new COSDictionary();
              parameters.setInt(COSName.P, 3);
              COSDictionary reference = new COSDictionary();
              reference.setItem(
                  COSName.getPDFName("TransformMethod"), COSName.getPDFName("DocMDP"));
              reference.setItem(COSName.getPDFName("TransformParams"), parameters);
              COSArray references = new COSArray();
              references.add(reference);
              COSDictionary nobody = new COSDictionary();
              nobody.setItem(COSName.getPDFName("Reference"), references);
              COSDictionary perms = new COSDictionary();
              perms.setItem(COSName.getPDFName("DocMDP"), nobody);
              document.getDocumentCatalog().getCOSObject().setItem(COSName.PERMS, perms);
              return new COSBase[0];
            });
    byte[] paper = PdfSigner.at(keys.clock()).sign(prepared, keys.key(folder)).orThrow();

    VerificationReport report = judged(Revised.by(paper, d -> Revised.filled(d, "a")));

    assertThat(report.has(FindingCode.CHANGED_AFTER_SIGNING)).as("%s", report).isTrue();
  }
}
