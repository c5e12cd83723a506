package vn.gtvt.sdk.filing;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the host's listener has not heard yet, in the order in which it was written.
 *
 * <p>News are noted while a filing is held and told after it was left: a listener may act on the
 * filing it hears of. Of one filing one thread tells at a time; what others note meanwhile is told
 * by that one, so that nobody waits for a listener. Safe for concurrent use.
 */
final class News {
  private static final Logger LOG = LoggerFactory.getLogger(News.class);

  private record Item(Filing filing, FilingEvent event) {}

  private final FilingListener listener;
  private final Map<FilingId, Queue<Item>> untold = new HashMap<>();
  private final Set<FilingId> beingTold = new HashSet<>();

  News(FilingListener listener) {
    this.listener = listener;
  }

  /** Notes what is durable now; by the one who holds the filing. */
  synchronized void add(Filing filing, FilingEvent event) {
    untold.computeIfAbsent(filing.id(), any -> new ArrayDeque<>()).add(new Item(filing, event));
  }

  /** Tells what was noted, unless somebody is at it; by one who holds no filing. */
  void tell(FilingId id) {
    if (begin(id)) {
      for (Item next = next(id); next != null; next = next(id)) {
        tell(next);
      }
    }
  }

  private synchronized boolean begin(FilingId id) {
    return untold.containsKey(id) && beingTold.add(id);
  }

  private synchronized @Nullable Item next(FilingId id) {
    Queue<Item> left = untold.get(id);
    Item next = left == null ? null : left.poll();
    if (next == null) {
      untold.remove(id);
      beingTold.remove(id);
    }
    return next;
  }

  private void tell(Item item) {
    try {
      listener.changed(item.filing(), item.event());
    } catch (RuntimeException | Error e) {
      // Also an error: whoever worked on the filing must not fail by it.
      LOG.warn("{}: the host's listener failed", item.filing(), e);
    }
  }
}
