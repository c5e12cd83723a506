package vn.gtvt.sdk.license.portrait.measure;

/** CIELAB (D65) of sRGB values. */
final class Lab {
  private static final float[] LINEAR = new float[256];
  private static final float[] ROOT = new float[4097];
  private static final double EPSILON = 216.0 / 24389;
  private static final double KAPPA = 24389.0 / 27;

  static {
    for (int i = 0; i < LINEAR.length; i++) {
      double value = i / 255.0;
      LINEAR[i] =
          (float) (value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));
    }
    for (int i = 0; i < ROOT.length; i++) {
      double t = i / 4096.0;
      ROOT[i] = (float) (t > EPSILON ? Math.cbrt(t) : (KAPPA * t + 16) / 116);
    }
  }

  private Lab() {}

  /** Returns the light of a channel's value, 0 to 1. */
  static float linear(int value) {
    return LINEAR[value];
  }

  /** Writes L*, a*, b* at a place. */
  static void of(int red, int green, int blue, float[] to, int at) {
    float r = LINEAR[red];
    float g = LINEAR[green];
    float b = LINEAR[blue];
    float x = root((0.4124f * r + 0.3576f * g + 0.1805f * b) / 0.9505f);
    float y = root(0.2126f * r + 0.7152f * g + 0.0722f * b);
    float z = root((0.0193f * r + 0.1192f * g + 0.9505f * b) / 1.089f);
    to[at] = 116 * y - 16;
    to[at + 1] = 500 * (x - y);
    to[at + 2] = 200 * (y - z);
  }

  private static float root(float t) {
    return ROOT[Math.max(0, Math.min(4096, Math.round(t * 4096)))];
  }
}
