package vn.gtvt.sdk.license.portrait.face;

import org.jspecify.annotations.Nullable;

/**
 * What was found in a picture.
 *
 * @param face the largest upright face, or null
 * @param confirmed whether both methods found it
 * @param secondShare area of the next face divided by that of the largest; 0 without one
 * @param doubtfulShare the same of a face that one method found and that has eyes
 * @param quarters clockwise quarter turns that would set a face upright: 0 if it is, or none was
 *     found
 */
public record Faces(
    @Nullable Landmarks face,
    boolean confirmed,
    double secondShare,
    double doubtfulShare,
    int quarters) {
  static final Faces NONE = new Faces(null, false, 0, 0, 0);

  static Faces lying(int quarters) {
    return new Faces(null, false, 0, 0, quarters);
  }
}
