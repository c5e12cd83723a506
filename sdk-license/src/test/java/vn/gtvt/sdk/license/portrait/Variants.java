package vn.gtvt.sdk.license.portrait;

import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;

/** The same picture as people's programs save it again: nothing about the person changes. */
final class Variants {
  /** Quarters that the pixels are turned by, and the EXIF mark that turns them back. */
  static final int[][] TURNS = {{3, 6}, {2, 3}, {1, 8}};

  private Variants() {}

  /** Saved again at 85 and above, and one pixel less on each side. */
  static Map<String, byte[]> saved(BufferedImage image) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int percent : new int[] {85, 100}) {
      files.put("at " + percent, PictureFiles.jpeg(image, percent / 100f, false));
    }
    int width = image.getWidth();
    int height = image.getHeight();
    files.put("less on the left", cut(image, 1, 0, width - 1, height));
    files.put("less above", cut(image, 0, 1, width, height - 1));
    files.put("less on the right", cut(image, 0, 0, width - 1, height));
    files.put("less below", cut(image, 0, 0, width, height - 1));
    return files;
  }

  /** Stored lying or upside down, with the mark for it. */
  static Map<String, byte[]> turned(BufferedImage image) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int[] turn : TURNS) {
      byte[] lying = PictureFiles.jpeg(PictureFiles.turned(image, turn[0]), 0.95f, false);
      files.put("marked " + turn[1], marked(lying, turn[1]));
    }
    return files;
  }

  static byte[] marked(byte[] jpeg, int orientation) {
    return PictureFiles.segment(jpeg, 0xe1, PictureFiles.exif(orientation, false));
  }

  private static byte[] cut(BufferedImage image, int x, int y, int width, int height) {
    BufferedImage part = image.getSubimage(x, y, width, height);
    return PictureFiles.jpeg(PictureFiles.as(part, BufferedImage.TYPE_3BYTE_BGR), 0.95f, false);
  }
}
