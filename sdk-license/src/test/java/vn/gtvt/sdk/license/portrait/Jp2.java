package vn.gtvt.sdk.license.portrait;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import vn.gtvt.sdk.license.portrait.decode.Picture;
import vn.gtvt.sdk.license.portrait.repair.Jp2File;

/** Writes JP2 files for tests. */
final class Jp2 {
  private Jp2() {}

  static byte[] of(BufferedImage image) {
    byte[] bytes = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    Picture picture = new Picture(image.getWidth(), image.getHeight(), bytes);
    return Jp2File.fitting(picture, 51_200).orElseThrow();
  }
}
