package vn.gtvt.testkit.portals;

import java.util.List;
import vn.gtvt.sdk.portal.Portal;

/**
 * A portal that is open, with what must be closed after it.
 *
 * @param portal the portal
 * @param logins its log-ins
 */
public record Access(Portal portal, List<? extends AutoCloseable> logins) implements AutoCloseable {
  @Override
  public void close() throws Exception {
    for (AutoCloseable login : logins) {
      login.close();
    }
  }
}
