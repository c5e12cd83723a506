package vn.gtvt.sdk.license.portrait.decode;

import java.awt.Point;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/**
 * Pixels in sRGB: three bytes a pixel, blue, green, red. Read by many, never changed after it was
 * made.
 */
public final class Picture {
  private final int width;
  private final int height;
  private final byte[] bgr;

  /** Takes the pixels over; the caller no longer writes to them. */
  public Picture(int width, int height, byte[] bgr) {
    if (bgr.length < 3L * width * height) {
      throw new IllegalArgumentException("too few bytes for " + width + "x" + height);
    }
    this.width = width;
    this.height = height;
    this.bgr = bgr;
  }

  /** Returns the width in pixels. */
  public int width() {
    return width;
  }

  /** Returns the height in pixels. */
  public int height() {
    return height;
  }

  /** Returns the place of a pixel's blue byte. */
  public int at(int x, int y) {
    return 3 * (y * width + x);
  }

  /** Returns a byte, 0 to 255. */
  public int value(int at) {
    return bgr[at] & 0xff;
  }

  /** Copies the three bytes of a pixel. */
  public void copy(int at, byte[] out, int to) {
    out[to] = bgr[at];
    out[to + 1] = bgr[at + 1];
    out[to + 2] = bgr[at + 2];
  }

  /** Returns a pixel as 0xRRGGBB. */
  public int rgb(int x, int y) {
    int at = at(x, y);
    return (value(at + 2) << 16) | (value(at + 1) << 8) | value(at);
  }

  /** Returns a picture over the same pixels for Java 2D; it is not to be drawn on. */
  public BufferedImage image() {
    BufferedImage shape = new BufferedImage(1, 1, BufferedImage.TYPE_3BYTE_BGR);
    WritableRaster raster =
        Raster.createInterleavedRaster(
            new DataBufferByte(bgr, bgr.length),
            width,
            height,
            3 * width,
            3,
            new int[] {2, 1, 0},
            new Point());
    return new BufferedImage(shape.getColorModel(), raster, false, null);
  }

  /** Returns the part from x, y of this size. */
  public Picture part(int x, int y, int across, int down) {
    byte[] cut = new byte[3 * across * down];
    for (int row = 0; row < down; row++) {
      System.arraycopy(bgr, at(x, y + row), cut, 3 * across * row, 3 * across);
    }
    return new Picture(across, down, cut);
  }

  /**
   * Returns the picture as an EXIF orientation says it is meant.
   *
   * @param orientation 1 to 8; 1 is as it is, 3 upside down, 6 a quarter clockwise, 8 a quarter
   *     counter-clockwise, the others mirrored too
   */
  public Picture oriented(int orientation) {
    if (orientation <= 1 || orientation > 8) {
      return this;
    }
    boolean swaps = orientation >= 5;
    int across = swaps ? height : width;
    int down = swaps ? width : height;
    byte[] turned = new byte[3 * across * down];
    for (int y = 0; y < down; y++) {
      for (int x = 0; x < across; x++) {
        int fromX = swaps ? y : x;
        int fromY = swaps ? x : y;
        if (orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8) {
          fromX = width - 1 - fromX;
        }
        if (orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7) {
          fromY = height - 1 - fromY;
        }
        System.arraycopy(bgr, at(fromX, fromY), turned, 3 * (y * across + x), 3);
      }
    }
    return new Picture(across, down, turned);
  }

  /** Returns the picture after clockwise quarter turns. */
  public Picture turned(int quarters) {
    return switch (Math.floorMod(quarters, 4)) {
      case 1 -> oriented(6);
      case 2 -> oriented(3);
      case 3 -> oriented(8);
      default -> this;
    };
  }

  /** Says whether no pixel worth a name has a colour. */
  public boolean isGrey() {
    long coloured = 0;
    long most = Math.max(1, (long) width * height / 1000);
    for (int at = 0; at < 3 * width * height; at += 3) {
      int blue = value(at);
      int green = value(at + 1);
      int red = value(at + 2);
      if (Math.abs(blue - green) > 4 || Math.abs(red - green) > 4) {
        if (++coloured > most) {
          return false;
        }
      }
    }
    return true;
  }
}
