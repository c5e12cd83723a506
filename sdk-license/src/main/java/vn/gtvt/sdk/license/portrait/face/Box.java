package vn.gtvt.sdk.license.portrait.face;

/**
 * Where a cascade found something.
 *
 * @param x left edge
 * @param y upper edge
 * @param width width
 * @param height height
 * @param votes how many windows agreed
 */
public record Box(int x, int y, int width, int height, int votes) {
  /** Returns the area in pixels. */
  public long area() {
    return (long) width * height;
  }

  Box movedBy(int dx, int dy) {
    return new Box(x + dx, y + dy, width, height, votes);
  }

  /** Returns the box of the head around a face's box: crown, chin and ears. */
  Box head() {
    int crown = width * 35 / 100;
    int ear = width * 15 / 100;
    return new Box(x - ear, y - crown, width + 2 * ear, height + crown + width / 4, votes);
  }

  Box grownBy(int margin) {
    return new Box(x - margin, y - margin, width + 2 * margin, height + 2 * margin, votes);
  }

  boolean holds(double pointX, double pointY) {
    return pointX >= x && pointX < x + width && pointY >= y && pointY < y + height;
  }

  double overlap(Box other) {
    long across = Math.min(x + width, other.x + other.width) - (long) Math.max(x, other.x);
    long down = Math.min(y + height, other.y + other.height) - (long) Math.max(y, other.y);
    if (across <= 0 || down <= 0) {
      return 0;
    }
    return (double) (across * down) / (double) Math.min(area(), other.area());
  }
}
