package vn.gtvt.sandbox.qlvt;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The little that is read of a query text.
 *
 * @param mutation whether it announces a mutation
 * @param operation the first field after the first brace
 */
record QueryText(boolean mutation, String operation) {
  private static final Pattern FORM =
      Pattern.compile(
          "\\s*(query|mutation)?\\b[^{]*\\{\\s*([A-Za-z_][A-Za-z0-9_]*).*", Pattern.DOTALL);

  static @Nullable QueryText parse(String text) {
    Matcher parts = FORM.matcher(text);
    return parts.matches()
        ? new QueryText("mutation".equals(parts.group(1)), parts.group(2))
        : null;
  }
}
