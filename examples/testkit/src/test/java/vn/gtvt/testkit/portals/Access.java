package vn.gtvt.testkit.portals;

import java.util.List;
import vn.gtvt.sdk.portal.Portal;

/**
 * A portal that is open, with what must be closed after it.
 *
 * @param portal the portal
 * @param logins closes its log-ins
 */
public record Access(Portal portal, List<Runnable> logins) implements AutoCloseable {
  /** Keeps a copy. */
  public Access {
    logins = List.copyOf(logins);
  }

  @Override
  public void close() {
    logins.forEach(Runnable::run);
  }
}
