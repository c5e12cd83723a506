package vn.gtvt.sdk.license.portrait.face;

import java.util.ArrayList;
import java.util.List;

/** Joins windows that mean the same thing, as OpenCV's groupRectangles does. */
final class Grouping {
  private static final double NEARNESS = 0.2;

  private Grouping() {}

  static List<Box> of(List<Box> windows, int votesAbove) {
    int[] classOf = new int[windows.size()];
    int classes = partition(windows, classOf);
    List<Box> means = new ArrayList<>();
    for (int each = 0; each < classes; each++) {
      means.add(mean(windows, classOf, each));
    }
    List<Box> kept = new ArrayList<>();
    for (int i = 0; i < means.size(); i++) {
      if (means.get(i).votes() > votesAbove && !isInside(i, means, votesAbove)) {
        kept.add(means.get(i));
      }
    }
    return kept;
  }

  private static int partition(List<Box> windows, int[] classOf) {
    int size = windows.size();
    int[] parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < i; j++) {
        if (isNear(windows.get(i), windows.get(j))) {
          parent[root(parent, i)] = root(parent, j);
        }
      }
    }
    int classes = 0;
    int[] number = new int[size];
    for (int i = 0; i < size; i++) {
      int root = root(parent, i);
      if (number[root] == 0) {
        number[root] = ++classes;
      }
      classOf[i] = number[root] - 1;
    }
    return classes;
  }

  private static int root(int[] parent, int of) {
    int at = of;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  private static boolean isNear(Box a, Box b) {
    double delta =
        NEARNESS * (Math.min(a.width(), b.width()) + Math.min(a.height(), b.height())) * 0.5;
    return Math.abs(a.x() - b.x()) <= delta
        && Math.abs(a.y() - b.y()) <= delta
        && Math.abs(a.x() + a.width() - b.x() - b.width()) <= delta
        && Math.abs(a.y() + a.height() - b.y() - b.height()) <= delta;
  }

  private static Box mean(List<Box> windows, int[] classOf, int each) {
    long x = 0;
    long y = 0;
    long width = 0;
    long height = 0;
    int votes = 0;
    for (int i = 0; i < classOf.length; i++) {
      if (classOf[i] == each) {
        Box box = windows.get(i);
        x += box.x();
        y += box.y();
        width += box.width();
        height += box.height();
        votes++;
      }
    }
    double share = 1.0 / votes;
    return new Box(
        (int) Math.rint(x * share),
        (int) Math.rint(y * share),
        (int) Math.rint(width * share),
        (int) Math.rint(height * share),
        votes);
  }

  private static boolean isInside(int place, List<Box> all, int votesAbove) {
    Box box = all.get(place);
    for (int i = 0; i < all.size(); i++) {
      Box other = all.get(i);
      if (i == place || other.votes() <= votesAbove) {
        continue;
      }
      int dx = (int) Math.rint(other.width() * NEARNESS);
      int dy = (int) Math.rint(other.height() * NEARNESS);
      boolean lies =
          box.x() >= other.x() - dx
              && box.y() >= other.y() - dy
              && box.x() + box.width() <= other.x() + other.width() + dx
              && box.y() + box.height() <= other.y() + other.height() + dy;
      if (lies && (other.votes() > Math.max(3, box.votes()) || box.votes() < 3)) {
        return true;
      }
    }
    return false;
  }
}
