package vn.gtvt.sdk.signature.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import vn.gtvt.sdk.signature.Trouble;

/** A box on a page, as it is shown and as the file counts it. */
record StampBox(PDRectangle onPage, float width, float height, int quarterTurns) {
  /** Places a box that is given on the page as it is shown. */
  static StampBox of(Stamp stamp, PDPage page) {
    PDRectangle crop = page.getCropBox();
    int turns = Math.floorMod(page.getRotation(), 360) / 90;
    float shownWidth = turns % 2 == 0 ? crop.getWidth() : crop.getHeight();
    float shownHeight = turns % 2 == 0 ? crop.getHeight() : crop.getWidth();
    float x = stamp.x();
    float y = stamp.y();
    float width = stamp.width();
    float height = stamp.height();
    // Written so that NaN fails each comparison.
    boolean isInside =
        x >= 0
            && y >= 0
            && width >= 1
            && height >= 1
            && x + width <= shownWidth
            && y + height <= shownHeight;
    if (!isInside) {
      throw PdfOpening.problem(Trouble.BAD_BOX, "box", stamp, "page", stamp.page());
    }
    PDRectangle inFile =
        switch (turns) {
          case 1 -> new PDRectangle(crop.getWidth() - y - height, x, height, width);
          case 2 ->
              new PDRectangle(
                  crop.getWidth() - x - width, crop.getHeight() - y - height, width, height);
          case 3 -> new PDRectangle(y, crop.getHeight() - x - width, height, width);
          default -> new PDRectangle(x, y, width, height);
        };
    return new StampBox(
        new PDRectangle(
            crop.getLowerLeftX() + inFile.getLowerLeftX(),
            crop.getLowerLeftY() + inFile.getLowerLeftY(),
            inFile.getWidth(),
            inFile.getHeight()),
        width,
        height,
        turns);
  }

  /** Takes the box of a field that the file has. */
  static StampBox of(PDRectangle field, PDPage page) {
    int turns = Math.floorMod(page.getRotation(), 360) / 90;
    return turns % 2 == 0
        ? new StampBox(field, field.getWidth(), field.getHeight(), turns)
        : new StampBox(field, field.getHeight(), field.getWidth(), turns);
  }
}
