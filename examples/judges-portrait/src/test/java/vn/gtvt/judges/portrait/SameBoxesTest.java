package vn.gtvt.judges.portrait;

import static java.lang.System.Logger.Level.INFO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gtvt.sdk.license.portrait.bytes.ByteScan;
import vn.gtvt.sdk.license.portrait.decode.Decoder;
import vn.gtvt.sdk.license.portrait.decode.Decoding;
import vn.gtvt.sdk.license.portrait.decode.Picture;
import vn.gtvt.sdk.license.portrait.face.Box;
import vn.gtvt.sdk.license.portrait.face.Detector;
import vn.gtvt.sdk.license.portrait.face.Detector.Search;
import vn.gtvt.sdk.license.portrait.face.FaceFinder;
import vn.gtvt.sdk.license.portrait.face.Grey;

/** Our boxes beside native OpenCV's, at the same settings, on the same luminance. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class SameBoxesTest {
  private static final int NEAR = 3;
  private static final System.Logger LOG = System.getLogger(SameBoxesTest.class.getName());

  @TempDir Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource({"lbp-frontalface.bin", "haar-frontalface-alt2.bin"})
  void onADrawnFaceAtManySizes(String cascade) throws IOException {
    Native judge = Native.of(WriteCascades.source(cascade), folder);
    Detector ours = ours(cascade);
    int boxes = 0;
    for (int width = 120; width <= 480; width += 40) {
      Grey grey = Grey.of(Scene.face(900, 1200), width);
      Search search = FaceFinder.search(grey);
      List<Box> found = ours.find(grey, search);
      boxes += found.size();
      assertThat(differing(found, judge.find(grey, search))).as(cascade + " at " + width).isEmpty();
    }
    assertThat(boxes).isGreaterThan(5);
  }

  @Test
  void onEverySampleFace() throws IOException {
    String samples = System.getProperty("portrait.samples");
    assumeTrue(
        samples != null && Files.isDirectory(Path.of(samples)),
        "no sample portraits: run with -Dportrait.samples=DIR to judge by them");
    List<String> differing = new ArrayList<>();
    int boxes = 0;
    int pictures = 0;
    Set<String> unread = new TreeSet<>();
    for (String cascade : List.of("lbp-frontalface.bin", "haar-frontalface-alt2.bin")) {
      Native judge = Native.of(WriteCascades.source(cascade), folder);
      Detector ours = ours(cascade);
      for (Path file : files(Path.of(samples))) {
        Picture picture = decoded(file);
        if (picture == null) {
          unread.add(Objects.toString(file.getFileName()));
        } else {
          Grey grey = Grey.of(picture, FaceFinder.WORK_WIDTH);
          Search search = FaceFinder.search(grey);
          List<int[]> theirs = judge.find(grey, search);
          differing(ours.find(grey, search), theirs)
              .forEach(each -> differing.add(file.getFileName() + ": " + each));
          boxes += theirs.size();
          pictures++;
        }
      }
    }
    LOG.log(
        INFO,
        "{0} native boxes in {1} pictures compared; damaged or no pictures: {2}",
        boxes,
        pictures,
        unread);
    assertThat(differing).isEmpty();
    assertThat(boxes).isGreaterThan(50);
  }

  private static Detector ours(String cascade) {
    return cascade.startsWith("lbp") ? Detector.patternFace() : Detector.haarFace();
  }

  private static List<Path> files(Path samples) throws IOException {
    try (Stream<Path> all = Files.walk(samples)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static @Nullable Picture decoded(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    ByteScan scan = bytes.length == 0 ? null : ByteScan.of(bytes);
    if (scan == null || !scan.kind().isDecodable()) {
      return null;
    }
    Decoding decoding = new Decoder(Duration.ofSeconds(10), 0xffffff).decode(scan);
    // A codec or time that is missing here would leave a good picture out unseen.
    assertThat(decoding)
        .as(file.toString())
        .isNotInstanceOfAny(Decoding.NoCodec.class, Decoding.TooSlow.class, Decoding.NotNow.class);
    return decoding instanceof Decoding.Decoded opened
        ? opened.picture().oriented(scan.orientation())
        : null;
  }

  private static List<String> differing(List<Box> ours, List<int[]> theirs) {
    List<int[]> mine = new ArrayList<>();
    ours.forEach(box -> mine.add(new int[] {box.x(), box.y(), box.width(), box.height()}));
    Comparator<int[]> order = Comparator.<int[]>comparingInt(b -> b[0]).thenComparingInt(b -> b[1]);
    mine.sort(order);
    List<int[]> judged = new ArrayList<>(theirs);
    judged.sort(order);
    List<String> differing = new ArrayList<>();
    if (mine.size() != judged.size()) {
      differing.add(mine.size() + " boxes, not " + judged.size());
      return differing;
    }
    for (int i = 0; i < mine.size(); i++) {
      for (int side = 0; side < 4; side++) {
        if (Math.abs(mine.get(i)[side] - judged.get(i)[side]) > NEAR) {
          differing.add(Arrays.toString(mine.get(i)) + " not " + Arrays.toString(judged.get(i)));
          break;
        }
      }
    }
    return differing;
  }
}
