package vn.gtvt.examples.fleetbadges;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What stands behind the program's name: {@code --licence SHEET} and its like. */
final class Arguments {
  private static final List<String> KNOWN = List.of("fleet", "licence", "route", "out", "today");

  private Arguments() {}

  /**
   * Returns where a value is looked up: among the arguments first, then among the properties.
   *
   * @throws Problem if an argument is not known, has no value or stands twice
   */
  static Function<String, @Nullable String> of(
      String[] args, Function<String, @Nullable String> properties) throws Problem {
    Map<String, String> given = new HashMap<>();
    for (int i = 0; i < args.length; i += 2) {
      String name = args[i].startsWith("--") ? args[i].substring(2) : "";
      if (!KNOWN.contains(name)) {
        throw problem("Không hiểu tham số \"%s\".", "The argument \"%s\" is not known.", args[i]);
      }
      if (i + 1 == args.length || args[i + 1].startsWith("--")) {
        throw problem(
            "Tham số %s thiếu giá trị phía sau.",
            "The argument %s has no value behind it.", args[i]);
      }
      if (given.put(name, args[i + 1]) != null) {
        throw problem("Tham số %s ghi hai lần.", "The argument %s stands twice.", args[i]);
      }
    }
    return name -> given.containsKey(name) ? given.get(name) : properties.apply(name);
  }

  private static Problem problem(String vi, String en, String argument) {
    String known = String.join(", --", KNOWN);
    return new Problem(
        vi.formatted(argument) + " Các tham số: --" + known + ", mỗi tham số kèm một giá trị.",
        en.formatted(argument) + " Arguments: --" + known + ", each with a value.");
  }
}
