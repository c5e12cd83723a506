package vn.gtvt.sdk.signature.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** How much ink is where on a rendered page, beside the paper's own line of text. */
record StampReading(long inkOutside, long inkInUpperThird, long inkInLowerThird) {
  private static final float SCALE = 2;

  static StampReading of(byte[] pdf, int page, float x, float y, float width, float height)
      throws IOException {
    BufferedImage picture = picture(pdf, page);
    BufferedImage before = picture(Papers.paper(1, rotation(pdf)), page);
    long outside = 0;
    long upper = 0;
    long lower = 0;
    for (int row = 0; row < picture.getHeight(); row++) {
      for (int column = 0; column < picture.getWidth(); column++) {
        if (picture.getRGB(column, row) == before.getRGB(column, row)) {
          continue;
        }
        float atX = column / SCALE - x;
        float atY = (picture.getHeight() - row) / SCALE - y;
        boolean isInside = atX > 3 && atX < width - 3 && atY > 3 && atY < height - 3;
        if (atX < -1 || atX > width + 1 || atY < -1 || atY > height + 1) {
          outside++;
        } else if (isInside && atY > height * 2 / 3) {
          upper++;
        } else if (isInside && atY < height / 3) {
          lower++;
        }
      }
    }
    return new StampReading(outside, upper, lower);
  }

  private static int rotation(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getPage(0).getRotation();
    }
  }

  static BufferedImage picture(byte[] pdf, int page) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImage(page - 1, SCALE, ImageType.GRAY);
    }
  }
}
