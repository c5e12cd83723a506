package vn.gtvt.sdk.license.portrait.finding;

import org.jspecify.annotations.Nullable;

/**
 * Everything a portrait check can find. The texts are stable: programs may decide on them.
 *
 * <p>Source: facts about portraits, sections 6 and 8.
 */
public enum FindingCode {
  /** The file holds nothing. */
  BYTES_EMPTY("bytes.empty"),
  /** The file is larger than this check reads. */
  BYTES_TOO_MANY_TO_READ("bytes.too-many-to-read"),
  /** The file is larger than the receiver takes. */
  BYTES_TOO_MANY("bytes.too-many", Repair.FIT_BYTES),
  /** The file is smaller than a usable portrait can be. */
  BYTES_TOO_FEW("bytes.too-few"),
  /** Something stands before the picture in its file. */
  BYTES_BEFORE_PICTURE("bytes.before-picture", Repair.STRIP_STRAY_BYTES),
  /** Something hangs on behind the picture in its file. */
  BYTES_AFTER_PICTURE("bytes.after-picture", Repair.STRIP_STRAY_BYTES),
  /** Something stands between the parts of the picture in its file. */
  BYTES_WITHIN_PICTURE("bytes.within-picture", Repair.STRIP_STRAY_BYTES),
  /** The file is no picture known here. */
  TYPE_UNKNOWN("type.unknown"),
  /** The file is a web page. */
  TYPE_HTML("type.html"),
  /** The file is a PDF document. */
  TYPE_PDF("type.pdf"),
  /** The file is a drawing (SVG). */
  TYPE_SVG("type.svg"),
  /** The file is in a phone's own format (HEIC). */
  TYPE_HEIC("type.heic"),
  /** The file is an AVIF picture. */
  TYPE_AVIF("type.avif"),
  /** The file is a WebP picture. */
  TYPE_WEBP("type.webp", Repair.FROM_WEBP),
  /** Reading or writing this type needs a codec that the program lacks. */
  TYPE_WITHOUT_CODEC("type.without-codec"),
  /** The ending of the file's name says another type than its content. */
  TYPE_NAME_DIFFERS("type.name-differs", Repair.RENAME),
  /** The picture can be read, but the receiver asks for another file type. */
  TYPE_NOT_ASKED_FOR("type.not-asked-for", Repair.CONVERT),
  /** The picture claims more pixels than this check decodes. */
  PIXELS_TOO_MANY_TO_READ("pixels.too-many-to-read"),
  /** The picture has too few pixels. */
  PIXELS_TOO_FEW("pixels.too-few"),
  /** The picture has more pixels than it is filed with. */
  PIXELS_TOO_MANY("pixels.too-many", Repair.DOWNSCALE),
  /** Width and height do not stand as asked. */
  PIXELS_RATIO("pixels.ratio", Repair.CROP),
  /** Only the end mark of the JPEG is missing. */
  JPEG_NO_END("jpeg.no-end", Repair.COMPLETE),
  /** A progressive JPEG: some viewers do not open it. */
  JPEG_PROGRESSIVE("jpeg.progressive", Repair.CONVERT),
  /** An arithmetic-coded JPEG: most viewers do not open it. */
  JPEG_ARITHMETIC("jpeg.arithmetic", Repair.CONVERT),
  /** The JPEG was saved at a low quality. */
  JPEG_QUALITY("jpeg.quality"),
  /** A JP2 made otherwise than the school's files that were seen. */
  JP2_SHAPE("jp2.shape", Repair.CONVERT),
  /** The colours of a JP2 are none that can be converted here. */
  JP2_COLOURS("jp2.colours"),
  /** The file is damaged: a part of the picture is lost. */
  DECODE_DAMAGED("decode.damaged"),
  /** Decoding did not end in time. */
  DECODE_TOO_SLOW("decode.too-slow"),
  /** The picture was not looked at, for want of memory or of a decoder: nothing is said of it. */
  DECODE_NOT_NOW("decode.not-now"),
  /** The picture is stored turned and only marked as such. */
  METADATA_ORIENTATION("metadata.orientation", Repair.APPLY_ORIENTATION),
  /** The file tells where the picture was taken. */
  METADATA_PLACE("metadata.place", Repair.STRIP_METADATA),
  /** The file tells about camera or time. */
  METADATA_PRESENT("metadata.present", Repair.STRIP_METADATA),
  /** Comments, small pictures or other data in the file may say anything. */
  METADATA_NOTES("metadata.notes", Repair.STRIP_METADATA),
  /** Additional data in the file are larger than allowed. */
  METADATA_TOO_LARGE("metadata.too-large", Repair.STRIP_METADATA),
  /** The picture is in printing colours (CMYK). */
  COLOUR_CMYK("colour.cmyk", Repair.FROM_CMYK),
  /** The picture is not in colour. */
  COLOUR_GREY("colour.grey"),
  /** The picture has a colour profile other than sRGB. */
  COLOUR_PROFILE("colour.profile", Repair.TO_SRGB),
  /** The colour profile of the picture cannot be used. */
  COLOUR_BAD_PROFILE("colour.bad-profile", Repair.TO_SRGB),
  /** The picture has transparent parts. */
  COLOUR_TRANSPARENT("colour.transparent", Repair.FLATTEN),
  /** The picture has 16 bits a channel. */
  COLOUR_DEEP("colour.deep", Repair.TO_8_BITS),
  /** The picture has a palette of few colours. */
  COLOUR_PALETTE("colour.palette", Repair.CONVERT),
  /** No upright face was found. */
  FACE_NONE("face.none"),
  /** More than one face was found. */
  FACE_SEVERAL("face.several"),
  /** Only one of the two methods found a face. */
  FACE_DOUBTFUL("face.doubtful"),
  /** A face was found, but lying or upside down. */
  FACE_SIDEWAYS("face.sideways", Repair.QUARTER_TURN),
  /** The eyes were not found; places are estimated from the face. */
  EYES_NOT_FOUND("eyes.not-found"),
  /** The tilt of the head was not judged, for want of the eyes. */
  ROLL_NOT_ASSESSED("roll.not-assessed"),
  /** Too few pixels lie between the eyes. */
  EYES_TOO_CLOSE("eyes.too-close"),
  /** The head is tilted. */
  ROLL_TILTED("roll.tilted"),
  /** The head is too large or too small in the picture. */
  HEAD_SIZE("head.size", Repair.CROP),
  /** The eyes stand too high or too low. */
  EYES_LINE("eyes.line", Repair.CROP),
  /** The face stands beside the middle. */
  HEAD_OFF_CENTRE("head.off-centre", Repair.CROP),
  /** Too little background is seen to judge it. */
  BACKGROUND_NOT_ASSESSED("background.not-assessed"),
  /** The background is not of one colour. */
  BACKGROUND_UNEVEN("background.uneven"),
  /** The background has another colour than asked. */
  BACKGROUND_COLOUR("background.colour"),
  /** The background has edges or a pattern. */
  BACKGROUND_GRADIENT("background.gradient"),
  /** The face is not sharp, or too dark to tell. */
  SHARPNESS_LOW("sharpness.low"),
  /** A part of the face is burnt out. */
  EXPOSURE_OVER("exposure.over"),
  /** Almost the whole face is dark. */
  EXPOSURE_UNDER("exposure.under"),
  /** One side of the face is much brighter. */
  ILLUMINATION_UNEVEN("illumination.uneven"),
  /** The colour of the skin has a strong cast. */
  COLOUR_UNNATURAL("colour.unnatural");

  private final String code;
  private final @Nullable Repair repair;

  FindingCode(String code) {
    this(code, null);
  }

  FindingCode(String code, @Nullable Repair repair) {
    this.code = code;
    this.repair = repair;
  }

  /** Returns the stable text, e.g. {@code face.none}. */
  public String code() {
    return code;
  }

  /** Returns the repair that usually helps, or null. */
  public @Nullable Repair repair() {
    return repair;
  }
}
