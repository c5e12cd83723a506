package vn.gtvt.sdk.license.portrait;

import vn.gtvt.sdk.license.portrait.decode.Picture;
import vn.gtvt.sdk.license.portrait.face.Landmarks;

/**
 * The part of a picture to be cut out around a face: only cut, never stretched or padded.
 *
 * @param x left edge
 * @param y upper edge
 * @param width width
 * @param height height
 */
record CropPlan(int x, int y, int width, int height) {
  /** Head height that is aimed at, as a share of the picture's. */
  static final double HEAD_SHARE = 0.74;

  private static final double EYE_LINE = 0.56;

  /** Plans the part; it is as near to the aim as the picture allows. */
  static CropPlan around(Landmarks face, Picture picture, double ratio) {
    double height = face.headHeight() / HEAD_SHARE;
    height = Math.min(height, picture.height());
    height = Math.min(height, picture.width() / ratio);
    double width = height * ratio;
    double left = face.middleX() - width / 2;
    double top = face.middleY() - (1 - EYE_LINE) * height;
    int across = (int) Math.round(width);
    int down = (int) Math.round(height);
    int x = (int) Math.round(Math.max(0, Math.min(picture.width() - (double) across, left)));
    int y = (int) Math.round(Math.max(0, Math.min(picture.height() - (double) down, top)));
    return new CropPlan(
        x, y, Math.min(across, picture.width() - x), Math.min(down, picture.height() - y));
  }
}
