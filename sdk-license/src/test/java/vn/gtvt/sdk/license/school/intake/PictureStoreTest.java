package vn.gtvt.sdk.license.school.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gtvt.sdk.license.school.LearnerPicture;

class PictureStoreTest {
  private static final String PLAIN = "a face that nobody else may see, over and over again. ";

  @TempDir Path folder = Path.of("");

  @Test
  void picturesOfAUsualCourseTouchNoDisk() throws IOException {
    Path never = folder.resolve("never");
    List<LearnerPicture> kept = new ArrayList<>();
    try (PictureStore store = new PictureStore(never)) {
      for (int i = 0; i < 100; i++) {
        kept.add(store.keep(picture(i)));
      }
      assertThat(never).doesNotExist();
      assertThat(kept.get(99).bytes()).isEqualTo(picture(99));
    }
    assertThatIOException().isThrownBy(() -> kept.get(0).bytes()).withMessageContaining("closed");
  }

  @Test
  void whoIsInterruptedTakesNobodysPictureAway() throws Exception {
    List<LearnerPicture> kept = new ArrayList<>();
    try (PictureStore store = new PictureStore(folder)) {
      for (int i = 0; i < 200; i++) {
        kept.add(store.keep(picture(i)));
      }
      FutureTask<byte[]> interrupted =
          new FutureTask<>(
              () -> {
                Thread.currentThread().interrupt();
                return kept.get(199).bytes();
              });
      new Thread(interrupted).start();
      assertThat(interrupted.get()).isEqualTo(picture(199));
      assertThat(kept.get(198).bytes()).isEqualTo(picture(198));
      assertThat(store.keep(picture(200)).bytes()).isEqualTo(picture(200));
    }
  }

  @Test
  void manyPicturesComeBackAsTheyWere() throws IOException {
    List<LearnerPicture> kept = new ArrayList<>();
    try (PictureStore store = new PictureStore(folder)) {
      for (int i = 0; i < 400; i++) {
        kept.add(store.keep(picture(i)));
      }
      for (int i = 0; i < 400; i++) {
        assertThat(kept.get(i).bytes()).isEqualTo(picture(i));
      }
    }
    assertThat(folder).isEmptyDirectory();
    assertThatIOException().isThrownBy(() -> kept.get(399).bytes()).withMessageContaining("closed");
  }

  @Test
  void whatIsOnTheDiskShowsNoPictureAndHasNoName() throws IOException {
    assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")), "open files are seen on Linux only");
    byte[] plain = PLAIN.repeat(40_000).getBytes(StandardCharsets.UTF_8);
    try (PictureStore store = new PictureStore(folder)) {
      for (int i = 0; i < 8; i++) {
        store.keep(plain);
      }
      assertThat(folder).isEmptyDirectory();
      byte[] onDisk = sealed();
      assertThat(onDisk.length).isGreaterThan(4 * plain.length);
      assertThat(new String(onDisk, StandardCharsets.ISO_8859_1)).doesNotContain("nobody");
      // The same picture twice does not look the same.
      assertThat(first(onDisk, 0)).isNotEqualTo(first(onDisk, plain.length + 16));
    }
  }

  @Test
  void picturesAreSealedOnTheMachinesOwnDiskOnly() {
    Path elsewhere = Path.of(URI.create("jrt:/modules"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CourseIntake.at(Clock.systemUTC()).sealedIn(elsewhere));
  }

  private byte[] sealed() throws IOException {
    String begin = folder.toRealPath() + "/course";
    try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
      Path own = open.filter(each -> target(each).startsWith(begin)).findFirst().orElseThrow();
      return Files.readAllBytes(own);
    }
  }

  private static String first(byte[] all, int from) {
    return new String(all, from, 64, StandardCharsets.ISO_8859_1);
  }

  private static String target(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException e) {
      return "";
    }
  }

  private static byte[] picture(int number) {
    byte[] picture = new byte[50_000 + number];
    new Random(number).nextBytes(picture);
    return picture;
  }
}
