package vn.gtvt.sdk.license.portrait;

import vn.gtvt.sdk.license.portrait.decode.Picture;
import vn.gtvt.sdk.license.portrait.face.Faces;
import vn.gtvt.sdk.license.portrait.face.Landmarks;
import vn.gtvt.sdk.license.portrait.finding.Finding;
import vn.gtvt.sdk.license.portrait.finding.FindingCode;
import vn.gtvt.sdk.license.portrait.finding.Severity;
import vn.gtvt.sdk.license.portrait.profile.FigureName;

/** Tier 3: exactly one upright face, and where it stands. */
final class FaceTier {
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
    double head = face.headHeight() / picture.height();
    // Cutting out makes a head larger, never smaller.
    boolean isSmall = head < CropPlan.HEAD_SHARE;
    found.judge(FigureName.HEAD_SHARE, head, FindingCode.HEAD_SIZE, Words::percent, isSmall);
    found.judge(
        FigureName.EYE_LINE,
        1 - face.middleY() / picture.height(),
        FindingCode.EYES_LINE,
        Words::percent,
        isSmall);
    found.judge(
        FigureName.CENTRE_SHIFT,
        Math.abs(face.middleX() / picture.width() - 0.5),
        FindingCode.HEAD_OFF_CENTRE,
        Words::percent,
        isSmall);
  }
}
