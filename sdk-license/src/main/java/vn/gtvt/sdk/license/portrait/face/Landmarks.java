package vn.gtvt.sdk.license.portrait.face;

/**
 * Where a face is, in pixels of the picture. Biometric data: kept in memory only, never logged.
 *
 * @param x left edge of the face box
 * @param y upper edge of the face box
 * @param size width of the face box
 * @param leftEyeX centre of the eye on the picture's left
 * @param leftEyeY its height from above
 * @param rightEyeX centre of the eye on the picture's right
 * @param rightEyeY its height from above
 * @param eyesFound whether the eyes were seen, or only estimated from the box
 */
public record Landmarks(
    double x,
    double y,
    double size,
    double leftEyeX,
    double leftEyeY,
    double rightEyeX,
    double rightEyeY,
    boolean eyesFound) {
  /** Chin below the eyes' line, in distances between the eyes (measured). */
  private static final double CHIN_BELOW_EYES = 1.835;

  /** Chin to crown divided by eyes to chin (measured). */
  private static final double HEAD_OVER_LOWER_FACE = 1.92;

  /** Distance between the eyes in box widths (measured: .383 +- .025). */
  static final double EYES_IN_BOX = 0.383;

  /** Head height in box widths (measured: 1.35 to 1.46). */
  private static final double HEAD_IN_BOX = 1.40;

  /** Returns the distance between the eyes' centres. */
  public double eyeDistance() {
    return Math.hypot(rightEyeX - leftEyeX, rightEyeY - leftEyeY);
  }

  /** Returns the tilt of the eyes' line in degrees; positive if the right one is lower. */
  public double roll() {
    return Math.toDegrees(Math.atan2(rightEyeY - leftEyeY, rightEyeX - leftEyeX));
  }

  /** Returns the middle between the eyes, across. */
  public double middleX() {
    return (leftEyeX + rightEyeX) / 2;
  }

  /** Returns the middle between the eyes, from above. */
  public double middleY() {
    return (leftEyeY + rightEyeY) / 2;
  }

  /**
   * Returns the height of the head, chin to crown: the mean of what box and eyes tell, which err
   * independently.
   */
  public double headHeight() {
    double byBox = HEAD_IN_BOX * size;
    return eyesFound ? (byBox + HEAD_OVER_LOWER_FACE * CHIN_BELOW_EYES * eyeDistance()) / 2 : byBox;
  }

  /** Returns the height of the chin from above. */
  public double chinY() {
    return middleY() + headHeight() / HEAD_OVER_LOWER_FACE;
  }

  /** Returns the height of the crown from above. */
  public double crownY() {
    return chinY() - headHeight();
  }

  /** Returns the same face in another coordinate system: first scaled, then moved. */
  public Landmarks scaledAndMoved(double scale, double dx, double dy) {
    return new Landmarks(
        x * scale + dx,
        y * scale + dy,
        size * scale,
        leftEyeX * scale + dx,
        leftEyeY * scale + dy,
        rightEyeX * scale + dx,
        rightEyeY * scale + dy,
        eyesFound);
  }

  @Override
  public String toString() {
    return "Landmarks[" + Math.round(size) + " px]";
  }
}
