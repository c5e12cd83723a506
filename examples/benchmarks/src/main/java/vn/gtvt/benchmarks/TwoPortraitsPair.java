package vn.gtvt.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.gtvt.sdk.license.portrait.PortraitCheck;
import vn.gtvt.sdk.license.portrait.PortraitReport;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfile;
import vn.gtvt.sdk.license.portrait.profile.PortraitProfiles;

/** Portraits checked by two threads, and by one; one check serves both. */
final class TwoPortraitsPair implements Pair {
  private final int times;
  private final byte[] jpeg = DrawnPortrait.jpeg(900, 1200);
  private final PortraitCheck check = new PortraitCheck();
  private final PortraitProfile profile =
      PortraitProfiles.bundled()
          .at(PortraitProfiles.GPLX_ONLINE, LocalDate.of(2026, 11, 26))
          .orElseThrow();
  private final ExecutorService one = Executors.newFixedThreadPool(1);
  private final ExecutorService two = Executors.newFixedThreadPool(2);

  TwoPortraitsPair(Scale scale) {
    this.times = scale.of(20, 2);
  }

  @Override
  public double reference() throws Exception {
    return checked(one);
  }

  @Override
  public double ours() throws Exception {
    return checked(two);
  }

  private double checked(ExecutorService threads) throws Exception {
    long start = System.nanoTime();
    List<Future<PortraitReport>> all = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      all.add(threads.submit(() -> check.check(jpeg, "portrait.jpg", profile)));
    }
    for (Future<PortraitReport> each : all) {
      each.get();
    }
    return (double) (System.nanoTime() - start) / times;
  }

  @Override
  public void close() {
    one.shutdown();
    two.shutdown();
  }
}
