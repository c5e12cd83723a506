package vn.gtvt.sdk.license.portrait.face;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.license.portrait.decode.Picture;
import vn.gtvt.sdk.license.portrait.face.Detector.Search;

/**
 * Finds the one face of a portrait, the turn it stands in, and its eyes. Immutable and safe for
 * concurrent use; making one reads the models, so keep it.
 */
public final class FaceFinder {
  /** Width that pictures are brought to: all figures were measured at it. */
  public static final int WORK_WIDTH = 240;

  /** No portrait is higher than three times its width; a longer strip is searched smaller. */
  private static final int WORK_HEIGHT = 720;

  static final double STEP = 1.1;
  static final int VOTES_ABOVE = 3;
  private static final int SMALLEST = 6;

  /** Another turn must have so many more votes than the upright one. */
  private static final double CLEARLY_MORE = 1.5;

  private final Detector pattern = Detector.patternFace();
  private final Detector haar = Detector.haarFace();
  private final EyeFinder eyes = new EyeFinder(Detector.eye());

  /** Returns how faces are searched in a picture of this work size. */
  public static Search search(Grey grey) {
    int shorter = Math.min(grey.width(), grey.height());
    return new Search(STEP, VOTES_ABOVE, grey.width() / SMALLEST, shorter);
  }

  /** Finds the face. */
  public Faces find(Picture picture) {
    long across = (long) WORK_HEIGHT * picture.width() / picture.height();
    Grey grey = Grey.of(picture, (int) Math.max(1, Math.min(WORK_WIDTH, across)));
    List<Box> found = new ArrayList<>(pattern.find(grey, search(grey)));
    found.sort(Comparator.comparingLong(Box::area).reversed());
    if (found.isEmpty()) {
      return withoutPattern(picture, grey);
    }
    Box first = best(found);
    int turn = betterTurn(grey, first.votes(), first.width());
    if (turn != 0) {
      return Faces.lying(turn);
    }
    boolean confirmed = confirms(grey, first);
    Landmarks face = landmarks(picture, grey, first);
    if (!confirmed && !face.eyesFound()) {
      // A house with two windows and a door passes one method; it has no eyes and fails the other.
      return Faces.NONE;
    }
    OtherFaces others = new OtherFaces(this, first);
    others.among(grey, found);
    others.smaller(grey);
    others.atTheEdge(grey);
    return new Faces(face, confirmed, others.share(), others.doubtfulShare(), 0);
  }

  List<Box> pattern(Grey grey, Search search, @Nullable Box inner) {
    return pattern.find(grey, search, inner);
  }

  Landmarks eyes(Grey grey, Box box) {
    return eyes.find(grey, box);
  }

  /** The box with most votes weighted by size: a wallpaper's chance hit has few of both. */
  private static Box best(List<Box> found) {
    return found.stream()
        .max(Comparator.comparingDouble(box -> box.votes() * box.width()))
        .orElseThrow();
  }

  private Faces withoutPattern(Picture picture, Grey grey) {
    List<Box> found = haar.find(grey, search(grey));
    int least = grey.width() / SMALLEST;
    if (found.isEmpty()) {
      int turn = betterTurn(grey, 0, 0);
      return turn == 0 ? Faces.NONE : Faces.lying(turn);
    }
    Box first = best(found);
    int turn = betterTurn(grey, first.votes(), Math.max(least, first.width()));
    if (turn != 0) {
      return Faces.lying(turn);
    }
    double second =
        found.stream()
            .filter(other -> other.overlap(first) < OtherFaces.SAME)
            .mapToDouble(other -> (double) other.area() / (double) first.area())
            .max()
            .orElse(0);
    return new Faces(landmarks(picture, grey, first), false, Math.min(1, second), 0, 0);
  }

  /** The second method looks only where the first found something: that is what it decides. */
  boolean confirms(Grey grey, Box box) {
    int margin = box.width() / 4;
    int left = Math.max(0, box.x() - margin);
    int top = Math.max(0, box.y() - margin);
    int right = Math.min(grey.width(), box.x() + box.width() + margin);
    int bottom = Math.min(grey.height(), box.y() + box.height() + margin);
    Grey part = grey.part(left, top, right - left, bottom - top);
    Search search =
        new Search(STEP, VOTES_ABOVE, (int) (0.7 * box.width()), (int) (1.4 * box.width()));
    return !haar.find(part, search).isEmpty();
  }

  /** Returns the quarter turns after which a face has clearly more votes; 0 if none has. */
  private int betterTurn(Grey grey, int votes, int size) {
    int best = 0;
    double most = votes == 0 ? 0 : votes * CLEARLY_MORE;
    for (int quarters = 1; quarters <= 3; quarters++) {
      Grey turned = grey.turned(quarters);
      int shorter = Math.min(turned.width(), turned.height());
      int least = size == 0 ? shorter / SMALLEST : (int) (0.6 * size);
      int largest = size == 0 ? shorter : Math.min(shorter, (int) (1.6 * size));
      for (Box box : pattern.find(turned, new Search(STEP, VOTES_ABOVE, least, largest))) {
        if (box.votes() > most) {
          most = box.votes();
          best = quarters;
        }
      }
    }
    return best;
  }

  private Landmarks landmarks(Picture picture, Grey grey, Box box) {
    double scale = (double) picture.width() / grey.width();
    return eyes.find(grey, box).scaledAndMoved(scale, 0, 0);
  }
}
