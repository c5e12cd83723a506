package vn.gtvt.sdk.filing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** Who works for which tenant on one journal object. Safe for concurrent use. */
final class Leases {
  private final Map<String, String> holders = new ConcurrentHashMap<>();

  Journal.Lease own(String tenant, String holder) {
    String first = holders.putIfAbsent(tenant, holder);
    if (first != null) {
      throw new JournalException(
          "tenant "
              + tenant
              + " has an engine on this journal already, held by "
              + first
              + "; close that one first, or let it do the work of "
              + holder);
    }
    AtomicBoolean isHeld = new AtomicBoolean(true);
    return () -> {
      // Closed twice, it must not take the tenant from its next holder.
      if (isHeld.getAndSet(false)) {
        holders.remove(tenant);
      }
    };
  }
}
