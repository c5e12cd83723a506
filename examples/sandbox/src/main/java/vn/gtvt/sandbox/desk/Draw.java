package vn.gtvt.sandbox.desk;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.fault.Fault;
import vn.gtvt.sandbox.fault.FaultKind;

/** The faults that strike one call: at most one of each slot. */
public final class Draw {
  private final Map<Slot, Fault> faults;

  Draw(Map<Slot, Fault> faults) {
    this.faults = faults;
  }

  /** A call that nothing strikes. */
  public static Draw none() {
    return new Draw(new EnumMap<>(Slot.class));
  }

  /** This draw, with what another one has in the slots that are free here. */
  Draw orElse(Draw other) {
    Map<Slot, Fault> both = new EnumMap<>(Slot.class);
    both.putAll(other.faults);
    both.putAll(faults);
    return new Draw(both);
  }

  /** The delay before the call is served. */
  public @Nullable Fault delay() {
    return faults.get(Slot.DELAY);
  }

  /** The lag of the search index for what this call writes. */
  public @Nullable Fault lag() {
    return faults.get(Slot.LAG);
  }

  /** What the receiver does wrong with what this call brings; counted by who does it. */
  public @Nullable Fault effect() {
    return faults.get(Slot.EFFECT);
  }

  /** Whether the receiver does this wrong. */
  public boolean has(FaultKind kind) {
    Fault effect = effect();
    return effect != null && effect.kind() == kind;
  }

  /** What happens to the call or its answer. */
  public @Nullable Fault main() {
    return faults.get(Slot.MAIN);
  }

  /** Whether the client gets the true answer of this call. */
  public boolean answered() {
    return main() == null;
  }
}
