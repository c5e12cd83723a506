package vn.gtvt.sdk.license.portrait.face;

import java.util.Comparator;
import java.util.List;
import vn.gtvt.sdk.license.portrait.face.Detector.Search;

/** Looks for further faces beside the first one; those the frame cuts through count as well. */
final class OtherFaces {
  /** Two boxes that overlap so much are one face. */
  static final double SAME = 0.5;

  /** A face of a tenth of the first one's area is the smallest that a limit asks about. */
  private static final double LEAST = 0.3;

  /** Smaller than this, no cascade sees a face. */
  private static final int SMALLEST = 24;

  /** A cut face is searched in coarser steps: it counts, its place does not. */
  private static final double COARSE = 1.2;

  /** More boxes than these are a pattern, not people. */
  private static final int ASKED_MOST = 20;

  private final FaceFinder finder;
  private final Box first;
  private double share;
  private double doubtfulShare;
  private int asked;

  OtherFaces(FaceFinder finder, Box first) {
    this.finder = finder;
    this.first = first;
  }

  double share() {
    return Math.min(1, share);
  }

  double doubtfulShare() {
    return Math.min(1, doubtfulShare);
  }

  /** Judges what was found already. */
  void among(Grey grey, List<Box> found) {
    judge(grey, found, first);
  }

  /** In a wide picture the first search began at sizes that a second face may fall below. */
  void smaller(Grey grey) {
    int least = least();
    int begun = FaceFinder.search(grey).least();
    if (least < begun) {
      judge(grey, finder.pattern(grey, search(FaceFinder.STEP, least, begun), null), first);
    }
  }

  /** No window of a cascade reaches over the frame, so the picture gets a border. */
  void atTheEdge(Grey grey) {
    int border = first.width() / 3;
    Grey bordered = grey.bordered(border);
    Box inner = new Box(border, border, grey.width(), grey.height(), 0);
    Search search = search(COARSE, least(), first.width());
    List<Box> found = finder.pattern(bordered, search, inner);
    judge(bordered, found, first.movedBy(border, border));
  }

  private int least() {
    return Math.max(SMALLEST, (int) (LEAST * first.width()));
  }

  private static Search search(double step, int least, int most) {
    return new Search(step, FaceFinder.VOTES_ABOVE, least, most);
  }

  private void judge(Grey grey, List<Box> found, Box known) {
    List<Box> largest =
        found.stream().sorted(Comparator.comparingLong(Box::area).reversed()).toList();
    for (Box other : largest) {
      double area = (double) other.area() / (double) first.area();
      if (other.overlap(known) >= SAME || area <= share || ++asked > ASKED_MOST) {
        continue;
      }
      if (finder.confirms(grey, other)) {
        share = area;
      } else if (area > doubtfulShare && finder.hasEyes(grey, other)) {
        doubtfulShare = area;
      }
    }
  }
}
