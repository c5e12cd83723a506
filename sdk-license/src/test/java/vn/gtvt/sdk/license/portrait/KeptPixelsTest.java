package vn.gtvt.sdk.license.portrait;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gtvt.sdk.license.portrait.PictureFiles.joined;
import static vn.gtvt.sdk.license.portrait.PictureFiles.segment;

import java.awt.image.Raster;
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

  /** Three channels that are written as they are, and called R, G and B. */
  private static byte[] redGreenBlue() {
    Raster raster = BuiltPictures.FACE.image.getRaster();
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
        name(jpeg, at + 10, 3);
      }
      at += lengthAt(jpeg, at);
    }
    name(jpeg, at + 5, 2);
    return jpeg;
  }

  private static void name(byte[] jpeg, int at, int every) {
    for (int i = 0; i < 3; i++) {
      jpeg[at + i * every] = (byte) "RGB".charAt(i);
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
