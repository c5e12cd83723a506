package vn.gtvt.sandbox.desk;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import vn.gtvt.sandbox.json.Json;
import vn.gtvt.sandbox.portal.Plans;
import vn.gtvt.sandbox.store.Store;

/** The plans, kept by a store. Thread-safe. */
public final class PlanBook implements Plans {
  private static final String KIND = "plans";

  private final Map<String, Set<String>> known;
  private final Store store;
  private final Map<String, Set<String>> plans = new ConcurrentHashMap<>();

  /**
   * No plans but those that the store has kept.
   *
   * @param known the words each door understands
   */
  public PlanBook(Map<String, Set<String>> known, Store store) {
    this.known = Map.copyOf(known);
    this.store = store;
    store
        .all(KIND)
        .forEach(line -> plans.put(line.path("key").asText(), words(line.path("plan").asText())));
  }

  @Override
  public void lay(String door, String reference, String plan) {
    Set<String> words = words(plan);
    if (!known.getOrDefault(door, Set.of()).containsAll(words)) {
      throw new IllegalArgumentException("Door " + door + " has no such plan: " + plan);
    }
    String key = key(door, reference);
    plans.put(key, words);
    store.put(KIND, key, Json.object().put("key", key).put("plan", String.join(",", words)));
  }

  @Override
  public Set<String> of(String door, String reference) {
    Set<String> own = plans.get(key(door, reference));
    return own == null ? plans.getOrDefault(key(door, ""), Set.of()) : own;
  }

  private static String key(String door, String reference) {
    return door + "@" + reference;
  }

  private static Set<String> words(String plan) {
    return Arrays.stream(plan.split(",", -1))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
