package vn.gtvt.sdk.license.portrait;

import vn.gtvt.sdk.license.portrait.decode.Picture;
import vn.gtvt.sdk.license.portrait.face.Landmarks;
import vn.gtvt.sdk.license.portrait.finding.Finding;
import vn.gtvt.sdk.license.portrait.finding.FindingCode;
import vn.gtvt.sdk.license.portrait.finding.Severity;
import vn.gtvt.sdk.license.portrait.measure.BackgroundMeasure;
import vn.gtvt.sdk.license.portrait.measure.FaceMeasure;
import vn.gtvt.sdk.license.portrait.profile.Background;
import vn.gtvt.sdk.license.portrait.profile.FigureName;

/** Tier 4: background, sharpness and light. The profiles let it warn, not block. */
final class QualityTier {
  private QualityTier() {}

  static void quality(Picture picture, Landmarks face, Found found) {
    BackgroundMeasure ground = BackgroundMeasure.of(picture, face);
    boolean isTooLittle =
        found
            .profile()
            .figure(FigureName.BACKGROUND_AREA)
            .map(figure -> figure.judge(ground.area()).isPresent())
            .orElse(false);
    if (isTooLittle) {
      found.judge(
          FigureName.BACKGROUND_AREA,
          ground.area(),
          FindingCode.BACKGROUND_NOT_ASSESSED,
          Words::percent);
    } else {
      background(ground, found);
    }
    face(FaceMeasure.of(picture, face), found);
  }

  private static void background(BackgroundMeasure ground, Found found) {
    found.judge(
        FigureName.BACKGROUND_SHARE, ground.share(), FindingCode.BACKGROUND_UNEVEN, Words::percent);
    found.judge(
        FigureName.BACKGROUND_GRADIENT,
        ground.gradient(),
        FindingCode.BACKGROUND_GRADIENT,
        Words::whole);
    Background asked = found.profile().background();
    boolean fits = asked.asked().holds(ground.lightness(), ground.a(), ground.b());
    if (!fits) {
      boolean isTolerated = asked.tolerated().holds(ground.lightness(), ground.a(), ground.b());
      boolean blocks = asked.severest() == Severity.BLOCK;
      found.add(
          Finding.of(
                  FindingCode.BACKGROUND_COLOUR,
                  isTolerated && blocks ? Severity.WARN : asked.severest())
              .measured(
                  "L*"
                      + Words.whole(ground.lightness())
                      + " a*"
                      + Words.whole(ground.a())
                      + " b*"
                      + Words.whole(ground.b()))
              .limit(asked.asked().label().vi() + " / " + asked.asked().label().en())
              .source(asked.source())
              .done());
    }
  }

  private static void face(FaceMeasure face, Found found) {
    found.judge(FigureName.SHARPNESS, face.sharpness(), FindingCode.SHARPNESS_LOW, Words::whole);
    found.judge(
        FigureName.OVER_EXPOSED, face.overExposed(), FindingCode.EXPOSURE_OVER, Words::percent);
    found.judge(
        FigureName.UNDER_EXPOSED, face.underExposed(), FindingCode.EXPOSURE_UNDER, Words::percent);
    found.judge(
        FigureName.ILLUMINATION,
        face.illumination(),
        FindingCode.ILLUMINATION_UNEVEN,
        Words::whole);
    found.judge(
        FigureName.NATURAL_COLOUR,
        face.naturalColour(),
        FindingCode.COLOUR_UNNATURAL,
        Words::whole);
  }
}
