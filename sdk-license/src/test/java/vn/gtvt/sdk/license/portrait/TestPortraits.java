package vn.gtvt.sdk.license.portrait;

import java.awt.Color;

/** Pictures that other packages' tests need. */
public final class TestPortraits {
  private TestPortraits() {}

  /** Returns a JPEG of nobody on white, of a size that a camera has. */
  public static byte[] jpeg() {
    return BuiltPictures.PLAIN.clone();
  }

  /** Returns a JPEG of nobody on the blue ground that teachers' certificates ask for. */
  public static byte[] onBlue() {
    return onBlue(900);
  }

  /** Returns another file of the same kind. */
  public static byte[] anotherOnBlue() {
    return onBlue(750);
  }

  private static byte[] onBlue(int width) {
    return PictureFiles.jpeg(
        DrawnFace.of(width, width * 4 / 3, new Color(0x0067b1)).image, 0.92f, false);
  }

  /** Returns one of the odd files by its name, e.g. {@code two-faces.jpg}. */
  public static byte[] odd(String name) {
    return BuiltPictures.get(name);
  }

  /** Returns a JP2 of the size that the school's file has. */
  public static byte[] jp2() {
    return Jp2.of(DrawnFace.of(354, 472, Color.WHITE).image);
  }
}
