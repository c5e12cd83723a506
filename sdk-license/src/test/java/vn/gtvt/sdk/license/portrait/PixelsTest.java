package vn.gtvt.sdk.license.portrait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.license.portrait.bytes.ByteScan;
import vn.gtvt.sdk.license.portrait.decode.Codecs;
import vn.gtvt.sdk.license.portrait.decode.Decoder;
import vn.gtvt.sdk.license.portrait.decode.Decoding;
import vn.gtvt.sdk.license.portrait.decode.Decoding.Decoded;
import vn.gtvt.sdk.license.portrait.decode.Decoding.ProfileUse;
import vn.gtvt.sdk.license.portrait.decode.Picture;
import vn.gtvt.sdk.license.portrait.finding.FindingCode;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfile;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfiles;

/** From bytes to the pixels that are meant. */
class PixelsTest {
  private static final PortraitProfile PORTAL =
      PortraitProfiles.bundled().at("gplx-online", LocalDate.of(2026, 11, 26)).orElseThrow();

  /** A picture of 2x3 with the pixels a to f, row by row; as TIFF 6 and EXIF 2.3 turn it. */
  @ParameterizedTest
  @CsvSource({
    "1, ab cd ef",
    "2, ba dc fe",
    "3, fe dc ba",
    "4, ef cd ab",
    "5, ace bdf",
    "6, eca fdb",
    "7, fdb eca",
    "8, bdf ace"
  })
  void eachOrientationMeansOneTurn(int orientation, String rows) {
    byte[] bgr = new byte[18];
    for (int i = 0; i < 6; i++) {
      Arrays.fill(bgr, 3 * i, 3 * i + 3, (byte) ('a' + i));
    }
    Picture turned = new Picture(2, 3, bgr).oriented(orientation);
    StringBuilder seen = new StringBuilder();
    for (int y = 0; y < turned.height(); y++) {
      seen.append(y == 0 ? "" : " ");
      for (int x = 0; x < turned.width(); x++) {
        seen.append((char) turned.value(turned.at(x, y)));
      }
    }
    assertThat(seen).hasToString(rows);
  }

  @Test
  void aFrameThatReachesOutOfItsGifIsDamage() {
    byte[] gif = BuiltPictures.get("plain.gif");
    int frame = Bombs.indexOf(gif, ",\0\0\0\0");
    gif[frame + 1] = 1;
    assertThat(new PortraitCheck().check(gif, "a.gif", PORTAL).finding(FindingCode.DECODE_DAMAGED))
        .isPresent();
  }

  @Test
  void printingColoursComeOutAsTheyAreMeant() throws IOException {
    // Ink of no cyan and half magenta and yellow on white paper: a light red; Adobe stores it
    // inverted.
    Picture seen = picture(inverted(0, 128, 128, 0));
    assertThat(seen.value(seen.at(8, 8) + 2)).isGreaterThan(200);
    assertThat(seen.value(seen.at(8, 8))).isCloseTo(125, within(45));
  }

  @Test
  void aPalettesColoursFollowTheProfile() throws IOException {
    byte[] red = {(byte) 200};
    byte[] rest = {40};
    BufferedImage image =
        new BufferedImage(
            20, 20, BufferedImage.TYPE_BYTE_INDEXED, new IndexColorModel(8, 1, red, rest, rest));
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    swapRedAndGreen(profile);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    packed.writeBytes("x\0\0".getBytes(StandardCharsets.ISO_8859_1));
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(profile);
    }
    byte[] png = PictureFiles.chunk(PictureFiles.png(image, false), "iCCP", packed.toByteArray());
    Decoded decoded = (Decoded) decode(png);
    assertThat(decoded.profile()).isEqualTo(ProfileUse.CONVERTED);
    Color colour = new Color(decoded.picture().rgb(5, 5));
    assertThat(colour.getGreen()).isGreaterThan(colour.getRed());
  }

  @Test
  void theCamerasDataOfAWebpAreRead() {
    byte[] webp = webp(PictureFiles.exif(6, true));
    ByteScan scan = ByteScan.of(webp);
    assertThat(scan.orientation()).isEqualTo(6);
    assertThat(scan.tellsPlace()).isTrue();
  }

  @Test
  void aDeepJpegIsNotCalledDamaged() {
    byte[] deep = BuiltPictures.PLAIN.clone();
    deep[Bombs.indexOf(deep, "\u00ff\u00c0") + 4] = 12;
    PortraitReport report = new PortraitCheck().check(deep, "a.jpg", PORTAL);
    assertThat(report.finding(FindingCode.TYPE_WITHOUT_CODEC)).isPresent();
    assertThat(report.finding(FindingCode.DECODE_DAMAGED)).isEmpty();
  }

  private static byte[] webp(byte[] exif) {
    ByteBuffer out =
        ByteBuffer.allocate(12 + 18 + 8 + exif.length + exif.length % 2)
            .order(ByteOrder.LITTLE_ENDIAN);
    out.put("RIFF".getBytes(StandardCharsets.ISO_8859_1)).putInt(out.capacity() - 8);
    out.put("WEBPVP8X".getBytes(StandardCharsets.ISO_8859_1)).putInt(10).putInt(8);
    out.put(new byte[] {99, 0, 0, 99, 0, 0});
    out.put("EXIF".getBytes(StandardCharsets.ISO_8859_1)).putInt(exif.length).put(exif);
    return out.array();
  }

  private static void swapRedAndGreen(byte[] profile) {
    for (int i = 128; i < 512; i++) {
      if (profile[i + 1] == 'X' && profile[i + 2] == 'Y' && profile[i + 3] == 'Z') {
        profile[i] = (byte) (profile[i] == 'r' ? 'g' : profile[i] == 'g' ? 'r' : profile[i]);
      }
    }
  }

  private static byte[] inverted(int... inks) throws IOException {
    WritableRaster raster = Raster.createInterleavedRaster(0, 16, 16, 4, null);
    int[] stored = Arrays.stream(inks).map(ink -> 255 - ink).toArray();
    for (int i = 0; i < 256; i++) {
      raster.setPixel(i % 16, i / 16, stored);
    }
    ImageWriter writer = Codecs.jpegWriter();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(raster, null, null), null);
    } finally {
      writer.dispose();
    }
    byte[] adobe = {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};
    return PictureFiles.segment(bytes.toByteArray(), 0xee, adobe);
  }

  private static Picture picture(byte[] file) {
    return ((Decoded) decode(file)).picture();
  }

  private static Decoding decode(byte[] file) {
    return new Decoder(Duration.ofSeconds(20), 0xffffff).decode(ByteScan.of(file));
  }
}
