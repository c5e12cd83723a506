package vn.gtvt.sdk.license.portrait.finding;

import java.util.Locale;
import vn.gtvt.sdk.text.Bilingual;

/**
 * A change that makes a picture fit without altering the face.
 *
 * <p>Upscaling, exchanging the background, retouching, brightening and mirroring are not among them
 * and never will be: they alter the evidence of who is shown.
 */
public enum Repair {
  /** The turn that the EXIF data ask for is done to the pixels, and the mark dropped. */
  APPLY_ORIENTATION(false),
  /** EXIF, GPS, XMP, comments and thumbnails are left out. */
  STRIP_METADATA(false),
  /** What stands before or after the picture in the file is left out. */
  STRIP_STRAY_BYTES(false),
  /** The missing end of the file is written. */
  COMPLETE(false),
  /** Colours are converted to sRGB and the profile is left out. */
  TO_SRGB(false),
  /** Transparent parts are laid on the background that the profile asks for. */
  FLATTEN(false),
  /** 16 bits a channel become 8. */
  TO_8_BITS(false),
  /** The picture is written as the file type that is asked for. */
  CONVERT(false),
  /** The file gets the ending of its true type. */
  RENAME(false),
  /** The picture is made smaller in pixels. */
  DOWNSCALE(false),
  /** The picture is written at the best quality that fits the bytes allowed. */
  FIT_BYTES(false),
  /** A part of the picture around the face is cut out. */
  CROP(true),
  /** The picture is turned by quarters until the face stands upright. */
  QUARTER_TURN(true),
  /** Printing colours (CMYK) are converted to sRGB. */
  FROM_CMYK(true),
  /** A WebP picture is converted. */
  FROM_WEBP(true);

  private final boolean consent;

  Repair(boolean consent) {
    this.consent = consent;
  }

  /** Says whether a person has to agree after seeing the picture before and after. */
  public boolean needsConsent() {
    return consent;
  }

  /** Returns what is done, in words. */
  public Bilingual label() {
    return Advices.get("repair." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
