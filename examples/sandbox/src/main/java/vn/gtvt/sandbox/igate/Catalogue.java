package vn.gtvt.sandbox.igate;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The procedures that can be filed here: two with their forms, and every other code without. */
final class Catalogue {
  private static final Pattern CODE = Pattern.compile("[0-9]\\.[0-9]{6}");
  private static final Pattern ID = Pattern.compile("[0-9]{14}0{10}");

  private Catalogue() {}

  /** Those in whose code or name the keyword stands. */
  static List<Procedure> search(String keyword) {
    String wanted = keyword.strip().toLowerCase(Locale.ROOT);
    List<Procedure> found =
        Procedure.KNOWN.stream()
            .filter(
                each ->
                    (each.local() + " " + each.name()).toLowerCase(Locale.ROOT).contains(wanted))
            .toList();
    return found.isEmpty() && CODE.matcher(wanted).matches()
        ? List.of(Procedure.other(wanted))
        : found;
  }

  /** The procedure to which an id of this kind belongs; {@code null} if to none. */
  static @Nullable Procedure byId(String kind, @Nullable String id) {
    if (id == null || !ID.matcher(id).matches() || !id.startsWith(kind)) {
      return null;
    }
    String code = id.charAt(7) + "." + id.substring(8, 14);
    return Procedure.KNOWN.stream()
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseGet(() -> Procedure.other(code));
  }

  /** The procedure with this id. */
  static @Nullable Procedure byId(@Nullable String id) {
    return byId("51", id);
  }
}
