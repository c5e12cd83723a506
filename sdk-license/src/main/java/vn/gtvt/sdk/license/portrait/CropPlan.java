package vn.gtvt.sdk.license.portrait;

import java.util.Optional;
import vn.gtvt.sdk.license.portrait.decode.Picture;
import vn.gtvt.sdk.license.portrait.face.Landmarks;
import vn.gtvt.sdk.license.portrait.finding.Severity;
import vn.gtvt.sdk.license.portrait.profile.Band;
import vn.gtvt.sdk.license.portrait.profile.FigureName;
import vn.gtvt.sdk.license.portrait.profile.Output;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfile;

/**
 * The part of a picture to be cut out around a face: only cut, never stretched or padded.
 *
 * @param x left edge
 * @param y upper edge
 * @param width width
 * @param height height
 */
record CropPlan(int x, int y, int width, int height) {
  /** Head height that is aimed at, as a share of the picture's. */
  static final double HEAD_SHARE = 0.74;

  private static final double EYE_LINE = 0.56;

  /** The part of a height, or of the largest that the picture has. */
  private static CropPlan around(
      Landmarks face, Picture picture, double ratio, double heightWanted) {
    double height = Math.min(heightWanted, picture.height());
    height = Math.min(height, picture.width() / ratio);
    double width = height * ratio;
    double left = face.middleX() - width / 2;
    double top = face.middleY() - (1 - EYE_LINE) * height;
    int across = (int) Math.round(width);
    int down = (int) Math.round(height);
    int x = (int) Math.round(Math.max(0, Math.min(picture.width() - (double) across, left)));
    int y = (int) Math.round(Math.max(0, Math.min(picture.height() - (double) down, top)));
    return new CropPlan(
        x, y, Math.min(across, picture.width() - x), Math.min(down, picture.height() - y));
  }

  /**
   * Plans the part as the profile asks: as near to the aim as picture and pixels allow; empty if it
   * would be refused for its pixels or the head's size.
   */
  static Optional<CropPlan> within(Landmarks face, Picture picture, PortraitProfile profile) {
    double ratio = ratio(profile);
    double aim = face.headHeight() / HEAD_SHARE;
    CropPlan plan = around(face, picture, ratio, Math.max(aim, heightLeast(profile, ratio)));
    double head = face.headHeight() / plan.height();
    boolean isRefused =
        PixelTier.isTooSmall(plan.width(), plan.height(), profile)
            || profile
                .figure(FigureName.HEAD_SHARE)
                .flatMap(figure -> figure.judge(head))
                .filter(breach -> breach.severity() == Severity.BLOCK)
                .isPresent();
    return isRefused ? Optional.empty() : Optional.of(plan);
  }

  /** A tight cut would have fewer pixels than are asked for, and none are ever added. */
  private static double heightLeast(PortraitProfile profile, double ratio) {
    Output output = profile.output();
    double width = output.exact() ? output.width() : least(profile, FigureName.WIDTH_PX);
    double height = output.exact() ? output.height() : least(profile, FigureName.HEIGHT_PX);
    return Math.max(height, width / ratio);
  }

  private static double least(PortraitProfile profile, FigureName name) {
    return profile.figure(name).map(figure -> figure.band(Severity.BLOCK).least()).orElse(0.0);
  }

  /** Says whether nothing would be cut off. */
  boolean isWhole(Picture picture) {
    return width == picture.width() && height == picture.height();
  }

  /** The middle of the ratios allowed. */
  private static double ratio(PortraitProfile profile) {
    return profile
        .figure(FigureName.RATIO)
        .map(figure -> figure.band(Severity.BLOCK))
        .map(CropPlan::middle)
        .orElse(0.75);
  }

  private static double middle(Band band) {
    Double least = band.least();
    Double most = band.most();
    return least != null && most != null ? (least + most) / 2 : 0.75;
  }
}
