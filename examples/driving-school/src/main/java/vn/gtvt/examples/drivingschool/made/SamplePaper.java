package vn.gtvt.examples.drivingschool.made;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Content;

/** A page that stands for a paper the school would scan. */
public final class SamplePaper {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private SamplePaper() {}

  /**
   * Makes a one-page PDF.
   *
   * @param component the component of the procedure that it fills
   * @param subject what it belongs to; {@code null} for the dossier as a whole
   */
  public static Attachment of(String component, @Nullable String subject) {
    byte[] pdf = pdf(component, subject == null ? "" : subject);
    String name = component + (subject == null ? "" : "-" + subject) + ".pdf";
    return Attachment.of(component, subject, name, "application/pdf", Content.of(pdf));
  }

  private static byte[] pdf(String component, String subject) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument();
        InputStream letters = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT))) {
      PDType0Font font = PDType0Font.load(document, letters);
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream text = new PDPageContentStream(document, page)) {
        text.beginText();
        text.setFont(font, 16);
        text.setLeading(26);
        text.newLineAtOffset(72, 740);
        text.showText("BẢN MẪU – không phải giấy tờ thật");
        text.newLine();
        text.showText("Thành phần hồ sơ: " + component);
        text.newLine();
        text.showText(subject);
        text.endText();
      }
      document.save(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
