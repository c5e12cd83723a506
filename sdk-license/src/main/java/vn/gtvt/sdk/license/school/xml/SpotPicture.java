package vn.gtvt.sdk.license.school.xml;

import java.io.IOException;
import java.util.Base64;
import vn.gtvt.sdk.license.school.LearnerPicture;

/** A picture inside of a file, decoded when asked for. */
public final class SpotPicture implements LearnerPicture {
  private static final int MOST = 16 << 20;

  private final XmlBytes file;
  private final PictureSpot spot;

  /** Names a place in a file. */
  public SpotPicture(XmlBytes file, PictureSpot spot) {
    this.file = file;
    this.spot = spot;
  }

  @Override
  public byte[] bytes() throws IOException {
    long length = spot.end() - spot.start();
    if (length > MOST) {
      throw new IOException("the picture has more than " + (MOST >> 20) + " MB of text");
    }
    try (Utf8Stream text = Utf8Stream.open(file)) {
      text.bytes().skipNBytes(spot.start());
      byte[] letters = Base64Text.letters(text.bytes().readNBytes((int) length));
      if (letters == null) {
        throw new IOException("the picture is no base64");
      }
      return Base64.getDecoder().decode(letters);
    } catch (IllegalArgumentException e) {
      throw new IOException("the picture is no base64", e);
    }
  }
}
