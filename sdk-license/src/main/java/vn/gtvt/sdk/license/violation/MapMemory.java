package vn.gtvt.sdk.license.violation;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps in the process. Safe for concurrent use. */
final class MapMemory implements ViolationMemory {
  private static final int MOST_VEHICLES = 10_000;
  private static final long MOST_BYTES = 64L << 20;

  private final Map<String, byte[]> kept = new LinkedHashMap<>();
  private long bytes;

  @Override
  public synchronized Optional<byte[]> load(String key) {
    return Optional.ofNullable(kept.get(key)).map(byte[]::clone);
  }

  @Override
  public synchronized void keep(String key, byte[] heard) {
    forget(key);
    kept.put(key, heard.clone());
    bytes += heard.length;
    Iterator<byte[]> eldest = kept.values().iterator();
    while (kept.size() > 1 && (kept.size() > MOST_VEHICLES || bytes > MOST_BYTES)) {
      bytes -= eldest.next().length;
      eldest.remove();
    }
  }

  synchronized void forget(String key) {
    byte[] before = kept.remove(key);
    bytes -= before == null ? 0 : before.length;
  }
}
