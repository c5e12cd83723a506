package vn.gtvt.sdk.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Lets a test take a mechanism out of the engine, or stand beside it at each point of its way. */
public final class EngineSwitches {
  private static final Set<Step> ASKED =
      Set.of(Step.SUBMIT, Step.FOLLOW, Step.SUPPLEMENT, Step.WITHDRAW, Step.RECONCILE);

  private EngineSwitches() {}

  /** Is told where a filing stands. */
  public interface Bystander {
    void at(Filing filing, String operation, String point);
  }

  public static void withoutAsking(FilingEngineBuilder builder) {
    builder.withoutAsking();
  }

  public static void bystander(FilingEngineBuilder builder, Bystander bystander) {
    builder.probe((filing, operation, point) -> bystander.at(filing, operation, point.name()));
  }

  /** Returns all points of all steps, each as operation and point. */
  public static List<List<String>> points() {
    List<List<String>> all = new ArrayList<>();
    for (Step step : Step.values()) {
      for (Probe.Point point : Probe.Point.values()) {
        if (step != Step.END && step != Step.RECONCILE) {
          all.add(List.of(step.name(), point.name()));
        }
        if (ASKED.contains(step) && point != Probe.Point.AFTER_INTENT) {
          all.add(List.of("ASK_" + step.name(), point.name()));
        }
      }
    }
    return all;
  }
}
