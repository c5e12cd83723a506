package vn.gtvt.sdk.license.portrait.decode;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.WritableRaster;
import org.jspecify.annotations.Nullable;

/** Converts an image whose samples are meant in a profile's colours to sRGB. */
final class ProfileConversion {
  private static final float[] PROBES = {0f, 0.25f, 0.5f, 0.75f, 1f};
  private static final float TOLERANCE = 0.02f;

  private ProfileConversion() {}

  /** Returns the profile's colours; null if it cannot be used for an image of so many channels. */
  static @Nullable ICC_ColorSpace usable(byte[] profile, int channels) {
    try {
      ICC_Profile read = ICC_Profile.getInstance(profile);
      ICC_ColorSpace space = new ICC_ColorSpace(read);
      boolean isRgb = space.getType() == ColorSpace.TYPE_RGB && channels == 3;
      if (!isRgb) {
        return null;
      }
      space.toRGB(new float[] {0.5f, 0.5f, 0.5f});
      return space;
    } catch (IllegalArgumentException | CMMException | ArrayIndexOutOfBoundsException e) {
      return null;
    }
  }

  /** Says whether converting would change nothing that an eye can see. */
  static boolean saysSrgb(ICC_ColorSpace space) {
    for (float red : PROBES) {
      for (float green : PROBES) {
        float[] in = {red, green, PROBES[(int) (4 * (red + green)) % PROBES.length]};
        float[] out = space.toRGB(in);
        for (int i = 0; i < 3; i++) {
          if (Math.abs(in[i] - out[i]) > TOLERANCE) {
            return false;
          }
        }
      }
    }
    return true;
  }

  static BufferedImage convert(BufferedImage image, ICC_ColorSpace space) {
    ColorModel own = image.getColorModel();
    ColorModel meant =
        new ComponentColorModel(
            space,
            own.hasAlpha(),
            false,
            own.getTransparency(),
            image.getRaster().getTransferType());
    WritableRaster raster = image.getRaster();
    BufferedImage labelled = new BufferedImage(meant, raster, false, null);
    ColorModel target =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB),
            own.hasAlpha(),
            false,
            own.getTransparency(),
            image.getRaster().getTransferType());
    BufferedImage out =
        new BufferedImage(
            target,
            target.createCompatibleWritableRaster(image.getWidth(), image.getHeight()),
            false,
            null);
    return new ColorConvertOp(null).filter(labelled, out);
  }
}
