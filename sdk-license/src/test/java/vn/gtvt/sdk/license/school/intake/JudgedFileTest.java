package vn.gtvt.sdk.license.school.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sdk.license.portrait.OpenJpeg;
import vn.gtvt.sdk.license.portrait.TestPortraits;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerPicture;
import vn.gtvt.sdk.license.school.file.CourseFile;
import vn.gtvt.sdk.time.VietnamTime;

/** What an intake writes, judged by others: the tables of the fact file, and OpenJPEG. */
class JudgedFileTest {
  private static final String[] EDGE = {"jP  ", "ftyp", "jp2h", "jp2c"};

  @TempDir static Path folder = Path.of("");

  private static Path file = Path.of("");

  @BeforeAll
  static void write() throws Exception {
    MadeUpSheet sheet =
        MadeUpSheet.of(3)
            .setAll("SO_GPLX_DA_CO", "")
            .setAll("HANG_GPLX_DA_CO", "")
            .setAll("NGAY_CAP_GPLX_DACO", "")
            .setAll("NGAY_TT_GPLX_DACO", "")
            .set(1, "SO_GPLX_DA_CO", "240150999999")
            .set(1, "HANG_GPLX_DA_CO", "A1")
            .set(1, "NGAY_CAP_GPLX_DACO", "10/06/2015")
            .set(1, "NGAY_TT_GPLX_DACO", "01/06/2015");
    sheet.photos(folder.resolve("photos"), TestPortraits.jpeg());
    CourseIntake intake =
        CourseIntake.at(Clock.fixed(Instant.parse("2026-08-05T09:27:45Z"), VietnamTime.ZONE))
            .sentBy("ADMIN")
            .trainingMode("2")
            .build();
    CourseDraft draft =
        intake.read(sheet.write(folder.resolve("a.xlsx")), folder.resolve("photos")).orThrow();
    WriteOutcome outcome = draft.write(folder.resolve("out"), null);
    file = ((WriteOutcome.Written) outcome).file();
  }

  @Test
  void theTablesFindNothingWrong() throws Exception {
    assertThat(DkkhJudge.faults(Files.readAllBytes(file), file.getFileName().toString())).isEmpty();
  }

  @Test
  void theJudgeSeesWhatIsWrong() throws Exception {
    String text = Files.readString(file);
    String name = file.getFileName().toString();
    List<String> spoilt =
        List.of(
            text.substring(1),
            text.replace("\n", "\r\n"),
            text.replace("<SO_HOC_SINH>3", "<SO_HOC_SINH>4"),
            text.replace("<NGAY_SINH>19900115", "<NGAY_SINH>1990-1-15"),
            text.replace("<GIOI_TINH>F", "<GIOI_TINH>1"),
            text.replaceAll("(<NOI_TT />)(\\s+)(<NOI_CT />)", "$3$2$1"),
            text.replaceAll("\\s+<TEN_QUOC_TICH />", ""),
            text.replace("<NGAY_GUI>2026-08-05 04:", "<NGAY_GUI>2026-08-05 16:"));
    for (String each : spoilt) {
      assertThat(each).isNotEqualTo(text);
      List<String> faults = DkkhJudge.faults(each.getBytes(StandardCharsets.UTF_8), name);
      assertThat(faults).isNotEmpty();
    }
  }

  @Test
  void picturesHaveTheBoxesTheSizeAndTheRateOfTheObservedOnes() throws Exception {
    for (byte[] jp2 : pictures()) {
      assertThat(boxes(jp2)).containsExactly(EDGE);
      // jp2h holds ihdr (height, width, 3 components of 8 bits) and colr enumerated 16, sRGB.
      ByteBuffer ihdr = ByteBuffer.wrap(jp2, find(jp2, "ihdr") + 4, 14);
      assertThat(ihdr.getInt()).isEqualTo(472);
      assertThat(ihdr.getInt()).isEqualTo(354);
      assertThat(ihdr.getShort()).isEqualTo((short) 3);
      assertThat(ihdr.get()).isEqualTo((byte) 7);
      ByteBuffer colr = ByteBuffer.wrap(jp2, find(jp2, "colr") + 4, 7);
      assertThat(colr.get()).isEqualTo((byte) 1);
      assertThat(colr.getInt(colr.position() + 2)).isEqualTo(16);
      assertThat(new String(jp2, find(jp2, "ftyp") + 4, 4, StandardCharsets.US_ASCII))
          .isEqualTo("jp2 ");
      codestream(jp2);
      // 10:1 of 354x472x3 is 50,122 bytes; a drawn picture may need less.
      assertThat(jp2.length).isBetween(12_000, 51_200);
    }
  }

  /** COD: LRCP, no component transform, five levels, 64x64 blocks, 5/3. Layers are excepted. */
  private static void codestream(byte[] jp2) {
    int cod = find(jp2, new byte[] {(byte) 0xFF, 0x52});
    ByteBuffer marker = ByteBuffer.wrap(jp2, cod, 14);
    marker.position(cod + 5);
    assertThat(marker.get()).as("progression").isZero();
    marker.getShort();
    assertThat(marker.get()).as("component transform").isZero();
    assertThat(marker.get()).as("levels").isEqualTo((byte) 5);
    assertThat(marker.get()).as("block width").isEqualTo((byte) 4);
    assertThat(marker.get()).as("block height").isEqualTo((byte) 4);
    marker.get();
    assertThat(marker.get()).as("5/3").isEqualTo((byte) 1);
    int siz = find(jp2, new byte[] {(byte) 0xFF, 0x51});
    ByteBuffer size = ByteBuffer.wrap(jp2, siz, 48);
    size.position(siz + 6);
    int width = size.getInt();
    int height = size.getInt();
    size.getLong();
    assertThat(size.getInt()).as("one tile").isGreaterThanOrEqualTo(width);
    assertThat(size.getInt()).as("one tile").isGreaterThanOrEqualTo(height);
  }

  @Test
  void openJpegDecodesEveryPicture() throws Exception {
    for (byte[] jp2 : pictures()) {
      byte[] ppm = OpenJpeg.ppm(jp2, folder);
      assertThat(ppm.length).isGreaterThanOrEqualTo(3 * 354 * 472);
      String head = new String(ppm, 0, 100, StandardCharsets.ISO_8859_1);
      assertThat(head).startsWith("P6").contains("354 472");
    }
  }

  private static List<byte[]> pictures() throws Exception {
    List<byte[]> pictures = new ArrayList<>();
    for (Learner each : CourseFile.read(file).orThrow().filing().learners()) {
      LearnerPicture picture = each.picture();
      assertThat(picture).isNotNull();
      if (picture != null) {
        pictures.add(picture.bytes());
      }
    }
    assertThat(pictures).hasSize(3);
    return pictures;
  }

  private static List<String> boxes(byte[] jp2) {
    List<String> boxes = new ArrayList<>();
    ByteBuffer all = ByteBuffer.wrap(jp2);
    while (all.remaining() >= 8) {
      int start = all.position();
      int length = all.getInt();
      byte[] type = new byte[4];
      all.get(type);
      boxes.add(new String(type, StandardCharsets.ISO_8859_1));
      all.position(length == 0 ? all.limit() : start + length);
    }
    return boxes;
  }

  private static int find(byte[] in, String what) {
    return find(in, what.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static int find(byte[] in, byte[] what) {
    for (int i = 0; i < in.length - what.length; i++) {
      if (Arrays.equals(in, i, i + what.length, what, 0, what.length)) {
        return i;
      }
    }
    throw new AssertionError("not there");
  }
}
