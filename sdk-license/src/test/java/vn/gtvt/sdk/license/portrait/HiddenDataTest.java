package vn.gtvt.sdk.license.portrait;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.license.portrait.bytes.ByteScan;
import vn.gtvt.sdk.license.portrait.finding.FindingCode;
import vn.gtvt.sdk.license.portrait.finding.Repair;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfile;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfiles;

/** What hides in a file beside the picture never goes out with it. */
class HiddenDataTest {
  private static final PortraitProfiles PROFILES = PortraitProfiles.bundled();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
  private static final PortraitProfile PORTAL = PROFILES.at("gplx-online", DAY).orElseThrow();
  private static final PortraitProfile SCHOOL = PROFILES.at("school-jp2", DAY).orElseThrow();
  private static final PortraitCheck CHECK = new PortraitCheck();
  private static final byte[] PLAIN = BuiltPictures.PLAIN;
  private static final String SECRET = "Nguyen Van Mau 21.03,105.85";
  private static final Map<String, byte[]> FILES = files();

  private static Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("comment", PictureFiles.segment(PLAIN, 0xfe, text(SECRET)));
    files.put("application", PictureFiles.segment(PLAIN, 0xe4, text(SECRET)));
    files.put("second-picture", PictureFiles.segment(PLAIN, 0xe2, text("MPF\0" + SECRET)));
    files.put("reserved", PictureFiles.segment(PLAIN, 0xf0, text(SECRET)));
    files.put("long-adobe", PictureFiles.segment(PLAIN, 0xee, text("Adobe\0d\0\0\0\0\1" + SECRET)));
    files.put("thumbnail", inserted(PLAIN, 20, segment(0xe0, "JFXX\0\u0010" + SECRET)));
    files.put("garbage", inserted(PLAIN, 20, text("PK\3\4" + SECRET)));
    String xmp = "http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude='21,1.5N'/>" + SECRET;
    files.put("xmp", PictureFiles.segment(PLAIN, 0xe1, text(xmp)));
    return files;
  }

  @ParameterizedTest
  @CsvSource({
    "comment, METADATA_NOTES",
    "application, METADATA_NOTES",
    "second-picture, METADATA_NOTES",
    "reserved, METADATA_NOTES",
    "long-adobe, METADATA_NOTES",
    "thumbnail, METADATA_NOTES",
    "garbage, BYTES_WITHIN_PICTURE",
    "xmp, METADATA_PLACE"
  })
  void aJpegIsNotAcceptedWithIt(String name, FindingCode code) {
    PortraitReport report = CHECK.check(requireNonNull(FILES.get(name)), "a.jpg", PORTAL);
    assertThat(report.verdict()).isEqualTo(Verdict.ACCEPT_AFTER_REPAIR);
    assertThat(report.finding(code)).isPresent();
    RepairedPortrait repaired = repaired(report);
    assertThat(new String(repaired.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("Nguyen");
  }

  /** With 300 pixels per inch in its JFIF segment, and else the same. */
  private static byte[] dense(byte[] jpeg) {
    byte[] dense = jpeg.clone();
    System.arraycopy(new byte[] {1, 1, 44, 1, 44}, 0, dense, 13, 5);
    return dense;
  }

  @ParameterizedTest
  @CsvSource({"comment", "garbage", "xmp", "thumbnail"})
  void thePixelsAreNotWrittenAnewForThat(String name) {
    RepairedPortrait repaired =
        repaired(CHECK.check(requireNonNull(FILES.get(name)), "a.jpg", PORTAL));
    assertThat(repaired.bytes()).isEqualTo(dense(PLAIN));
    assertThat(repaired.decibels()).isEqualTo(99);
    assertThat(repaired.evidence()).containsEntry("portrait.pixels", "900x1200");
  }

  @Test
  void aWrongNameAndALostEndCostNoPixelEither() {
    RepairedPortrait named = repaired(CHECK.check(PLAIN, "3x4", PORTAL));
    assertThat(named.bytes()).isEqualTo(dense(PLAIN));
    assertThat(named.done()).containsExactly(Repair.RENAME);
    assertThat(named.fileName()).isEqualTo("portrait.jpg");
    byte[] cut = Arrays.copyOf(PLAIN, PLAIN.length - 2);
    assertThat(repaired(CHECK.check(cut, "a.jpg", PORTAL)).bytes()).isEqualTo(dense(PLAIN));
  }

  @Test
  void whatGoesOutAsItIsHoldsNothingThatThePictureDoesNotNeed() {
    int untouched = 0;
    for (String name : BuiltPictures.names()) {
      byte[] bytes = BuiltPictures.get(name);
      PortraitReport report = CHECK.check(bytes, name, PORTAL);
      if (new PortraitRepair(CHECK).repair(report, Set.of()) instanceof RepairOutcome.Untouched) {
        assertThat(ByteScan.of(bytes).essence()).as(name).isEqualTo(bytes);
        untouched++;
      }
    }
    assertThat(untouched).isPositive();
  }

  @Test
  void aDecoderIsGivenNoMetadata() {
    byte[] marked = PictureFiles.segment(PLAIN, 0xe1, PictureFiles.exif(6, true));
    assertThat(ByteScan.of(marked).essence()).isEqualTo(PLAIN);
  }

  @Test
  void boxesBesideAndBytesBehindTheSchoolsFileAreLeftOutToo() {
    byte[] jp2 = Bombs.jp2();
    int stream = Bombs.indexOf(jp2, "jp2c") - 4;
    byte[] sized = jp2.clone();
    ByteBuffer.wrap(sized).putInt(stream, jp2.length - stream);
    byte[] box = PictureFiles.joined(new byte[] {0, 0, 0, 36}, text("uuid"), text(SECRET + "."));
    for (byte[] file :
        List.of(
            inserted(jp2, stream, box),
            PictureFiles.joined(sized, box),
            PictureFiles.joined(jp2, text("GPS21")),
            PictureFiles.joined(sized, text("PK\3\4" + SECRET)))) {
      PortraitReport report = CHECK.check(file, "a.jp2", SCHOOL);
      assertThat(report.verdict()).isEqualTo(Verdict.ACCEPT_AFTER_REPAIR);
      assertThat(repaired(report).bytes()).isEqualTo(jp2);
    }
    assertThat(CHECK.check(jp2, "a.jp2", SCHOOL).findings())
        .extracting(each -> each.code())
        .doesNotContain(FindingCode.METADATA_NOTES, FindingCode.JP2_SHAPE);
  }

  private static RepairedPortrait repaired(PortraitReport report) {
    RepairOutcome outcome = new PortraitRepair(CHECK).repair(report, Set.of());
    assertThat(outcome).isInstanceOf(RepairOutcome.Repaired.class);
    return ((RepairOutcome.Repaired) outcome).portrait();
  }

  private static byte[] segment(int marker, String body) {
    return ByteBuffer.allocate(body.length() + 4)
        .put((byte) 0xff)
        .put((byte) marker)
        .putShort((short) (body.length() + 2))
        .put(text(body))
        .array();
  }

  private static byte[] inserted(byte[] into, int at, byte[] what) {
    return PictureFiles.joined(
        Arrays.copyOf(into, at), what, Arrays.copyOfRange(into, at, into.length));
  }

  private static byte[] text(String of) {
    return of.getBytes(StandardCharsets.ISO_8859_1);
  }
}
