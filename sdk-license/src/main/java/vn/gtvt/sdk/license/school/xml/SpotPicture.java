package vn.gtvt.sdk.license.school.xml;

import java.io.IOException;
import java.util.Arrays;
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
      byte[] base64 = text.bytes().readNBytes((int) length);
      return Base64.getDecoder().decode(withoutBlanks(base64));
    } catch (IllegalArgumentException e) {
      throw new IOException("the picture is no base64", e);
    }
  }

  /** Takes line breaks out; some programs write them as character references. */
  private static byte[] withoutBlanks(byte[] text) {
    int kept = 0;
    boolean isReference = false;
    for (byte each : text) {
      isReference |= each == '&';
      if (each > ' ' && !isReference) {
        text[kept++] = each;
      }
      isReference &= each != ';';
    }
    return kept == text.length ? text : Arrays.copyOf(text, kept);
  }
}
