package vn.gtvt.benchmarks;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.gtvt.sdk.license.portrait.PortraitCheck;
import vn.gtvt.sdk.license.portrait.PortraitRepair;
import vn.gtvt.sdk.license.portrait.PortraitReport;
import vn.gtvt.sdk.license.portrait.RepairOutcome;
import vn.gtvt.sdk.license.portrait.bytes.ByteScan;
import vn.gtvt.sdk.license.portrait.decode.Decoder;
import vn.gtvt.sdk.license.portrait.decode.Decoding;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfile;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfiles;
import vn.gtvt.sdk.license.portrait.repair.Jp2File;

/**
 * A learner's picture that was checked becomes JP2, with all that proves it; the same decoded and
 * encoded bare.
 */
final class PicturePair implements Pair {
  private static final long BYTES_MOST = 51_200;

  private final int times;
  private final byte[] jpeg = DrawnPortrait.jpeg(354, 472);
  private final PortraitCheck check = new PortraitCheck();
  private final PortraitRepair repair = new PortraitRepair(check);
  private final Decoder decoder = new Decoder(Duration.ofSeconds(10), 0xffffff);
  private final PortraitReport report;
  private int bytes;

  PicturePair(Scale scale) {
    this.times = scale.of(5, 1);
    PortraitProfile profile =
        PortraitProfiles.bundled()
            .at(PortraitProfiles.SCHOOL_JP2, LocalDate.of(2026, 11, 26))
            .orElseThrow();
    this.report = check.check(jpeg, "portrait.jpg", profile);
  }

  @Override
  public double reference() {
    long start = System.nanoTime();
    for (int i = 0; i < times; i++) {
      if (!(decoder.decode(ByteScan.of(jpeg)) instanceof Decoding.Decoded decoded)) {
        throw new IllegalStateException("not decoded");
      }
      bytes = Jp2File.fitting(decoded.picture(), BYTES_MOST).orElseThrow().length;
    }
    return (double) (System.nanoTime() - start) / times;
  }

  @Override
  public double ours() {
    long start = System.nanoTime();
    for (int i = 0; i < times; i++) {
      RepairOutcome outcome = repair.repair(report, Set.of());
      if (!(outcome instanceof RepairOutcome.Repaired)) {
        throw new IllegalStateException(outcome.toString());
      }
    }
    return (double) (System.nanoTime() - start) / times;
  }

  @Override
  public List<String> notes() {
    return List.of("354x472, " + bytes + " bytes; ours decodes, compares and checks what it wrote");
  }

  @Override
  public void close() {}
}
