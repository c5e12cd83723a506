package vn.gtvt.sandbox.desk;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.gtvt.sandbox.fault.Fault;
import vn.gtvt.sandbox.fault.FaultKind;
import vn.gtvt.sandbox.fault.Faults;

/** Deals faults out to calls and counts those that took effect. Thread-safe. */
public final class FaultDesk implements Faults {
  private final Map<String, Lane> lanes = new HashMap<>();
  private final Map<FaultKind, Integer> hits = new EnumMap<>(FaultKind.class);

  /** A desk without faults. */
  public FaultDesk() {}

  @Override
  public synchronized void next(String operation, Fault fault) {
    lane(operation, fault).queue(fault);
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
    if (!OPERATIONS.contains(operation)) {
      throw new IllegalArgumentException("Unknown operation: " + operation);
    }
    String target = operation;
    if (fault.kind() == FaultKind.LAGGING_SEARCH && operation.equals("search")) {
      target = "userCreate";
    }
    boolean ofTheWrite =
        fault.kind() == FaultKind.LAGGING_SEARCH || fault.kind() == FaultKind.LATE_WRITE;
    if (ofTheWrite && !target.equals("userCreate")) {
      throw new IllegalArgumentException(fault.kind() + " does not fit " + operation);
    }
    return lanes.computeIfAbsent(target, name -> new Lane());
  }

  @Override
  public synchronized void clear() {
    lanes.clear();
  }

  @Override
  public synchronized Map<FaultKind, Integer> hits() {
    return Map.copyOf(hits);
  }

  /** The faults that strike this call of the operation. */
  public synchronized Draw draw(String operation) {
    Lane lane = lanes.get(operation);
    return lane == null ? Draw.none() : lane.draw();
  }

  /** Counts a fault that took effect. */
  public synchronized void hit(FaultKind kind) {
    hits.merge(kind, 1, Integer::sum);
  }
}
