package vn.gtvt.benchmarks;

import jakarta.validation.Validator;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.gtvt.sdk.permits.badge.BadgeApplication;
import vn.gtvt.sdk.permits.rule.BadgeCheck;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;

/** Checks of one application of one vehicle without a fault; run by {@link CheckMeasure}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CheckBenchmark {
  private final Validator validator = BareValidation.validator();
  private final BareBeans.Application beans = BareBeans.application(SampleFleet.engine(1));
  private final FlatBean flat = FlatBean.of(beans);
  private final BadgeCheck check =
      BadgeCheck.at(ProcedureCatalogue.bundled(), SampleFleet.FILING_DAY);
  private final BadgeApplication application = SampleFleet.application(1, 1);

  /** Made by the harness. */
  public CheckBenchmark() {
    if (!validator.validate(beans).isEmpty()
        || !validator.validate(flat).isEmpty()
        || !check.check(application).violations().isEmpty()) {
      throw new IllegalStateException("the samples must be without a fault");
    }
  }

  /** The same beans by the bare library. */
  @Benchmark
  public Object reference() {
    return validator.validate(beans);
  }

  /** The same fields in one bean by the bare library. */
  @Benchmark
  public Object flatReference() {
    return validator.validate(flat);
  }

  /** The whole check: form and law. */
  @Benchmark
  public Object ours() {
    return check.check(application);
  }
}
