package vn.gtvt.sandbox.opencps;

import java.util.List;
import java.util.Set;

/** An address below the base, cut into what is fixed and what names a thing. */
record Paths(String door, List<String> names) {
  private static final Set<String> FIXED =
      Set.of("direct", "withcaptcha", "jcaptcha", "enterprisedvcqg");

  /** The second and fourth parts name things, unless they are one of the fixed words. */
  static Paths of(String method, String path) {
    StringBuilder door = new StringBuilder(method).append(' ');
    List<String> parts = List.of(path.split("/", -1));
    List<String> names = new java.util.ArrayList<>();
    boolean isShifted = false;
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      boolean isName = i % 2 == 1 != isShifted;
      if (i == 1 && FIXED.contains(part)) {
        isShifted = true;
        isName = false;
      }
      if (isName) {
        names.add(part);
      }
      door.append(i == 0 ? "" : "/").append(isName ? "*" : part);
    }
    return new Paths(door.toString(), List.copyOf(names));
  }

  String name(int index) {
    return index < names.size() ? names.get(index) : "";
  }
}
