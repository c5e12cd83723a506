package vn.gtvt.sdk.signature.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sdk.signature.TestKeys;
import vn.gtvt.sdk.signature.pdf.Papers;
import vn.gtvt.sdk.signature.pdf.PdfSigner;
import vn.gtvt.sdk.signature.pdf.Stamp;

/** Ordinary papers that go on being signed: nothing that a reader sees was changed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AllowedRevisionTest {
  @RegisterExtension private final TestKeys keys = TestKeys.open();
  private PdfSigner first;
  private PdfSigner second;

  @TempDir private Path folder;

  @BeforeAll
  void open() {
    first = PdfSigner.at(keys.clock()).stamp(Stamp.at(1, 50, 50, 200, 60));
    second = PdfSigner.at(keys.clock()).stamp(Stamp.at(1, 300, 50, 200, 60));
  }

  private VerificationReport judged(byte[] pdf) {
    return keys.verifier().pdf(pdf);
  }

  private byte[] signed(PdfSigner signer, byte[] pdf) {
    return signer.sign(pdf, keys.key(folder)).orThrow();
  }

  private VerificationReport valid(byte[] pdf) {
    VerificationReport report = judged(pdf);
    assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.VALID);
    assertThat(report.signatures().get(0).has(FindingCode.EARLIER_REVISION)).isTrue();
    return report;
  }

  @ParameterizedTest
  @ValueSource(ints = {250, 4000})
  void bookmarksMayBeAsManyAsTheyLike(int count) throws IOException {
    byte[] paper =
        Revised.before(
            Papers.plain(),
            document -> {
              PDDocumentOutline outline = new PDDocumentOutline();
              document.getDocumentCatalog().setDocumentOutline(outline);
              for (int i = 0; i < count; i++) {
                PDOutlineItem item = new PDOutlineItem();
                item.setTitle("Điều " + i);
                outline.addLast(item);
              }
              return new COSBase[0];
            });

    valid(signed(second, signed(first, paper)));
  }

  @Test
  void pagesMayLeadToOneAnotherInACircle() throws IOException {
    int count = 60;
    byte[] paper =
        Revised.before(
            Papers.paper(count, 0),
            document -> {
              for (int i = 0; i < count; i++) {
                PDPageFitDestination target = new PDPageFitDestination();
                target.setPage(document.getPage((i + 1) % count));
                PDAnnotationLink link = new PDAnnotationLink();
                link.setRectangle(new PDRectangle(10, 10, 20, 20));
                link.setDestination(target);
                document.getPage(i).getAnnotations().add(link);
              }
              return new COSBase[0];
            });

    valid(signed(second, signed(first, paper)));
  }

  @Test
  void whatAFileSaysOfItselfMayChangeAndIsNoted() throws IOException {
    byte[] paper = signed(first, Revised.before(Papers.plain(), d -> described(d, "a")));

    VerificationReport report = valid(Revised.by(paper, d -> described(d, "b")));

    assertThat(report.has(FindingCode.METADATA_CHANGED)).isTrue();
    assertThat(valid(signed(second, paper)).has(FindingCode.METADATA_CHANGED)).isFalse();
  }

  private static COSBase[] described(PDDocument document, String title) throws IOException {
    String xmp = "<x:xmpmeta xmlns:x='adobe:ns:meta/'>" + title + "</x:xmpmeta>";
    PDMetadata metadata =
        new PDMetadata(document, new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8)));
    document.getDocumentCatalog().setMetadata(metadata);
    return new COSBase[] {document.getDocumentCatalog().getCOSObject(), metadata.getCOSObject()};
  }

  @Test
  void aProgramMayWriteAPageAnewInItsOwnWay() throws IOException {
    byte[] paper = signed(first, Papers.plain());

    valid(
        Revised.by(
            paper,
            document -> {
              COSDictionary page = document.getPage(0).getCOSObject();
              COSArray box = new COSArray();
              for (float number : document.getPage(0).getMediaBox().getCOSArray().toFloatArray()) {
                box.add(new COSFloat(number));
              }
              page.setItem(COSName.MEDIA_BOX, box);
              return new COSBase[] {page};
            }));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aFieldThatWaitedIsSignedWithAStampOrWithout(boolean isStamped) {
    byte[] paper = signed(first, Papers.withField("KyGiamDoc"));
    PdfSigner director = PdfSigner.at(keys.clock()).field("KyGiamDoc");

    byte[] both = signed(isStamped ? director.stamp(Stamp.inField()) : director, paper);

    assertThat(valid(both).signatures()).hasSize(2);
  }

  @Test
  void aFieldForTheNextSignerMayBeAddedAndThenBeSigned() throws IOException {
    byte[] paper = signed(first, Papers.plain());
    byte[] prepared = Revised.by(paper, AllowedRevisionTest::waiting);

    valid(prepared);
    valid(signed(PdfSigner.at(keys.clock()).field("Sau").stamp(Stamp.inField()), prepared));
  }

  private static COSBase[] waiting(PDDocument document) {
    COSDictionary widget = new COSDictionary();
    widget.setItem(COSName.TYPE, COSName.ANNOT);
    widget.setItem(COSName.SUBTYPE, COSName.WIDGET);
    widget.setItem(COSName.FT, COSName.getPDFName("Sig"));
    widget.setString(COSName.T, "Sau");
    widget.setItem(COSName.P, document.getPage(0));
    widget.setItem(COSName.RECT, new PDRectangle(300, 50, 200, 60).getCOSArray());
    COSDictionary form = document.getDocumentCatalog().getAcroForm(null).getCOSObject();
    form.getCOSArray(COSName.FIELDS).add(widget);
    COSBase[] changed = Revised.onFirstPage(document, widget);
    return new COSBase[] {
      changed[0],
      changed[1],
      changed[2],
      form,
      form.getCOSArray(COSName.FIELDS),
      document.getDocumentCatalog().getCOSObject()
    };
  }

  @Test
  void theStampOfALaterSignatureOnTextOrOnAStampIsTold() {
    byte[] paper = signed(first, Papers.plain());
    PdfSigner onText = PdfSigner.at(keys.clock()).stamp(Stamp.at(1, 60, 680, 200, 60));
    PdfSigner onStamp = PdfSigner.at(keys.clock()).stamp(Stamp.at(1, 100, 80, 200, 60));

    assertThat(valid(signed(second, paper)).has(FindingCode.STAMP_COVERS_TEXT)).isFalse();
    assertThat(firstOf(signed(onText, paper)).has(FindingCode.STAMP_COVERS_TEXT)).isTrue();
    assertThat(firstOf(signed(onStamp, paper)).has(FindingCode.STAMP_COVERS_TEXT)).isTrue();
  }

  private SignatureReport firstOf(byte[] pdf) {
    return valid(pdf).signatures().get(0);
  }
}
