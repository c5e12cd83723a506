package vn.gtvt.sandbox.desk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import vn.gtvt.sandbox.fault.Fault;

/** The faults of one operation. Guarded by the desk. */
final class Lane {
  private final Map<Slot, Deque<Optional<Fault>>> queues = new EnumMap<>(Slot.class);
  private final Map<Slot, Fault> standing = new EnumMap<>(Slot.class);
  private final List<Seeded> seeded = new ArrayList<>();

  private record Seeded(SplittableRandom random, double share, List<Fault> faults) {}

  void queue(Fault fault) {
    queue(0, fault);
  }

  /** Queues a fault behind so many calls that are left alone. */
  void queue(int after, Fault fault) {
    Deque<Optional<Fault>> queue =
        queues.computeIfAbsent(Slot.of(fault.kind()), slot -> new ArrayDeque<>());
    for (int i = 0; i < after; i++) {
      queue.add(Optional.empty());
    }
    queue.add(Optional.of(fault));
  }

  void stand(Fault fault) {
    standing.put(Slot.of(fault.kind()), fault);
  }

  void seed(long seed, double share, List<Fault> faults) {
    seeded.add(new Seeded(new SplittableRandom(seed), share, faults));
  }

  Draw draw() {
    Map<Slot, Fault> drawn = new EnumMap<>(Slot.class);
    queues.forEach(
        (slot, queue) -> {
          Optional<Fault> first = queue.poll();
          if (first != null) {
            first.ifPresent(fault -> drawn.put(slot, fault));
          }
        });
    standing.forEach(drawn::putIfAbsent);
    for (Seeded rule : seeded) {
      // Both numbers are taken on every call, so that call n meets the same fate whatever else is
      // switched on.
      boolean strikes = rule.random.nextDouble() < rule.share;
      Fault fault = rule.faults.get(rule.random.nextInt(rule.faults.size()));
      if (strikes) {
        drawn.putIfAbsent(Slot.of(fault.kind()), fault);
      }
    }
    return new Draw(drawn);
  }
}
