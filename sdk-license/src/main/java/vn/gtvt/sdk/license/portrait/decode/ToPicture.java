package vn.gtvt.sdk.license.portrait.decode;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;

/**
 * Brings a decoded image to three bytes a pixel.
 *
 * <p>Samples are copied, not drawn: Java 2D takes grey as linear light and would brighten it.
 */
final class ToPicture {
  private final BufferedImage image;
  private final int ground;

  /**
   * @param ground what transparent parts are laid on, 0xRRGGBB
   */
  ToPicture(BufferedImage image, int ground) {
    this.image = image;
    this.ground = ground;
  }

  Picture make() {
    int width = image.getWidth();
    int height = image.getHeight();
    if (isPlain()) {
      return new Picture(
          width, height, ((DataBufferByte) image.getRaster().getDataBuffer()).getData());
    }
    byte[] bgr = new byte[3 * width * height];
    ColorModel model = image.getColorModel();
    if (model instanceof IndexColorModel palette) {
      fromPalette(palette, bgr);
    } else if (model.getColorSpace().getType() == ColorSpace.TYPE_GRAY
        || (model.getColorSpace().isCS_sRGB() && model.getNumColorComponents() == 3)) {
      fromSamples(bgr, model);
    } else {
      fromModel(bgr);
    }
    return new Picture(width, height, bgr);
  }

  private boolean isPlain() {
    Raster raster = image.getRaster();
    return image.getType() == BufferedImage.TYPE_3BYTE_BGR
        && raster.getSampleModel() instanceof PixelInterleavedSampleModel model
        && model.getScanlineStride() == 3 * image.getWidth()
        && raster.getSampleModelTranslateX() == 0
        && raster.getSampleModelTranslateY() == 0
        && raster.getDataBuffer().getOffset() == 0
        && model.getBandOffsets()[0] == 2
        && model.getBandOffsets()[2] == 0;
  }

  private void fromPalette(IndexColorModel palette, byte[] bgr) {
    int[] row = new int[image.getWidth()];
    int[] colours = new int[palette.getMapSize()];
    palette.getRGBs(colours);
    int to = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRaster().getSamples(0, y, row.length, 1, 0, row);
      for (int index : row) {
        to = put(bgr, to, colours[Math.min(index, colours.length - 1)]);
      }
    }
  }

  private void fromSamples(byte[] bgr, ColorModel model) {
    Raster raster = image.getRaster();
    int bands = raster.getNumBands();
    int colours = model.getNumColorComponents();
    int[] row = new int[bands * image.getWidth()];
    int[] most = new int[bands];
    for (int band = 0; band < bands; band++) {
      most[band] = (1 << model.getComponentSize(band)) - 1;
    }
    int to = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      raster.getPixels(0, y, image.getWidth(), 1, row);
      for (int at = 0; at < row.length; at += bands) {
        int red = row[at] * 255 / most[0];
        int green = colours == 1 ? red : row[at + 1] * 255 / most[1];
        int blue = colours == 1 ? red : row[at + 2] * 255 / most[2];
        int alpha = bands > colours ? row[at + colours] * 255 / most[colours] : 255;
        to = put(bgr, to, (alpha << 24) | (red << 16) | (green << 8) | blue);
      }
    }
  }

  private void fromModel(byte[] bgr) {
    int[] row = new int[image.getWidth()];
    int to = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, row.length, 1, row, 0, row.length);
      for (int argb : row) {
        to = put(bgr, to, argb);
      }
    }
  }

  private int put(byte[] bgr, int to, int argb) {
    int alpha = argb >>> 24;
    bgr[to] = laid(argb & 0xff, ground & 0xff, alpha);
    bgr[to + 1] = laid((argb >> 8) & 0xff, (ground >> 8) & 0xff, alpha);
    bgr[to + 2] = laid((argb >> 16) & 0xff, (ground >> 16) & 0xff, alpha);
    return to + 3;
  }

  private static byte laid(int value, int under, int alpha) {
    return (byte) (alpha == 255 ? value : (value * alpha + under * (255 - alpha) + 127) / 255);
  }
}
