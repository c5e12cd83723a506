package vn.gtvt.sdk.license.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfile;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfiles;

class SameVerdictTest {
  private static final PortraitProfile PORTAL =
      PortraitProfiles.bundled().at("gplx-online", LocalDate.of(2026, 11, 26)).orElseThrow();
  private static final PortraitCheck CHECK = new PortraitCheck();
  private static final BufferedImage FACE = BuiltPictures.FACE.image;

  @ParameterizedTest
  @ValueSource(floats = {0.85f, 0.9f, 0.95f, 1f})
  void savedAgain(float quality) {
    assertThat(codes(PictureFiles.jpeg(FACE, quality, false))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void onePixelLessOnEachSide(int side) {
    BufferedImage cut =
        FACE.getSubimage(
            side == 0 ? 1 : 0,
            side == 1 ? 1 : 0,
            side == 0 || side == 2 ? 899 : 900,
            side == 1 || side == 3 ? 1199 : 1200);
    BufferedImage plain = PictureFiles.as(cut, BufferedImage.TYPE_3BYTE_BGR);
    assertThat(codes(PictureFiles.jpeg(plain, 0.92f, false))).isEmpty();
  }

  @Test
  void quarterTurnsMarkedInTheFile() {
    for (int[] turn : new int[][] {{3, 6}, {2, 3}, {1, 8}}) {
      byte[] lying = PictureFiles.jpeg(PictureFiles.turned(FACE, turn[0]), 0.92f, false);
      byte[] marked = PictureFiles.segment(lying, 0xe1, PictureFiles.exif(turn[1], false));
      assertThat(codes(marked)).containsExactly("metadata.orientation", "metadata.present");
    }
  }

  @Test
  void manyThreadsSayWhatOneSays() throws Exception {
    List<byte[]> files = new ArrayList<>();
    for (Color ground : List.of(Color.WHITE, new Color(60, 110, 200), new Color(120, 40, 40))) {
      files.add(PictureFiles.jpeg(DrawnFace.of(480, 640, ground).image, 0.92f, false));
    }
    List<String> alone = files.stream().map(SameVerdictTest::text).toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<String>> work = new ArrayList<>();
      for (int i = 0; i < 24; i++) {
        byte[] file = files.get(i % files.size());
        work.add(() -> text(file));
      }
      List<Future<String>> done = threads.invokeAll(work);
      for (int i = 0; i < done.size(); i++) {
        assertThat(done.get(i).get()).isEqualTo(alone.get(i % files.size()));
      }
    } finally {
      threads.shutdown();
    }
  }

  private static String text(byte[] file) {
    return CHECK.check(file, "a.jpg", PORTAL).toString();
  }

  private static List<String> codes(byte[] file) {
    return CHECK.check(file, "a.jpg", PORTAL).findings().stream()
        .map(each -> each.code().code())
        .toList();
  }
}
