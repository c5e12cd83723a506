package vn.gtvt.sdk.license.portrait.face;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.gtvt.sdk.license.portrait.face.Detector.Search;

/** Looks for further faces beside the first one; those the frame cuts through count as well. */
final class OtherFaces {
  /** Two boxes that overlap so much are one face. */
  static final double SAME = 0.5;

  /** At the frame, what lies so far inside of the first one's head is a part of it. */
  private static final double OF_THE_FIRST = 0.3;

  /** A face of a tenth of the first one's area is the smallest that a limit asks about. */
  private static final double LEAST = 0.316;

  /** Smaller than this, no cascade sees a face. */
  private static final int SMALLEST = 24;

  /** A cut face is searched in coarser steps: it counts, its place does not. */
  private static final double COARSE = 1.25;

  private static final int BAND = 2;

  private static final int EYES_AT = 100;

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
    judge(grey, found.stream(), first);
  }

  /** In a wide picture the first search began at sizes that a second face may fall below. */
  void smaller(Grey grey) {
    int least = least();
    int begun = FaceFinder.search(grey).least();
    if (least < begun) {
      Search search = search(FaceFinder.STEP, least, begun);
      judge(grey, finder.pattern(grey, search, null).stream(), first);
    }
  }

  /**
   * No window of a cascade reaches over the frame, so the picture gets a border, as wide as a third
   * of the faces that are sought.
   */
  void atTheEdge(Grey grey) {
    int least = least();
    for (int most = BAND * least; least < first.width(); most *= BAND) {
      int largest = Math.min(most, first.width());
      atTheEdge(grey, search(COARSE, least, largest), largest / 3);
      least = largest + 1;
    }
  }

  private void atTheEdge(Grey grey, Search search, int border) {
    Grey bordered = grey.bordered(border);
    Box inner = new Box(border, border, grey.width(), grey.height(), 0);
    Box known = first.movedBy(border, border);
    List<Box> found = finder.pattern(bordered, search, inner);
    judge(bordered, found.stream().filter(each -> isAnother(bordered, each, inner, known)), known);
  }

  /** The border mirrors the picture: half of the first face and its mirror are no second one. */
  private boolean isAnother(Grey bordered, Box box, Box inner, Box known) {
    Landmarks face = eyes(bordered, box);
    int near = box.width() / 12;
    return box.overlap(known.head()) < OF_THE_FIRST
        && face.eyesFound()
        && inner.grownBy(near).holds(face.leftEyeX(), face.leftEyeY())
        && inner.grownBy(near).holds(face.rightEyeX(), face.rightEyeY());
  }

  /** A small face's eyes are too small for their cascade, so the face is enlarged. */
  private Landmarks eyes(Grey grey, Box box) {
    Grey part = grey.part(box.x(), box.y(), box.width(), box.height());
    byte[] enlarged = new byte[EYES_AT * EYES_AT];
    Resize.to(part, EYES_AT, EYES_AT, enlarged);
    Box whole = new Box(0, 0, EYES_AT, EYES_AT, box.votes());
    return finder
        .eyes(new Grey(EYES_AT, EYES_AT, enlarged), whole)
        .scaledAndMoved((double) box.width() / EYES_AT, box.x(), box.y());
  }

  private int least() {
    return Math.max(SMALLEST, (int) (LEAST * first.width()));
  }

  private static Search search(double step, int least, int most) {
    return new Search(step, FaceFinder.VOTES_ABOVE, least, most);
  }

  private void judge(Grey grey, Stream<Box> found, Box known) {
    List<Box> largest = found.sorted(Comparator.comparingLong(Box::area).reversed()).toList();
    for (Box other : largest) {
      double area = (double) other.area() / (double) first.area();
      if (other.overlap(known) >= SAME || area <= share || ++asked > ASKED_MOST) {
        continue;
      }
      if (finder.confirms(grey, other)) {
        share = area;
      } else if (area > doubtfulShare && eyes(grey, other).eyesFound()) {
        doubtfulShare = area;
      }
    }
  }
}
