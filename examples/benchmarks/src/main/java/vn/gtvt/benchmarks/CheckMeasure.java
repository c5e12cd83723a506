package vn.gtvt.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Checks by JMH; the harness is asked for one JVM at a time, so that the sides take turns. */
final class CheckMeasure implements Measure {
  @Override
  public String name() {
    return "check";
  }

  @Override
  public List<Row> rows(Scale scale) throws RunnerException {
    List<Fork> nested = new ArrayList<>();
    List<Fork> flat = new ArrayList<>();
    for (int i = 0; i < scale.of(5, 1); i++) {
      double ours = nanoseconds("ours", scale);
      nested.add(new Fork(nanoseconds("reference", scale), ours, List.of()));
      flat.add(new Fork(nanoseconds("flatReference", scale), ours, List.of()));
    }
    return List.of(
        new Row("check one application; reference: the same beans", Goal.ratioAtMost(1.2), nested),
        new Row("the same; reference: all fields in one bean", Goal.ratioAtMost(1.2), flat));
  }

  private static double nanoseconds(String method, Scale scale) throws RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    options
        .include(CheckBenchmark.class.getName() + "\\." + method + "$")
        .forks(scale.of(1, 0))
        .warmupIterations(scale.of(3, 0))
        .warmupTime(TimeValue.milliseconds(400))
        .measurementIterations(scale.of(5, 1))
        .measurementTime(TimeValue.milliseconds(scale.of(200, 20)))
        .verbosity(VerboseMode.SILENT);
    return new Runner(options.build()).runSingle().getPrimaryResult().getScore();
  }
}
