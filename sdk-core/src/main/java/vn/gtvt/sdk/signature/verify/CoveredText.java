package vn.gtvt.sdk.signature.verify;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Looks for text of a page, or stamps and fields on it, beneath boxes. */
final class CoveredText extends PDFTextStripper {
  private static final int HIDDEN = 2;
  private static final float DESCENT = -0.2f;
  private static final float ASCENT = 0.7f;

  private final List<Rectangle2D> boxes;
  private boolean isFound;

  private CoveredText(List<Rectangle2D> boxes) {
    this.boxes = boxes;
  }

  /** Says whether stamps cover something that a reader saw on a page of the signed revision. */
  static boolean isCovered(PDDocument then, int page, List<COSDictionary> stamps) {
    List<Rectangle2D> boxes = boxes(stamps);
    if (boxes.isEmpty()) {
      return false;
    }
    COSArray old = then.getPage(page).getCOSObject().getCOSArray(COSName.ANNOTS);
    for (COSBase each : FormFields.items(old)) {
      if (each instanceof COSDictionary annotation
          && boxes(List.of(annotation)).stream().anyMatch(own -> isOn(own, boxes))) {
        return true;
      }
    }
    try {
      CoveredText reader = new CoveredText(boxes);
      reader.setStartPage(page + 1);
      reader.setEndPage(page + 1);
      reader.getText(then);
      return reader.isFound;
    } catch (IOException e) {
      // A page whose text cannot be read may have some there.
      return true;
    }
  }

  private static List<Rectangle2D> boxes(List<COSDictionary> annotations) {
    List<Rectangle2D> boxes = new ArrayList<>();
    for (COSDictionary annotation : annotations) {
      boolean isShown =
          LaterSignatures.area(annotation) > 0
              && annotation.getDictionaryObject(COSName.AP) != null
              && (annotation.getInt(COSName.F, 0) & HIDDEN) == 0;
      if (isShown) {
        PDRectangle box = new PDRectangle(annotation.getCOSArray(COSName.RECT));
        boxes.add(
            new Rectangle2D.Float(
                box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight()));
      }
    }
    return boxes;
  }

  private static boolean isOn(Rectangle2D what, List<Rectangle2D> boxes) {
    return boxes.stream().anyMatch(what::intersects);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    String letter = font.toUnicode(code);
    if (letter == null || !letter.isBlank()) {
      Rectangle2D box = new Rectangle2D.Float();
      float width = displacement.getX();
      Point2D corner = matrix.transformPoint(0, DESCENT);
      box.setFrameFromDiagonal(corner, matrix.transformPoint(width, ASCENT));
      Rectangle2D other = new Rectangle2D.Float();
      other.setFrameFromDiagonal(
          matrix.transformPoint(width, DESCENT), matrix.transformPoint(0, ASCENT));
      isFound |= isOn(box.createUnion(other), boxes);
    }
  }
}
