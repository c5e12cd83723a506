package vn.gtvt.examples.fleetbadges.papers;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** One A4 document, written from top to bottom; a new page begins where the old one is full. */
final class Paper implements AutoCloseable {
  static final float LEFT = 56;
  static final float RIGHT = PDRectangle.A4.getWidth() - 56;
  private static final float TOP = PDRectangle.A4.getHeight() - 56;
  private static final float BOTTOM = 64;
  private static final float LINE = 1.35f;

  private final String footer;
  private final PDDocument document = new PDDocument();
  private final Letters letters;
  private PDPageContentStream pen;
  private float penSize;
  private float y;

  /** Opens a document whose every page says {@code footer} at its foot. */
  Paper(String footer) throws IOException {
    this.footer = footer;
    this.letters = Letters.in(document);
    this.pen = newPage();
  }

  /** Returns the height that the next line is written at, from the foot of the page. */
  float height() {
    return y;
  }

  void moveTo(float height) {
    y = height;
  }

  void gap(float points) {
    y -= points;
  }

  /** Begins a new page if fewer points are left; says whether it did. */
  boolean makeRoom(float points) throws IOException {
    if (y - points >= BOTTOM) {
      return false;
    }
    pen.close();
    pen = newPage();
    return true;
  }

  void centred(Style style, float from, float to, String text) throws IOException {
    for (String line : Lines.fold(letters.drawable(text), to - from, t -> width(style, t))) {
      float x = from + (to - from - width(style, line)) / 2;
      write(style, x, line);
    }
  }

  void paragraph(Style style, String text) throws IOException {
    for (String line : Lines.fold(letters.drawable(text), RIGHT - LEFT, t -> width(style, t))) {
      write(style, LEFT, line);
    }
  }

  /** Returns the lines that a text takes in a column. */
  List<String> fold(Style style, float width, String text) {
    return Lines.fold(letters.drawable(text), width, t -> width(style, t));
  }

  /** Writes one line at the current height and moves down. */
  void write(Style style, float x, String line) throws IOException {
    makeRoom(style.size() * LINE);
    y -= style.size() * LINE;
    print(style, x, y, line);
  }

  void rule(float fromX, float fromY, float toX, float toY) throws IOException {
    pen.setStrokingColor(Color.DARK_GRAY);
    pen.setLineWidth(0.5f);
    pen.moveTo(fromX, fromY);
    pen.lineTo(toX, toY);
    pen.stroke();
  }

  void save(Path file) throws IOException {
    pen.close();
    document.save(file.toFile());
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  private PDPageContentStream newPage() throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    pen = new PDPageContentStream(document, page);
    penSize = 0;
    y = TOP;
    print(Style.SMALL, LEFT, BOTTOM - 24, letters.drawable(footer));
    return pen;
  }

  private void print(Style style, float x, float atY, String line) throws IOException {
    pen.beginText();
    if (style.size() != penSize) {
      // PDFBox compiles the font's substitution rules each time it is told the font.
      pen.setFont(letters.font(), style.size());
      penSize = style.size();
    }
    pen.setNonStrokingColor(style.colour());
    pen.setStrokingColor(style.colour());
    pen.setLineWidth(style.size() / 40);
    pen.setRenderingMode(style.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
    pen.newLineAtOffset(x, atY);
    pen.showText(line);
    pen.endText();
  }

  private float width(Style style, String text) {
    return letters.width(text) * style.size();
  }
}
