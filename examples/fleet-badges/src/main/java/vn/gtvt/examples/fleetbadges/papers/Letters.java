package vn.gtvt.examples.fleetbadges.papers;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.gtvt.sdk.text.VietnameseText;

/** The Liberation Sans inside PDFBox's jar: it has every Vietnamese letter. */
final class Letters {
  private static final String RESOURCE =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final PDFont font;

  private Letters(PDFont font) {
    this.font = font;
  }

  /** Embeds the letters that the document comes to use, and no others. */
  static Letters in(PDDocument document) throws IOException {
    try (InputStream face =
        Objects.requireNonNull(PDFont.class.getResourceAsStream(RESOURCE), "no " + RESOURCE)) {
      return new Letters(PDType0Font.load(document, face, true));
    }
  }

  PDFont font() {
    return font;
  }

  /** Returns the text with a question mark for each sign that the font cannot draw. */
  String drawable(String text) {
    StringBuilder drawn = new StringBuilder(text.length());
    VietnameseText.compose(text)
        .codePoints()
        .map(sign -> canDraw(sign) ? sign : '?')
        .forEach(drawn::appendCodePoint);
    return drawn.toString();
  }

  /** Returns the width of a drawable text in units of the letters' size. */
  float width(String text) {
    try {
      return font.getStringWidth(text) / 1000;
    } catch (IOException e) {
      throw new IllegalStateException("an embedded font knows its widths", e);
    }
  }

  private boolean canDraw(int sign) {
    try {
      return font.encode(Character.toString(sign)).length > 0;
    } catch (IllegalArgumentException e) {
      return false;
    } catch (IOException e) {
      throw new IllegalStateException("an embedded font knows its letters", e);
    }
  }
}
