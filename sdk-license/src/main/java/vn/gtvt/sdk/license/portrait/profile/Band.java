package vn.gtvt.sdk.license.portrait.profile;

import org.jspecify.annotations.Nullable;

/**
 * A range of values, both ends included.
 *
 * @param least smallest value inside; null if open below
 * @param most largest value inside; null if open above
 */
public record Band(@Nullable Double least, @Nullable Double most) {
  /** Guards that one end is given and the ends are in order. */
  public Band {
    if (least == null && most == null) {
      throw new IllegalArgumentException("a band needs an end");
    }
    if (least != null && most != null && least > most) {
      throw new IllegalArgumentException("least > most: " + least + " > " + most);
    }
  }

  /** Says whether a value lies inside. */
  public boolean holds(double value) {
    return (least == null || value >= least) && (most == null || value <= most);
  }
}
