package vn.gtvt.testkit.portals;

import java.util.List;
import vn.gtvt.sdk.portal.Portal;

/**
 * A portal that is open, with what must be closed after it.
 *
 * @param portal the portal
 * @param endings what closes its log-ins
 */
public record Access(Portal portal, List<Runnable> endings) implements AutoCloseable {
  @Override
  public void close() {
    endings.forEach(Runnable::run);
  }
}
