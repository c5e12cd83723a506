package vn.gtvt.sdk.license.portrait;

import static java.awt.image.BufferedImage.TYPE_3BYTE_BGR;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.gtvt.sdk.license.portrait.PictureFiles.joined;
import static vn.gtvt.sdk.license.portrait.PictureFiles.segment;

import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sdk.license.portrait.finding.Finding;
import vn.gtvt.sdk.license.portrait.finding.FindingCode;
import vn.gtvt.sdk.license.portrait.finding.Repair;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfile;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfiles;

/**
 * Whatever marks tell a JPEG's colours, and wherever they stand: its pixels are not written anew.
 */
class KeptPixelsTest {
  private static final PortraitProfile PORTAL =
      PortraitProfiles.bundled().at("gplx-online", LocalDate.of(2026, 11, 26)).orElseThrow();
  private static final PortraitCheck CHECK = new PortraitCheck();
  private static final byte[] PLAIN = BuiltPictures.PLAIN;

  /** The writer's JFIF segment stands right behind the SOI. */
  private static final byte[] JFIF = Arrays.copyOfRange(PLAIN, 2, 20);

  private static final byte[] TABLES_AND_SCAN = Arrays.copyOfRange(PLAIN, 20, PLAIN.length);
  private static final byte[] SOI = Arrays.copyOf(PLAIN, 2);

  @Test
  void aSecondHeadIsLeftOutAndTheFirstSaysTheDensity() {
    byte[] twice = joined(SOI, JFIF, JFIF, TABLES_AND_SCAN);
    assertThat(repaired(twice)).isEqualTo(dense());
  }

  @Test
  void aHeadBehindTheTablesComesFirst() {
    int tables = lengthAt(TABLES_AND_SCAN, 0);
    byte[] late =
        joined(
            SOI,
            Arrays.copyOf(TABLES_AND_SCAN, tables),
            JFIF,
            Arrays.copyOfRange(TABLES_AND_SCAN, tables, TABLES_AND_SCAN.length));
    assertThat(repaired(late)).isEqualTo(dense());
  }

  /** A head of JFIF would say that they are YCbCr. */
  @Test
  void redGreenAndBlueThatOnlyTheChannelsNamesTell() {
    byte[] rgb = redGreenBlue();
    assertThat(repaired(rgb)).isEqualTo(rgb);
  }

  @Test
  void redGreenAndBlueThatAMarkBehindTheTablesTells() {
    byte[] rgb = redGreenBlue();
    byte[] adobe = segment(SOI, 0xee, text("Adobe\0d\0\0\0\0\0"));
    byte[] mark = Arrays.copyOfRange(adobe, 2, adobe.length);
    int tables = 2 + lengthAt(rgb, 2);
    byte[] late =
        joined(Arrays.copyOf(rgb, tables), mark, Arrays.copyOfRange(rgb, tables, rgb.length));
    assertThat(repaired(late)).isEqualTo(joined(SOI, mark, Arrays.copyOfRange(rgb, 2, rgb.length)));
  }

  /** The JDK takes them for red, green and blue where the channels have no common names. */
  @ParameterizedTest
  @ValueSource(strings = {"\0\1\2", "\3\4\5", "YCc", "\1\2\3"})
  void lightAndColoursAreWhatOtherProgramsTakeThemFor(String names) {
    byte[] jpeg = channels(lightAndColours(), names);
    PortraitReport report =
        CHECK.check(segment(jpeg, 0xe1, PictureFiles.exif(1, false)), "a.jpg", PORTAL);
    assertThat(report.findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.METADATA_PRESENT);
    byte[] head = {
      (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 1, 1, 44, 1, 44, 0, 0
    };
    assertThat(repaired(jpeg))
        .isEqualTo(joined(SOI, head, Arrays.copyOfRange(jpeg, 2, jpeg.length)));
  }

  private static byte[] repaired(byte[] jpeg) {
    byte[] marked = segment(jpeg, 0xe1, PictureFiles.exif(1, false));
    PortraitReport report = CHECK.check(marked, "a.jpg", PORTAL);
    RepairOutcome outcome = new PortraitRepair(CHECK).repair(report, Set.of());
    assertThat(outcome).as(report.toString()).isInstanceOf(RepairOutcome.Repaired.class);
    RepairedPortrait portrait = ((RepairOutcome.Repaired) outcome).portrait();
    assertThat(portrait.done()).containsExactly(Repair.STRIP_METADATA);
    return portrait.bytes();
  }

  private static byte[] dense() {
    byte[] dense = PLAIN.clone();
    System.arraycopy(new byte[] {1, 1, 44, 1, 44}, 0, dense, 13, 5);
    return dense;
  }

  private static byte[] redGreenBlue() {
    return channels(BuiltPictures.FACE.image.getRaster(), "RGB");
  }

  private static Raster lightAndColours() {
    WritableRaster raster = PictureFiles.as(BuiltPictures.FACE.image, TYPE_3BYTE_BGR).getRaster();
    int[] of = new int[3];
    for (int y = 0; y < raster.getHeight(); y++) {
      for (int x = 0; x < raster.getWidth(); x++) {
        raster.getPixel(x, y, of);
        double light = 0.299 * of[0] + 0.587 * of[1] + 0.114 * of[2];
        int blue = (int) Math.min(255, Math.round(128 + (of[2] - light) / 1.772));
        int red = (int) Math.min(255, Math.round(128 + (of[0] - light) / 1.402));
        raster.setPixel(x, y, new int[] {(int) Math.round(light), blue, red});
      }
    }
    return raster;
  }

  /** Three channels that are written as they are, with no mark that tells what they are. */
  private static byte[] channels(Raster raster, String names) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(raster, null, null), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    byte[] jpeg = bytes.toByteArray();
    int at = 2;
    while ((jpeg[at + 1] & 255) != 0xda) {
      if ((jpeg[at + 1] & 255) == 0xc0) {
        name(jpeg, at + 10, 3, names);
      }
      at += lengthAt(jpeg, at);
    }
    name(jpeg, at + 5, 2, names);
    return jpeg;
  }

  private static void name(byte[] jpeg, int at, int every, String names) {
    for (int i = 0; i < 3; i++) {
      jpeg[at + i * every] = (byte) names.charAt(i);
    }
  }

  /** Length of a segment with its marker. */
  private static int lengthAt(byte[] bytes, int at) {
    return 2 + ((bytes[at + 2] & 255) << 8 | (bytes[at + 3] & 255));
  }

  private static byte[] text(String of) {
    return of.getBytes(StandardCharsets.ISO_8859_1);
  }
}
