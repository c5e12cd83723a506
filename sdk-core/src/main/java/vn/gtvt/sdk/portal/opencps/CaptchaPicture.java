package vn.gtvt.sdk.portal.opencps;

import java.net.URI;
import vn.gtvt.sdk.portal.HumanStep;

/**
 * A picture whose code a person must read (captcha); no program reads it. Immutable.
 *
 * <p>That the portal ties a picture to its answer by the session's cookie is inferred.
 */
public final class CaptchaPicture {
  private final byte[] image;
  private final String mediaType;
  private final URI page;
  private final String session;

  CaptchaPicture(byte[] image, String mediaType, URI page, String session) {
    this.image = image.clone();
    this.mediaType = mediaType;
    this.page = page;
    this.session = session;
  }

  /** Returns the picture's bytes, to be shown to a person. */
  public byte[] image() {
    return image.clone();
  }

  /** Returns what kind of picture it is, e.g. {@code image/png}. */
  public String mediaType() {
    return mediaType;
  }

  /** Returns the step for a person, with the words to show beside the picture. */
  public HumanStep step() {
    return HumanStep.captcha(page);
  }

  /** Returns the cookie that came with it; empty if none did. */
  String session() {
    return session;
  }

  @Override
  public String toString() {
    return "CaptchaPicture[" + mediaType + ", " + image.length + " bytes]";
  }
}
