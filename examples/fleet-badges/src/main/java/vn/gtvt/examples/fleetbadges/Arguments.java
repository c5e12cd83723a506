package vn.gtvt.examples.fleetbadges;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What stands behind the program's name: {@code --licence SHEET} and its like. */
final class Arguments {
  private static final Set<String> KNOWN = Set.of("fleet", "out", "today", "licence", "route");

  private Arguments() {}

  /**
   * Returns where a value is looked up: among the arguments first, then among the properties. What
   * is no known argument is passed over.
   */
  static Function<String, @Nullable String> of(
      String[] args, Function<String, @Nullable String> properties) {
    Map<String, String> given = new HashMap<>();
    for (int i = 0; i + 1 < args.length; i++) {
      String name = args[i].startsWith("--") ? args[i].substring(2) : "";
      if (KNOWN.contains(name)) {
        given.put(name, args[++i]);
      }
    }
    return name -> given.containsKey(name) ? given.get(name) : properties.apply(name);
  }
}
