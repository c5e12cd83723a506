package vn.gtvt.sdk.portal.td;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.gtvt.sdk.http.TokenSource;

/**
 * In whose name is filed ({@code nguoiGui}), and whether the portal shows us what stands under it.
 *
 * <p>Under a wrong name a dossier is hidden from who filed it: the own list then proves nothing.
 * The name is believed if it is the one that logs in, or once something that was filed under it was
 * read. Safe for concurrent use.
 */
final class TdSender {
  private final String name;
  private final Set<String> filed = ConcurrentHashMap.newKeySet();
  private volatile boolean proved;

  TdSender(TdSettings settings, TokenSource tokens) {
    this.name = settings.sender(tokens);
    this.proved = tokens instanceof TdLogin login && login.user().equals(name);
  }

  String name() {
    return name;
  }

  boolean isProved() {
    return proved;
  }

  /** A dossier of this reference is about to be filed under the name. */
  void files(String reference) {
    if (!proved) {
      filed.add(reference);
    }
  }

  /** The portal has shown us the dossier of this reference. */
  void saw(String reference) {
    if (!proved && filed.contains(reference)) {
      proved = true;
      filed.clear();
    }
  }
}
