package vn.gtvt.testkit.crash;

import java.util.List;
import vn.gtvt.sdk.filing.EngineSwitches;

/**
 * A place on a filing's way at which the process is killed.
 *
 * @param operation what the engine does there: a step, or {@code ASK_} and a step
 * @param point where inside it
 */
record KillPoint(String operation, String point) {
  static List<KillPoint> all() {
    return EngineSwitches.points().stream().map(p -> new KillPoint(p.get(0), p.get(1))).toList();
  }

  boolean asks() {
    return operation.startsWith("ASK_");
  }

  @Override
  public String toString() {
    return operation + " " + point;
  }
}
