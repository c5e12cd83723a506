package vn.gtvt.sdk.signature.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sdk.signature.TestKeys;
import vn.gtvt.sdk.signature.pdf.Certification;
import vn.gtvt.sdk.signature.pdf.Papers;
import vn.gtvt.sdk.signature.pdf.PdfSigner;
import vn.gtvt.sdk.signature.pdf.Stamp;

/** Fields are compared one by one: to fill a form is not to change what it asks or who signed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComparedFieldsTest {
  @RegisterExtension private final TestKeys keys = TestKeys.open();

  @TempDir private Path folder;

  private byte[] certified(byte[] pdf) {
    return PdfSigner.at(keys.clock())
        .certify(Certification.FORMS_AND_SIGNATURES)
        .stamp(Stamp.at(1, 50, 50, 200, 60))
        .sign(pdf, keys.key(folder))
        .orThrow();
  }

  private void isRefused(byte[] pdf) {
    VerificationReport report = keys.verifier().pdf(pdf);
    assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.INVALID);
    assertThat(report.has(FindingCode.CHANGED_AFTER_SIGNING)).as("%s", report).isTrue();
  }

  @Test
  void theStampOfASignedFieldIsNotFilledAnew() throws IOException {
    byte[] paper = certified(Papers.plain());
    assertThat(keys.verifier().pdf(paper).isValid()).isTrue();

    isRefused(
        Revised.by(
            paper,
            document -> {
              PDAnnotationWidget widget = document.getSignatureFields().get(0).getWidgets().get(0);
              COSDictionary appearance = new COSDictionary();
              appearance.setItem(COSName.N, Revised.white(document, 200, 60).getCOSObject());
              widget.getCOSObject().setItem(COSName.AP, appearance);
              return new COSBase[] {
                widget.getCOSObject(), appearance, appearance.getDictionaryObject(COSName.N)
              };
            }));
  }

  @Test
  void aFieldThatCameWithoutASignatureIsNoFilling() throws IOException {
    byte[] paper = certified(Revised.form("a"));

    isRefused(
        Revised.by(
            paper,
            document -> {
              COSDictionary field = new COSDictionary();
              field.setItem(COSName.FT, COSName.TX);
              field.setString(COSName.T, "b");
              field.setString(COSName.V, "abc");
              COSArray fields = fields(document);
              fields.add(field);
              return new COSBase[] {field, fields, form(document)};
            }));
  }

  @Test
  void aFieldThatIsGoneIsNoFilling() throws IOException {
    byte[] paper = certified(Revised.form("a", "b"));

    isRefused(
        Revised.by(
            paper,
            document -> {
              COSArray fields = fields(document);
              fields.remove(1);
              return new COSBase[] {fields, form(document)};
            }));
  }

  private static COSDictionary form(PDDocument document) {
    return document.getDocumentCatalog().getAcroForm(null).getCOSObject();
  }

  private static COSArray fields(PDDocument document) {
    return form(document).getCOSArray(COSName.FIELDS);
  }
}
