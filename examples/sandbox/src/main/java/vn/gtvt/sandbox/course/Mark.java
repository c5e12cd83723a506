package vn.gtvt.sandbox.course;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The client's reference in texts that people read: what stands in square brackets. */
public final class Mark {
  private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]]{1,100})]");

  private Mark() {}

  /** The last reference in the first of these texts that has one; else {@code otherwise}. */
  public static String in(String otherwise, String... texts) {
    for (String text : texts) {
      String found = "";
      for (Matcher matcher = BRACKETS.matcher(text); matcher.find(); ) {
        found = matcher.group(1);
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return otherwise;
  }

  /** Whose a file is, by its name: what stands before the first {@code _}. */
  public static String ofFile(String fileName) {
    int end = fileName.indexOf('_');
    return end < 0 ? fileName : fileName.substring(0, end);
  }
}
