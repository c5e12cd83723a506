package vn.gtvt.sdk.signature.pdf;

import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * Draws a stamp into a small PDF of its own, from which the library takes it over.
 *
 * <p>Only black on nothing and an embedded part of a typeface: what was PDF/A stays so.
 */
final class StampDrawing {
  private static final String TYPEFACE =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final float MARGIN = 3;
  private static final float LINE = 0.5f;

  private StampDrawing() {}

  static InputStream draw(StampBox box, List<String> lines) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      PDAcroForm form = new PDAcroForm(document);
      document.getDocumentCatalog().setAcroForm(form);
      PDSignatureField field = new PDSignatureField(form);
      form.setSignaturesExist(true);
      form.setAppendOnly(true);
      form.getCOSObject().setDirect(true);
      form.getFields().add(field);
      PDAnnotationWidget widget = field.getWidgets().get(0);
      widget.setRectangle(box.onPage());
      PDAppearanceStream stream = stream(document, box);
      PDAppearanceDictionary appearance = new PDAppearanceDictionary();
      appearance.getCOSObject().setDirect(true);
      appearance.setNormalAppearance(stream);
      widget.setAppearance(appearance);
      write(document, stream, box, lines);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return new ByteArrayInputStream(out.toByteArray());
    }
  }

  private static PDAppearanceStream stream(PDDocument document, StampBox box) {
    PDFormXObject object = new PDFormXObject(new PDStream(document));
    object.setResources(new PDResources());
    object.setFormType(1);
    object.setBBox(new PDRectangle(box.width(), box.height()));
    if (box.quarterTurns() != 0) {
      object.setMatrix(AffineTransform.getQuadrantRotateInstance(box.quarterTurns()));
    }
    return new PDAppearanceStream(object.getCOSObject());
  }

  private static void write(
      PDDocument document, PDAppearanceStream stream, StampBox box, List<String> lines)
      throws IOException {
    PDFont font = typeface(document);
    StampText text = StampText.fit(lines, font, box.width(), box.height(), MARGIN);
    try (PDPageContentStream out = new PDPageContentStream(document, stream)) {
      out.setStrokingColor(0f);
      out.setNonStrokingColor(0f);
      out.setLineWidth(LINE);
      out.addRect(LINE, LINE, box.width() - 2 * LINE, box.height() - 2 * LINE);
      out.stroke();
      out.beginText();
      out.setFont(font, text.size());
      out.setLeading(text.size() * StampText.LEADING);
      out.newLineAtOffset(MARGIN, box.height() - MARGIN - text.size());
      for (String line : text.lines()) {
        out.showText(line);
        out.newLine();
      }
      out.endText();
    }
  }

  /** Liberation Sans, which the library brings; its licence (OFL) allows embedding. */
  private static PDFont typeface(PDDocument document) throws IOException {
    try (InputStream in = PDDocument.class.getResourceAsStream(TYPEFACE)) {
      if (in == null) {
        throw new IOException("the PDF library lacks its typeface");
      }
      return PDType0Font.load(document, in, true);
    }
  }
}
