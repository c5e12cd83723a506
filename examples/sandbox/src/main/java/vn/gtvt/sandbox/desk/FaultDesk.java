package vn.gtvt.sandbox.desk;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.fault.Fault;
import vn.gtvt.sandbox.fault.FaultKind;
import vn.gtvt.sandbox.fault.Faults;

/** Deals faults out to calls and counts those that took effect. Thread-safe. */
public final class FaultDesk implements Faults {
  private static final Map<String, String> WRITE_OF =
      Map.of(
          "search", "userCreate",
          "practice.search", "practice.create",
          "opencps.list", "opencps.create",
          "igate.search", "igate.apply",
          "igate.publicSearch", "igate.apply",
          "td.list", "td.submit");

  private final Map<String, Lane> lanes = new HashMap<>();
  private final Map<FaultKind, Integer> hits = new EnumMap<>(FaultKind.class);
  private final Map<String, Map<FaultKind, Integer>> hitsOf = new HashMap<>();

  /** A desk without faults. */
  public FaultDesk() {}

  @Override
  public synchronized void next(String operation, Fault fault) {
    lane(operation, fault).queue(fault);
  }

  @Override
  public synchronized void nextFor(String operation, String whose, int after, Fault fault) {
    String target = target(operation, fault);
    lanes.computeIfAbsent(target + "@" + whose, name -> new Lane()).queue(after, fault);
  }

  @Override
  public synchronized void always(String operation, Fault fault) {
    lane(operation, fault).stand(fault);
  }

  @Override
  public synchronized void seeded(String operation, long seed, double share, Fault... faults) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("A share is 0 to 1, not " + share);
    }
    List<Fault> choice = List.of(faults);
    if (choice.isEmpty()) {
      throw new IllegalArgumentException("At least one fault is needed");
    }
    Lane lane = lane(operation, choice.get(0));
    for (Fault fault : choice) {
      if (lane(operation, fault) != lane) {
        throw new IllegalArgumentException("LAGGING_SEARCH cannot share a seed on search");
      }
    }
    lane.seed(seed, share, choice);
  }

  private Lane lane(String operation, Fault fault) {
    return lanes.computeIfAbsent(target(operation, fault), name -> new Lane());
  }

  /** The operation that meets the fault: a lag of the index is set by the write. */
  private static String target(String operation, Fault fault) {
    if (!OPERATIONS.contains(operation)) {
      throw new IllegalArgumentException("Unknown operation: " + operation);
    }
    boolean lags = fault.kind() == FaultKind.LAGGING_SEARCH;
    String target = lags ? WRITE_OF.getOrDefault(operation, operation) : operation;
    if (!Fit.fits(fault, target)) {
      throw new IllegalArgumentException(fault.kind() + " does not fit " + operation);
    }
    return target;
  }

  @Override
  public synchronized void clear() {
    lanes.clear();
  }

  @Override
  public synchronized Map<FaultKind, Integer> hits() {
    return Map.copyOf(hits);
  }

  @Override
  public synchronized Map<FaultKind, Integer> hitsOf(String operation, String whose) {
    return Map.copyOf(hitsOf.getOrDefault(operation + "@" + whose, Map.of()));
  }

  /** The faults that strike this call of the operation, its dossier's own before the others. */
  synchronized Draw draw(String operation, String whose) {
    Draw own = draw(lanes.get(operation + "@" + whose));
    return own.orElse(draw(lanes.get(operation)));
  }

  private static Draw draw(@Nullable Lane lane) {
    return lane == null ? Draw.none() : lane.draw();
  }

  /** Counts a fault that took effect on a call of this dossier. */
  public synchronized void hit(FaultKind kind, String operation, String whose) {
    hits.merge(kind, 1, Integer::sum);
    hitsOf
        .computeIfAbsent(operation + "@" + whose, any -> new EnumMap<>(FaultKind.class))
        .merge(kind, 1, Integer::sum);
  }
}
