package vn.gtvt.sdk.signature.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
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

/** Revisions after a signature that show a reader something else, or would do so later. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CoveredRevisionTest {
  @RegisterExtension private final TestKeys keys = TestKeys.open();
  private byte[] signed;
  private byte[] twice;
  private byte[] form;
  private byte[] layered;

  @BeforeAll
  void sign(@TempDir Path folder) throws IOException {
    PdfSigner signer = PdfSigner.at(keys.clock()).stamp(Stamp.at(1, 50, 50, 200, 60));
    signed = signer.sign(Papers.plain(), keys.key(folder)).orThrow();
    twice =
        PdfSigner.at(keys.clock())
            .stamp(Stamp.at(1, 300, 50, 200, 60))
            .sign(signed, keys.key(folder))
            .orThrow();
    form = signer.sign(Revised.form("a"), keys.key(folder)).orThrow();
    layered =
        signer
            .sign(Revised.before(Papers.plain(), CoveredRevisionTest::layer), keys.key(folder))
            .orThrow();
  }

  private VerificationReport judged(byte[] pdf) {
    return keys.verifier().pdf(pdf);
  }

  @Test
  void theUntouchedTwinsHold() {
    for (byte[] pdf : List.of(signed, twice, form, layered)) {
      VerificationReport report = judged(pdf);

      assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.VALID);
      assertThat(report.has(FindingCode.STAMP_COVERS_TEXT)).isFalse();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void whatChangesTheSightOfAReaderIsRefused(String what, byte[] pdf) {
    VerificationReport report = judged(pdf);

    assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.INVALID);
    assertThat(report.has(FindingCode.CHANGED_AFTER_SIGNING)).as("%s", report).isTrue();
  }

  Stream<Arguments> changes() throws IOException {
    return Stream.of(
        row("a filled stamp of no field", signed, CoveredRevisionTest::strayStamp),
        row("a field of a signature that is none", signed, d -> stampOf(d, new COSDictionary())),
        row(
            "a field that borrows the signature",
            signed,
            d -> stampOf(d, d.getSignatureDictionaries().get(0).getCOSObject())),
        row(
            "a field that borrows a later signature",
            twice,
            d -> stampOf(d, d.getSignatureDictionaries().get(1).getCOSObject())),
        row("its stamp drawn anew over the page", signed, CoveredRevisionTest::redrawn),
        row("an action behind its stamp", signed, CoveredRevisionTest::action),
        row("an action with the form", signed, d -> ofForm(d, COSName.AA, script())),
        row("a form in XML", signed, CoveredRevisionTest::xfa),
        row("fields to be drawn anew", form, d -> ofForm(d, "NeedAppearances")),
        row("a typeface exchanged", form, CoveredRevisionTest::typeface),
        row("a field filled without a certification", form, d -> Revised.filled(d, "a")),
        row("a field taken away", form, CoveredRevisionTest::fieldGone),
        row("a signature taken away", twice, CoveredRevisionTest::signatureGone),
        row("a layer hidden", layered, CoveredRevisionTest::hidden),
        row("the words of a page exchanged", signed, CoveredRevisionTest::reworded),
        row("pages that count otherwise", signed, CoveredRevisionTest::counted),
        row("a stamp that waits, with a colour", signed, CoveredRevisionTest::coloured),
        row("a stamp that waits, with an action", signed, CoveredRevisionTest::waitingToAct));
  }

  private static Arguments row(String what, byte[] pdf, Revised.Change change) throws IOException {
    return arguments(what, Revised.by(pdf, change));
  }

  private static COSBase[] strayStamp(PDDocument document) throws IOException {
    COSDictionary widget = Revised.hiding(document);
    widget.setItem(COSName.V, new COSDictionary());
    return Revised.onFirstPage(document, widget);
  }

  private static COSBase[] stampOf(PDDocument document, COSDictionary signature)
      throws IOException {
    COSDictionary widget = Revised.hiding(document);
    widget.setItem(COSName.V, signature);
    return asField(document, widget);
  }

  private static COSBase[] asField(PDDocument document, COSDictionary widget) {
    widget.setString(COSName.T, "Signature99");
    COSDictionary form = document.getDocumentCatalog().getAcroForm(null).getCOSObject();
    form.getCOSArray(COSName.FIELDS).add(widget);
    List<COSBase> all = new ArrayList<>(Arrays.asList(Revised.onFirstPage(document, widget)));
    all.addAll(
        List.of(
            form, form.getCOSArray(COSName.FIELDS), document.getDocumentCatalog().getCOSObject()));
    return all.toArray(new COSBase[0]);
  }

  private static COSBase[] redrawn(PDDocument document) throws IOException {
    COSDictionary widget = widget(document);
    COSDictionary hiding = Revised.hiding(document);
    widget.setItem(COSName.RECT, hiding.getItem(COSName.RECT));
    widget.setItem(COSName.AP, hiding.getItem(COSName.AP));
    COSDictionary appearance = hiding.getCOSDictionary(COSName.AP);
    return new COSBase[] {widget, appearance, appearance.getDictionaryObject(COSName.N)};
  }

  private static COSDictionary widget(PDDocument document) throws IOException {
    PDSignatureField field = document.getSignatureFields().get(0);
    return field.getWidgets().get(0).getCOSObject();
  }

  private static COSDictionary script() {
    COSDictionary script = new COSDictionary();
    script.setItem(COSName.S, COSName.getPDFName("JavaScript"));
    script.setItem(COSName.JS, new COSString("app.alert(1)"));
    return script;
  }

  private static COSBase[] action(PDDocument document) throws IOException {
    COSDictionary script = script();
    widget(document).setItem(COSName.A, script);
    return new COSBase[] {widget(document), script};
  }

  private static COSBase[] ofForm(PDDocument document, COSName name, COSBase value) {
    COSDictionary form = document.getDocumentCatalog().getAcroForm(null).getCOSObject();
    form.setItem(name, value);
    return new COSBase[] {form, value, document.getDocumentCatalog().getCOSObject()};
  }

  private static COSBase[] ofForm(PDDocument document, String flag) {
    COSDictionary form = document.getDocumentCatalog().getAcroForm(null).getCOSObject();
    form.setBoolean(flag, true);
    return new COSBase[] {form, document.getDocumentCatalog().getCOSObject()};
  }

  private static COSBase[] xfa(PDDocument document) throws IOException {
    COSStream form = document.getDocument().createCOSStream();
    try (OutputStream out = form.createOutputStream()) {
      out.write("<xdp/>".getBytes(StandardCharsets.UTF_8));
    }
    return ofForm(document, COSName.getPDFName("XFA"), form);
  }

  private static COSBase[] typeface(PDDocument document) {
    COSDictionary form = document.getDocumentCatalog().getAcroForm(null).getCOSObject();
    COSDictionary font =
        form.getCOSDictionary(COSName.DR)
            .getCOSDictionary(COSName.FONT)
            .getCOSDictionary(COSName.getPDFName("Helv"));
    font.setItem(COSName.BASE_FONT, COSName.getPDFName("Symbol"));
    return new COSBase[] {font};
  }

  private static COSBase[] fieldGone(PDDocument document) {
    COSDictionary form = document.getDocumentCatalog().getAcroForm(null).getCOSObject();
    form.getCOSArray(COSName.FIELDS).remove(0);
    return new COSBase[] {form, form.getCOSArray(COSName.FIELDS)};
  }

  private static COSBase[] signatureGone(PDDocument document) throws IOException {
    COSDictionary field = document.getSignatureFields().get(1).getCOSObject();
    COSDictionary first = document.getSignatureFields().get(0).getCOSObject();
    first.removeItem(COSName.V);
    return new COSBase[] {field, first};
  }

  private static COSBase[] layer(PDDocument document) {
    COSDictionary group = new COSDictionary();
    group.setItem(COSName.TYPE, COSName.getPDFName("OCG"));
    group.setString(COSName.NAME, "a");
    COSDictionary membership = new COSDictionary();
    membership.setItem(COSName.TYPE, COSName.getPDFName("OCMD"));
    membership.setItem(COSName.getPDFName("OCGs"), group);
    membership.setItem(COSName.P, COSName.getPDFName("AnyOn"));
    COSDictionary properties = new COSDictionary();
    properties.setItem(COSName.getPDFName("MC0"), membership);
    document.getPage(0).getResources().getCOSObject().setItem(COSName.PROPERTIES, properties);
    return new COSBase[0];
  }

  private static COSBase[] hidden(PDDocument document) {
    COSDictionary resources = document.getPage(0).getResources().getCOSObject();
    COSDictionary properties = resources.getCOSDictionary(COSName.PROPERTIES);
    COSDictionary membership = properties.getCOSDictionary(COSName.getPDFName("MC0"));
    membership.setItem(COSName.P, COSName.getPDFName("AllOff"));
    return new COSBase[] {membership, properties, resources, document.getPage(0).getCOSObject()};
  }

  private static COSBase[] reworded(PDDocument document) throws IOException {
    COSStream words =
        (COSStream) document.getPage(0).getCOSObject().getDictionaryObject(COSName.CONTENTS);
    byte[] before;
    try (InputStream in = words.createInputStream()) {
      before = in.readAllBytes();
    }
    String text = new String(before, StandardCharsets.ISO_8859_1);
    assertThat(text).contains("Request");
    try (OutputStream out = words.createOutputStream(words.getFilters())) {
      out.write(text.replace("Request", "Refusal").getBytes(StandardCharsets.ISO_8859_1));
    }
    return new COSBase[] {words};
  }

  private static COSBase[] counted(PDDocument document) {
    COSDictionary pages = document.getPages().getCOSObject();
    COSArray kids = pages.getCOSArray(COSName.KIDS);
    kids.add(new COSString("no page"));
    return new COSBase[] {pages, kids};
  }

  @Test
  void aSignatureFillsOneFieldOnly() throws IOException {
    byte[] pdf =
        Revised.by(twice, d -> stampOf(d, d.getSignatureDictionaries().get(1).getCOSObject()));

    assertThat(judged(pdf).signatures().get(0).has(FindingCode.CHANGED_AFTER_SIGNING)).isTrue();
  }

  private static COSBase[] coloured(PDDocument document) {
    COSDictionary looks = new COSDictionary();
    looks.setItem(COSName.BG, new PDRectangle(1, 1).getCOSArray());
    COSDictionary widget = waiting();
    widget.setItem(COSName.MK, looks);
    return asField(document, widget);
  }

  private static COSBase[] waitingToAct(PDDocument document) {
    COSDictionary widget = waiting();
    widget.setItem(COSName.A, script());
    return asField(document, widget);
  }

  private static COSDictionary waiting() {
    COSDictionary widget = new COSDictionary();
    widget.setItem(COSName.TYPE, COSName.ANNOT);
    widget.setItem(COSName.SUBTYPE, COSName.WIDGET);
    widget.setItem(COSName.FT, COSName.getPDFName("Sig"));
    widget.setItem(COSName.RECT, new PDRectangle(0, 600, 595, 200).getCOSArray());
    return widget;
  }
}
