package vn.gtvt.sdk.signature.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** Papers to sign, drawn on the spot. */
public final class Papers {
  private Papers() {}

  /** One page with a line of text. */
  public static byte[] plain() {
    return paper(1, 0);
  }

  /** Pages that are shown turned by so many degrees. */
  public static byte[] paper(int pages, int rotation) {
    return made(pages, rotation, document -> {});
  }

  /** One page with an empty signature field. */
  public static byte[] withField(String name) {
    return made(
        1,
        0,
        document -> {
          PDAcroForm form = new PDAcroForm(document);
          document.getDocumentCatalog().setAcroForm(form);
          PDSignatureField field = new PDSignatureField(form);
          field.setPartialName(name);
          PDAnnotationWidget widget = field.getWidgets().get(0);
          widget.setRectangle(new PDRectangle(300, 100, 200, 60));
          widget.setPage(document.getPage(0));
          document.getPage(0).getAnnotations().add(widget);
          form.getFields().add(field);
        });
  }

  /** One page behind a password. */
  public static byte[] encrypted(String password) {
    return made(
        1,
        0,
        document -> {
          StandardProtectionPolicy policy =
              new StandardProtectionPolicy("owner", password, new AccessPermission());
          policy.setEncryptionKeyLength(128);
          document.protect(policy);
        });
  }

  private static byte[] made(int pages, int rotation, Change change) {
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < pages; i++) {
        PDPage page = new PDPage(PDRectangle.A4);
        page.setRotation(rotation);
        document.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
          out.beginText();
          out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
          out.newLineAtOffset(72, 700);
          out.showText("Request " + (i + 1));
          out.endText();
        }
      }
      change.apply(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is done to a paper before it is saved. */
  @FunctionalInterface
  private interface Change {
    void apply(PDDocument document) throws IOException;
  }
}
