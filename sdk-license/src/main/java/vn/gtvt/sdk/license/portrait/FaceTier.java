package vn.gtvt.sdk.license.portrait;

import java.util.List;
import vn.gtvt.sdk.license.portrait.decode.Picture;
import vn.gtvt.sdk.license.portrait.face.Faces;
import vn.gtvt.sdk.license.portrait.face.Landmarks;
import vn.gtvt.sdk.license.portrait.finding.Finding;
import vn.gtvt.sdk.license.portrait.finding.FindingCode;
import vn.gtvt.sdk.license.portrait.finding.Severity;
import vn.gtvt.sdk.license.portrait.profile.FigureName;

/** Tier 3: exactly one upright face, and where it stands. */
final class FaceTier {
  /** Places of the same face differ so much from one saving to the next, as a share of a side. */
  private static final double ERROR = 0.02;

  private FaceTier() {}

  static boolean faces(Faces seen, Found found) {
    Landmarks face = seen.face();
    if (face == null) {
      found.add(FindingCode.FACE_NONE, Severity.BLOCK);
      return false;
    }
    found.judge(
        FigureName.SECOND_FACE, seen.secondShare(), FindingCode.FACE_SEVERAL, Words::percent);
    boolean isSeveral = found.has(FindingCode.FACE_SEVERAL);
    found
        .profile()
        .figure(FigureName.SECOND_FACE)
        .filter(figure -> !isSeveral && figure.judge(seen.doubtfulShare()).isPresent())
        .ifPresent(
            figure ->
                found.add(
                    Finding.of(FindingCode.FACE_SEVERAL, Severity.WARN)
                        .measured(Words.percent(seen.doubtfulShare()))
                        .source(figure.source())
                        .done()));
    if (!seen.confirmed()) {
      found.add(FindingCode.FACE_DOUBTFUL, Severity.WARN);
    }
    if (!face.eyesFound()) {
      // Covered eyes are what officers refuse most: a person has to look.
      found.add(FindingCode.EYES_NOT_FOUND, Severity.WARN);
      found.add(FindingCode.ROLL_NOT_ASSESSED, Severity.NOT_ASSESSED);
    }
    return true;
  }

  static void geometry(Landmarks face, Picture picture, double shrunk, Found found) {
    found.judge(
        FigureName.EYE_DISTANCE_PX,
        face.eyeDistance() * shrunk,
        FindingCode.EYES_TOO_CLOSE,
        Words::whole);
    if (face.eyesFound()) {
      found.judge(
          FigureName.ROLL_DEGREES, Math.abs(face.roll()), FindingCode.ROLL_TILTED, Words::tenth);
    }
    // Cutting out makes a head larger, never smaller.
    boolean isSmall = face.headHeight() / picture.height() < CropPlan.HEAD_SHARE;
    for (Place each : places(face, picture.width(), picture.height())) {
      found.judge(each.figure(), each.value(), each.code(), Words::percent, isSmall);
    }
  }

  /** Takes the cut back where the face would stand no better in it. */
  static void cut(Landmarks face, CropPlan plan, Found found) {
    Landmarks moved = face.scaledAndMoved(1, -plan.x(), -plan.y());
    for (Place each : places(moved, plan.width(), plan.height())) {
      found.withdrawUnlessLighter(each.figure(), each.value(), ERROR, each.code());
    }
  }

  private static List<Place> places(Landmarks face, int width, int height) {
    return List.of(
        new Place(FigureName.HEAD_SHARE, FindingCode.HEAD_SIZE, face.headHeight() / height),
        new Place(FigureName.EYE_LINE, FindingCode.EYES_LINE, 1 - face.middleY() / height),
        new Place(
            FigureName.CENTRE_SHIFT,
            FindingCode.HEAD_OFF_CENTRE,
            Math.abs(face.middleX() / width - 0.5)));
  }

  /** Something about where the face stands. */
  private record Place(FigureName figure, FindingCode code, double value) {}
}
