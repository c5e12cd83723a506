package vn.gtvt.sandbox.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.fault.Fault;

/**
 * Writes that came too late: each lands behind the first look-up that was answered without it, or
 * when its time has come. Thread-safe.
 */
public final class LateWrites {
  private record Late(String reference, @Nullable Instant at, Runnable write) {}

  private final Clock clock;
  private final List<Late> waiting = new ArrayList<>();

  /** None yet. */
  public LateWrites(Clock clock) {
    this.clock = clock;
  }

  /** Keeps a write of this dossier back as the fault of its call says. */
  public synchronized void add(String reference, Draw draw, Runnable write) {
    Fault fault = draw.main();
    Duration time = fault == null ? Duration.ZERO : fault.duration();
    waiting.add(new Late(reference, time.isZero() ? null : clock.instant().plus(time), write));
  }

  /** Lets land what its time has come for. */
  public void catchUp() {
    Instant now = clock.instant();
    land(each -> each.at() != null && !now.isBefore(each.at()));
  }

  /** Lets land what a look-up for this dossier has been answered without. */
  public void missed(String reference) {
    missed(reference::equals);
  }

  /** Lets land what a look-up for dossiers like these has been answered without. */
  public void missed(Predicate<String> isAsked) {
    land(each -> each.at() == null && isAsked.test(each.reference()));
  }

  private void land(Predicate<Late> isDue) {
    List<Late> due;
    synchronized (this) {
      due = waiting.stream().filter(isDue).toList();
      waiting.removeAll(due);
    }
    due.forEach(each -> each.write().run());
  }
}
