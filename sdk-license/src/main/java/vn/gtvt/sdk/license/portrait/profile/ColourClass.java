package vn.gtvt.sdk.license.portrait.profile;

import vn.gtvt.sdk.text.Bilingual;

/**
 * A class of colours in CIELAB (D65).
 *
 * @param label its name
 * @param lightness band of L*, 0 to 100
 * @param a band of a*, green to red
 * @param b band of b*, blue to yellow
 */
public record ColourClass(Bilingual label, Band lightness, Band a, Band b) {
  /** Says whether a colour belongs to the class. */
  public boolean holds(double lightnessOf, double aOf, double bOf) {
    return lightness.holds(lightnessOf) && a.holds(aOf) && b.holds(bOf);
  }
}
