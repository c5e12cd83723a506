package vn.gtvt.sdk.license.portrait;

import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.license.portrait.bytes.ByteScan;
import vn.gtvt.sdk.license.portrait.decode.Picture;
import vn.gtvt.sdk.license.portrait.face.Landmarks;

/**
 * What was seen of a picture.
 *
 * @param scan its bytes
 * @param picture its pixels, turned as the file marks them and then by {@code quarters}
 * @param quarters clockwise quarter turns that the face asked for, beyond the file's own mark
 * @param face the face in {@code picture}, or null
 */
record Seen(ByteScan scan, Picture picture, int quarters, @Nullable Landmarks face) {}
