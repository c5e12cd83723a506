package vn.gtvt.sdk.license.portrait;

import static java.lang.System.Logger.Level.INFO;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.gtvt.sdk.license.portrait.decode.Picture;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfile;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfiles;

/** Every sample portrait keeps its verdict under every profile, however it is saved again. */
class SameVerdictSamplesTest {
  private static final System.Logger LOG = System.getLogger(SameVerdictSamplesTest.class.getName());
  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
  private static final PortraitCheck CHECK = new PortraitCheck();

  @Test
  void savedAgainCutByAPixelOrStoredLying() throws IOException {
    Map<String, byte[]> samples = SampleFiles.pictures();
    Queue<String> flipped = new ConcurrentLinkedQueue<>();
    Queue<String> otherCodes = new ConcurrentLinkedQueue<>();
    AtomicInteger faces = new AtomicInteger();
    AtomicInteger compared = new AtomicInteger();
    samples.entrySet().parallelStream()
        .forEach(
            sample -> {
              BufferedImage image = pixels(sample.getValue());
              if (image == null) {
                return;
              }
              faces.incrementAndGet();
              byte[] plain = PictureFiles.jpeg(image, 0.98f, false);
              Map<String, byte[]> files = new LinkedHashMap<>(Variants.saved(image));
              files.putAll(Variants.turned(image));
              for (PortraitProfile profile : profiles()) {
                PortraitReport first = CHECK.check(plain, "a.jpg", profile);
                Judged asItIs = Judged.of(first);
                files.forEach(
                    (name, bytes) -> {
                      PortraitReport report = CHECK.check(bytes, "a.jpg", profile);
                      Judged now = Judged.of(report);
                      compared.incrementAndGet();
                      String where = sample.getKey() + " " + name + ": " + first + " now " + report;
                      if (now.rejected() != asItIs.rejected() || now.crops() != asItIs.crops()) {
                        flipped.add(where);
                      } else if (!now.equals(asItIs)) {
                        otherCodes.add(where);
                      }
                    });
              }
            });
    new TreeSet<>(otherCodes)
        .forEach(each -> LOG.log(INFO, "same verdict, other words: {0}", each));
    LOG.log(
        INFO,
        "{0} sample faces, {1} verdicts compared, {2} flipped, {3} with another warning",
        faces,
        compared,
        flipped.size(),
        otherCodes.size());
    assertThat(flipped).isEmpty();
    assertThat(faces).hasValueGreaterThan(40);
  }

  /** The pixels as they are shown, of a file that opens and shows a face. */
  private static @Nullable BufferedImage pixels(byte[] file) {
    Seen seen = CHECK.check(file, null, profiles().get(0)).seen();
    Picture picture = seen == null || seen.face() == null ? null : seen.picture();
    return picture == null ? null : picture.image();
  }

  private static List<PortraitProfile> profiles() {
    PortraitProfiles all = PortraitProfiles.bundled();
    return all.ids().stream().map(each -> all.at(each, DAY).orElseThrow()).toList();
  }
}
