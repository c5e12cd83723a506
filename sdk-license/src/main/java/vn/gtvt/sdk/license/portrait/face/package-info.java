/**
 * Finds faces and eyes by OpenCV's published cascades, evaluated in plain Java.
 *
 * <p>The evaluator follows OpenCV's: same scales, same steps, same grouping, so that the boxes
 * agree. A model is immutable; every call has its own scratch.
 */
@NullMarked
package vn.gtvt.sdk.license.portrait.face;

import org.jspecify.annotations.NullMarked;
