package vn.gtvt.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.gtvt.sandbox.Sandbox;

/** One small POST to the sandbox on a connection that is kept; there is no reference. */
final class RoundTripPair implements Pair {
  private final int count;
  private final Sandbox sandbox = Sandbox.start();
  private final BareQlvt client = new BareQlvt(sandbox.url());

  RoundTripPair(Scale scale) throws IOException {
    this.count = scale.of(500, 3);
  }

  @Override
  public double reference() {
    return Double.NaN;
  }

  @Override
  public double ours() throws IOException {
    List<Double> took = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      long start = System.nanoTime();
      client.count("GTVT-0");
      took.add((double) (System.nanoTime() - start));
    }
    return Quantiles.median(took);
  }

  @Override
  public void close() {
    client.close();
    sandbox.close();
  }
}
