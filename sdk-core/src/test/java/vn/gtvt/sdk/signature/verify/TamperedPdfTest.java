package vn.gtvt.sdk.signature.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquareCircle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.gtvt.sdk.signature.TestKeys;
import vn.gtvt.sdk.signature.pdf.Papers;
import vn.gtvt.sdk.signature.pdf.PdfSigner;
import vn.gtvt.sdk.signature.pdf.Stamp;

/** PDF files that somebody changed after signing, each with the code that must come out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TamperedPdfTest {
  @RegisterExtension private final TestKeys keys = TestKeys.open();
  private byte[] signed;
  private byte[] twice;
  private byte[] other;

  @BeforeAll
  void sign(@TempDir Path folder) {
    PdfSigner signer = PdfSigner.at(keys.clock()).stamp(Stamp.at(1, 50, 50, 200, 60));
    signed = signer.sign(Papers.plain(), keys.key(folder)).orThrow();
    twice = signer.sign(signed, keys.key(folder)).orThrow();
    other = signer.sign(Papers.paper(2, 0), keys.key(folder)).orThrow();
  }

  private VerificationReport judged(byte[] pdf) {
    return keys.verifier().pdf(pdf);
  }

  @Test
  void theUntouchedTwinsHold() {
    VerificationReport once = judged(signed);
    VerificationReport both = judged(twice);

    assertThat(once.verdict()).as("%s", once).isEqualTo(Verdict.VALID);
    assertThat(once.has(FindingCode.WHOLE_FILE)).isTrue();
    assertThat(both.verdict()).as("%s", both).isEqualTo(Verdict.VALID);
    assertThat(both.signatures()).hasSize(2);
    assertThat(both.signatures().get(0).has(FindingCode.EARLIER_REVISION)).isTrue();
    assertThat(both.signatures().get(1).has(FindingCode.WHOLE_FILE)).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tampered")
  void aChangedOneIsRefused(String what, byte[] pdf, FindingCode code) {
    VerificationReport report = judged(pdf);

    assertThat(report.isValid()).as("%s", report).isFalse();
    assertThat(report.has(code)).as("%s", report).isTrue();
  }

  Stream<Arguments> tampered() throws IOException {
    int gap = gap(signed);
    return Stream.of(
        arguments(
            "page flipped",
            flipped(signed, find(signed, "stream") + 12),
            FindingCode.DIGEST_MISMATCH),
        arguments(
            "stamp flipped",
            flipped(signed, find(signed, "/Rect") + 8),
            FindingCode.DIGEST_MISMATCH),
        arguments(
            "claimed time changed",
            replaced(signed, "(D:20", "(D:19"),
            FindingCode.DIGEST_MISMATCH),
        arguments(
            "name of the signer changed",
            flipped(signed, find(signed, "/Name") + 9),
            FindingCode.DIGEST_MISMATCH),
        arguments(
            "signature value flipped",
            withDigit(signed, lastDigit(signed, gap)),
            FindingCode.SIGNATURE_MISMATCH),
        arguments(
            "padding used", withDigit(signed, find(signed, ">", gap) - 1), FindingCode.MALFORMED),
        arguments(
            "container of another file", withContainer(signed, other), FindingCode.DIGEST_MISMATCH),
        arguments("container emptied", emptied(signed), FindingCode.MALFORMED),
        arguments(
            "container no hexadecimal text", at(signed, gap + 5, 'Z'), FindingCode.BAD_BYTE_RANGE),
        arguments(
            "range begins later",
            replaced(signed, "/ByteRange [0", "/ByteRange [9"),
            FindingCode.BAD_BYTE_RANGE),
        arguments("range too short", range(signed, 3, -100), FindingCode.DIGEST_MISMATCH),
        arguments("range too long", range(signed, 3, 100), FindingCode.BAD_BYTE_RANGE),
        arguments("gap widened", range(signed, 1, -2), FindingCode.BAD_BYTE_RANGE),
        arguments(
            "cut off", Arrays.copyOf(signed, signed.length - 300), FindingCode.BAD_BYTE_RANGE),
        arguments(
            "page written over",
            Revised.by(signed, TamperedPdfTest::overwritten),
            FindingCode.CHANGED_AFTER_SIGNING),
        arguments(
            "page added",
            Revised.by(signed, TamperedPdfTest::pageAdded),
            FindingCode.CHANGED_AFTER_SIGNING),
        arguments(
            "page turned",
            Revised.by(signed, TamperedPdfTest::turned),
            FindingCode.CHANGED_AFTER_SIGNING),
        arguments(
            "comment added",
            Revised.by(signed, TamperedPdfTest::commented),
            FindingCode.CHANGED_AFTER_SIGNING),
        arguments(
            "action at opening",
            Revised.by(signed, TamperedPdfTest::action),
            FindingCode.CHANGED_AFTER_SIGNING),
        arguments(
            "picture posing as an unsigned stamp",
            Revised.by(signed, TamperedPdfTest::falseStamp),
            FindingCode.CHANGED_AFTER_SIGNING),
        arguments(
            "first of two written over",
            Revised.by(twice, TamperedPdfTest::overwritten),
            FindingCode.CHANGED_AFTER_SIGNING),
        arguments("no PDF", "<html>".getBytes(StandardCharsets.UTF_8), FindingCode.FILE_BROKEN),
        arguments("never signed", Papers.plain(), FindingCode.NO_SIGNATURE),
        arguments("behind a password", Papers.encrypted("x"), FindingCode.FILE_ENCRYPTED));
  }

  private static COSDictionary[] overwritten(PDDocument document) throws IOException {
    PDPage page = document.getPage(0);
    try (PDPageContentStream out =
        new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
      out.addRect(72, 690, 200, 30);
      out.fill();
    }
    return new COSDictionary[] {page.getCOSObject()};
  }

  private static COSDictionary[] pageAdded(PDDocument document) {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return new COSDictionary[] {
      page.getCOSObject(),
      document.getPages().getCOSObject(),
      document.getDocumentCatalog().getCOSObject()
    };
  }

  private static COSDictionary[] turned(PDDocument document) {
    document.getPage(0).setRotation(180);
    return new COSDictionary[] {document.getPage(0).getCOSObject()};
  }

  private static COSDictionary[] commented(PDDocument document) throws IOException {
    PDAnnotationSquareCircle square = new PDAnnotationSquare();
    square.setRectangle(new PDRectangle(72, 690, 200, 30));
    document.getPage(0).getAnnotations().add(square);
    return new COSDictionary[] {square.getCOSObject(), document.getPage(0).getCOSObject()};
  }

  private static COSDictionary[] action(PDDocument document) {
    COSDictionary action = new COSDictionary();
    action.setItem(COSName.S, COSName.getPDFName("URI"));
    action.setItem(COSName.URI, new COSString("http://127.0.0.1/"));
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    catalog.setItem(COSName.getPDFName("OpenAction"), action);
    return new COSDictionary[] {catalog, action};
  }

  private static COSDictionary[] falseStamp(PDDocument document) throws IOException {
    PDSignatureField field = new PDSignatureField(document.getDocumentCatalog().getAcroForm(null));
    PDAnnotationWidget widget = field.getWidgets().get(0);
    widget.setRectangle(new PDRectangle(72, 690, 200, 30));
    PDAppearanceStream picture = new PDAppearanceStream(document);
    picture.setBBox(new PDRectangle(200, 30));
    PDAppearanceDictionary appearance = new PDAppearanceDictionary();
    appearance.setNormalAppearance(picture);
    widget.setAppearance(appearance);
    document.getPage(0).getAnnotations().add(widget);
    document.getDocumentCatalog().getAcroForm(null).getFields().add(field);
    return new COSDictionary[] {
      field.getCOSObject(),
      widget.getCOSObject(),
      picture.getCOSObject(),
      document.getPage(0).getCOSObject(),
      document.getDocumentCatalog().getAcroForm(null).getCOSObject(),
      document.getDocumentCatalog().getCOSObject()
    };
  }

  private static String text(byte[] pdf) {
    return new String(pdf, StandardCharsets.ISO_8859_1);
  }

  private static int find(byte[] pdf, String what) {
    return find(pdf, what, 0);
  }

  private static int find(byte[] pdf, String what, int from) {
    int at = text(pdf).indexOf(what, from);
    assertThat(at).as(what).isNotNegative();
    return at;
  }

  private static int gap(byte[] pdf) {
    return find(pdf, "/Contents <") + "/Contents ".length();
  }

  /** The last digit of the container that is not padding: the end of the signature value. */
  private static int lastDigit(byte[] pdf, int gap) {
    int at = find(pdf, ">", gap) - 1;
    while (pdf[at] == '0') {
      at--;
    }
    return at;
  }

  private static byte[] at(byte[] pdf, int at, char letter) {
    byte[] copy = pdf.clone();
    copy[at] = (byte) letter;
    return copy;
  }

  private static byte[] flipped(byte[] pdf, int at) {
    byte[] copy = pdf.clone();
    copy[at] ^= 1;
    return copy;
  }

  private static byte[] withDigit(byte[] pdf, int at) {
    return at(pdf, at, pdf[at] == '1' ? '2' : '1');
  }

  private static byte[] emptied(byte[] pdf) {
    byte[] copy = pdf.clone();
    Arrays.fill(copy, gap(pdf) + 1, find(pdf, ">", gap(pdf)), (byte) '0');
    return copy;
  }

  private static byte[] withContainer(byte[] pdf, byte[] from) {
    byte[] copy = pdf.clone();
    int to = gap(pdf);
    int source = gap(from);
    int length = find(from, ">", source) - source;
    System.arraycopy(from, source, copy, to, length);
    return copy;
  }

  private static byte[] replaced(byte[] pdf, String what, String by) {
    return text(pdf).replace(what, by).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Adds to one number of the byte range, keeping the length of the text. */
  private static byte[] range(byte[] pdf, int index, int more) {
    int begin = find(pdf, "/ByteRange [") + "/ByteRange [".length();
    int end = find(pdf, "]", begin);
    String[] numbers = text(pdf).substring(begin, end).strip().split(" ");
    numbers[index] = String.valueOf(Integer.parseInt(numbers[index]) + more);
    String changed = String.join(" ", numbers);
    String padded = changed + " ".repeat(end - begin - changed.length());
    return (text(pdf).substring(0, begin) + padded + text(pdf).substring(end))
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
