package vn.gtvt.sdk.license.portrait;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.license.portrait.bytes.ByteScan;
import vn.gtvt.sdk.license.portrait.decode.Picture;
import vn.gtvt.sdk.license.portrait.finding.Finding;
import vn.gtvt.sdk.license.portrait.finding.FindingCode;
import vn.gtvt.sdk.license.portrait.finding.Severity;
import vn.gtvt.sdk.license.portrait.profile.Figure;
import vn.gtvt.sdk.license.portrait.profile.FigureName;
import vn.gtvt.sdk.license.portrait.profile.Output;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfile;

/** Tier 2: pixels and their ratio. */
final class PixelTier {
  private PixelTier() {}

  static void pixels(ByteScan scan, Picture picture, double shrunk, boolean hasFace, Found found) {
    double width = Math.rint(picture.width() * shrunk);
    double height = Math.rint(picture.height() * shrunk);
    PortraitProfile profile = found.profile();
    tooFew(width, height, profile, found);
    Output output = profile.output();
    boolean isLarge = width > output.width() || height > output.height();
    if (isLarge) {
      found.add(
          Finding.of(FindingCode.PIXELS_TOO_MANY, output.exact() ? Severity.WARN : Severity.INFO)
              .measured(Words.size(width, height))
              .limit(Words.size(output.width(), output.height()))
              .source(output.source())
              .done());
    }
    found.judge(FigureName.RATIO, width / height, FindingCode.PIXELS_RATIO, Words::ratio, hasFace);
  }

  static boolean isTooSmall(int width, int height, PortraitProfile profile) {
    return worst(width, height, profile) == Severity.BLOCK;
  }

  static void tooFew(double width, double height, PortraitProfile profile, Found found) {
    Optional<Figure> across = profile.figure(FigureName.WIDTH_PX);
    Optional<Figure> down = profile.figure(FigureName.HEIGHT_PX);
    Severity worst = worst(width, height, profile);
    if (worst != null && across.isPresent() && down.isPresent()) {
      found.add(
          Finding.of(FindingCode.PIXELS_TOO_FEW, worst)
              .measured(Words.size(width, height))
              .limit(Words.size(least(across.get(), worst), least(down.get(), worst)))
              .source(across.get().source())
              .done());
    }
  }

  private static @Nullable Severity worst(double width, double height, PortraitProfile profile) {
    return Stream.of(
            profile.figure(FigureName.WIDTH_PX).flatMap(figure -> figure.judge(width)),
            profile.figure(FigureName.HEIGHT_PX).flatMap(figure -> figure.judge(height)))
        .flatMap(Optional::stream)
        .map(Figure.Breach::severity)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private static double least(Figure figure, Severity severity) {
    Double least = figure.band(severity).least();
    return least == null ? 0 : least;
  }
}
