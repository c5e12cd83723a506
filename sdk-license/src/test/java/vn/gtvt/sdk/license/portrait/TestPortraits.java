package vn.gtvt.sdk.license.portrait;

import java.awt.Color;

/** Pictures that other packages' tests need. */
public final class TestPortraits {
  private TestPortraits() {}

  /** Returns a JPEG of nobody on white, of a size that a camera has. */
  public static byte[] jpeg() {
    return BuiltPictures.PLAIN.clone();
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
