package vn.gtvt.sdk.license.portrait.profile;

/** The file types that receivers ask for. */
public enum Codec {
  /** Baseline JPEG, sRGB, 8 bits. */
  JPEG("JPEG", "jpg", "image/jpeg"),
  /** JPEG 2000 part 1 in its JP2 container, sRGB, reversible 5/3 filter. */
  JP2("JPEG 2000 (JP2)", "jp2", "image/jp2");

  private final String label;
  private final String ending;
  private final String mediaType;

  Codec(String label, String ending, String mediaType) {
    this.label = label;
    this.ending = ending;
    this.mediaType = mediaType;
  }

  /** Returns the name that a person is told. */
  public String label() {
    return label;
  }

  /** Returns the ending of a file's name, without the dot. */
  public String ending() {
    return ending;
  }

  /** Returns the media type. */
  public String mediaType() {
    return mediaType;
  }
}
