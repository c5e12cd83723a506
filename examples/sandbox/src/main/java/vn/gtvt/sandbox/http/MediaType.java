package vn.gtvt.sandbox.http;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads values like {@code type/subtype; name="value"}. */
public final class MediaType {
  private MediaType() {}

  /** Whether a content type is this one, whatever its parameters. */
  public static boolean is(@Nullable String value, String type) {
    if (value == null) {
      return false;
    }
    int end = value.indexOf(';');
    String bare = (end < 0 ? value : value.substring(0, end)).strip();
    return bare.toLowerCase(Locale.ROOT).equals(type);
  }

  /** The value of a parameter; {@code null} if it has none of this name. */
  public static @Nullable String parameter(String value, String name) {
    Pattern pattern =
        Pattern.compile(
            ";\\s*" + Pattern.quote(name) + "\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s]+))",
            Pattern.CASE_INSENSITIVE);
    Matcher found = pattern.matcher(value);
    if (!found.find()) {
      return null;
    }
    String quoted = found.group(1);
    return quoted == null ? found.group(2) : quoted.replaceAll("\\\\(.)", "$1");
  }
}
