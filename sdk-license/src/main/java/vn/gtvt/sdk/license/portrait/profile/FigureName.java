package vn.gtvt.sdk.license.portrait.profile;

/** The measures that a profile may limit. Lengths in shares are 0 to 1 of the picture. */
public enum FigureName {
  /** Width of the print in millimetres. */
  PRINT_WIDTH_MM,
  /** Height of the print in millimetres. */
  PRINT_HEIGHT_MM,
  /** Bytes of the file that is filed; 1 KB is 1,024 bytes. */
  BYTES,
  /** Width in pixels. */
  WIDTH_PX,
  /** Height in pixels. */
  HEIGHT_PX,
  /** Width divided by height. */
  RATIO,
  /** Quality on the scale of the Independent JPEG Group, read from the luma table. */
  JPEG_QUALITY,
  /** Area of the second face divided by that of the first. */
  SECOND_FACE,
  /** Pixels between the centres of the eyes. */
  EYE_DISTANCE_PX,
  /** Angle of the line between the eyes, in degrees without sign. */
  ROLL_DEGREES,
  /** Chin to crown divided by the picture's height. */
  HEAD_SHARE,
  /** Height of the eyes from the lower edge, divided by the picture's height. */
  EYE_LINE,
  /** Distance of the eyes' midpoint from the middle, divided by the picture's width. */
  CENTRE_SHIFT,
  /** Share of the picture that is safely background. */
  BACKGROUND_AREA,
  /** Share of the background within a colour distance of 12 (dE76) of its median. */
  BACKGROUND_SHARE,
  /** Mean length of the luminance gradient on the background, on OFIQ's scale. */
  BACKGROUND_GRADIENT,
  /** Variance of the Laplacian on the face at 81 pixels between the eyes. */
  SHARPNESS,
  /** Share of the face that is burnt out. */
  OVER_EXPOSED,
  /** Share of the face that is dark. */
  UNDER_EXPOSED,
  /** Evenness of the light on both cheeks, 0 to 100. */
  ILLUMINATION,
  /** Naturalness of the skin's colour, 0 to 100. */
  NATURAL_COLOUR
}
