package vn.gtvt.sdk.license.school.file;

import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import vn.gtvt.sdk.license.school.LearnerPicture;
import vn.gtvt.sdk.license.school.xml.PictureSpot;
import vn.gtvt.sdk.license.school.xml.Utf8Stream;
import vn.gtvt.sdk.license.school.xml.XmlBytes;

/** A picture inside of a file, decoded when asked for. */
final class FilePicture implements LearnerPicture {
  private static final int MOST = 16 << 20;

  private final XmlBytes file;
  private final PictureSpot spot;

  FilePicture(XmlBytes file, PictureSpot spot) {
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

  private static byte[] withoutBlanks(byte[] text) {
    int kept = 0;
    for (byte each : text) {
      if (each > ' ') {
        text[kept++] = each;
      }
    }
    return kept == text.length ? text : Arrays.copyOf(text, kept);
  }
}
