package vn.gtvt.sdk.license.portrait.face;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.license.portrait.face.Detector.Search;

/** Finds both eyes in a face box, each in its own quarter; estimates them where they hide. */
final class EyeFinder {
  private static final double TOP = 0.18;
  private static final double BOTTOM = 0.62;
  private static final double EYES_HEIGHT = 0.40;
  private static final double MIDDLE = 0.51;
  private static final double STEP = 1.1;
  private static final int VOTES_ABOVE = 2;

  /** Distance of the eyes in box widths that an honest pair keeps, with room for a tilted head. */
  private static final double NEAREST = 0.28;

  private static final double FARTHEST = 0.52;
  private static final double STEEPEST = 0.6;

  private final Detector eye;

  EyeFinder(Detector eye) {
    this.eye = eye;
  }

  /** Returns the face in the pixels of the grey picture. */
  Landmarks find(Grey grey, Box box) {
    Place left = best(grey, box, 0.05, 0.53);
    Place right = best(grey, box, 0.47, 0.95);
    double size = box.width();
    if (left != null && right != null) {
      double across = right.x - left.x;
      double distance = Math.hypot(across, right.y - left.y) / size;
      boolean isPair =
          distance >= NEAREST
              && distance <= FARTHEST
              && Math.abs(right.y - left.y) <= STEEPEST * across;
      if (isPair) {
        return new Landmarks(box.x(), box.y(), size, left.x, left.y, right.x, right.y, true);
      }
    }
    double half = Landmarks.EYES_IN_BOX * size / 2;
    double middle = box.x() + MIDDLE * size;
    double line = box.y() + EYES_HEIGHT * size;
    return new Landmarks(box.x(), box.y(), size, middle - half, line, middle + half, line, false);
  }

  private @Nullable Place best(Grey grey, Box box, double from, double to) {
    int left = clamp(box.x() + from * box.width(), grey.width);
    int right = clamp(box.x() + to * box.width(), grey.width);
    int top = clamp(box.y() + TOP * box.height(), grey.height);
    int bottom = clamp(box.y() + BOTTOM * box.height(), grey.height);
    if (right - left < 20 || bottom - top < 20) {
      return null;
    }
    Grey part = grey.part(left, top, right - left, bottom - top);
    Search search =
        new Search(STEP, VOTES_ABOVE, (int) (0.15 * box.width()), (int) (0.5 * box.width()));
    List<Box> found = eye.find(part, search);
    Box best = null;
    for (Box each : found) {
      if (best == null || each.votes() > best.votes()) {
        best = each;
      }
    }
    return best == null
        ? null
        : new Place(left + best.x() + best.width() / 2.0, top + best.y() + best.height() / 2.0);
  }

  private static int clamp(double at, int end) {
    return (int) Math.max(0, Math.min(end, Math.round(at)));
  }

  private record Place(double x, double y) {}
}
