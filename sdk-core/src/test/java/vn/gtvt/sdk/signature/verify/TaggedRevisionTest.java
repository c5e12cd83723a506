package vn.gtvt.sdk.signature.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sdk.signature.TestKeys;
import vn.gtvt.sdk.signature.pdf.PdfSigner;
import vn.gtvt.sdk.signature.pdf.Stamp;

/** Tags, by which a paper is read aloud, after a signature. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TaggedRevisionTest {
  @RegisterExtension private final TestKeys keys = TestKeys.open();
  private byte[] signed;
  private byte[] twice;

  @BeforeAll
  void sign(@TempDir Path folder) throws IOException {
    signed =
        PdfSigner.at(keys.clock())
            .stamp(Stamp.at(1, 50, 50, 200, 60))
            .sign(Revised.tagged("Đề nghị"), keys.key(folder))
            .orThrow();
    twice =
        PdfSigner.at(keys.clock())
            .stamp(Stamp.at(1, 300, 50, 200, 60))
            .sign(signed, keys.key(folder))
            .orThrow();
  }

  private SignatureReport first(byte[] pdf) {
    return keys.verifier().pdf(pdf).signatures().get(0);
  }

  @Test
  void aTaggedPaperIsSignedTwice() {
    assertThat(first(twice).verdict()).isEqualTo(Verdict.VALID);
  }

  @Test
  void theFieldOfALaterSignatureMayBeTagged() throws IOException {
    SignatureReport report = first(Revised.by(twice, d -> tagOf(d, 1)));

    assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.VALID);
  }

  private static COSBase[] tagOf(PDDocument document, int signature) throws IOException {
    COSDictionary reference = new COSDictionary();
    reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
    reference.setItem(
        COSName.getPDFName("Obj"), document.getSignatureFields().get(signature).getCOSObject());
    COSDictionary tag = Revised.tag("Form", Revised.whole(document));
    tag.setItem(COSName.K, reference);
    return Revised.addTag(document, tag, reference);
  }

  @Test
  void noOtherTagMayCome() throws IOException {
    refused(d -> tagOf(d, 0));
    refused(
        document -> {
          COSDictionary tag = Revised.tag("P", Revised.whole(document));
          tag.setItem(COSName.PG, document.getPage(0));
          tag.setItem(COSName.K, COSInteger.ZERO);
          return Revised.addTag(document, tag);
        });
  }

  @Test
  void whatIsReadAloudStaysAsItWasSigned() throws IOException {
    refused(
        document -> {
          COSDictionary paragraph = paragraph(document);
          paragraph.setString(COSName.getPDFName("ActualText"), "Từ chối");
          return new COSBase[] {paragraph};
        });
    refused(
        document -> {
          COSDictionary paragraph = paragraph(document);
          paragraph.setInt(COSName.K, 1);
          return new COSBase[] {paragraph};
        });
    refused(
        document -> {
          COSDictionary parents =
              Revised.whole(document)
                  .getCOSDictionary(COSName.P)
                  .getCOSDictionary(COSName.getPDFName("ParentTree"));
          parents.getCOSArray(COSName.NUMS).set(1, Revised.whole(document));
          return new COSBase[] {parents, parents.getCOSArray(COSName.NUMS)};
        });
    refused(
        document -> {
          document
              .getDocumentCatalog()
              .getCOSObject()
              .removeItem(COSName.getPDFName("StructTreeRoot"));
          return new COSBase[] {document.getDocumentCatalog().getCOSObject()};
        });
  }

  private static COSDictionary paragraph(PDDocument document) {
    return Revised.whole(document).getCOSDictionary(COSName.K);
  }

  private void refused(Revised.Change change) throws IOException {
    SignatureReport report = first(Revised.by(twice, change));

    assertThat(report.has(FindingCode.CHANGED_AFTER_SIGNING)).as("%s", report).isTrue();
  }
}
