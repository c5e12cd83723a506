package vn.gtvt.sdk.license.school.xml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a pass over a file ended.
 *
 * @param code why it ended early, e.g. {@code file.truncated}; null if it came to the end
 * @param line line it came to
 * @param oddities what is wrong about the file around its elements, and was read all the same
 */
public record PassEnd(@Nullable String code, int line, List<Oddity> oddities) {
  static final String TRUNCATED = "file.truncated";
  static final String MALFORMED = "file.malformed";

  /** Keeps a copy of the list. */
  public PassEnd {
    oddities = List.copyOf(oddities);
  }

  /** Says whether the file itself is damaged; else what stopped the pass was a bound. */
  boolean isBroken() {
    return TRUNCATED.equals(code) || MALFORMED.equals(code);
  }

  /**
   * Something that no receiver has to take.
   *
   * @param code what it is, e.g. {@code file.marks}
   * @param line line where it is seen
   * @param name what the value is called in its sentence
   * @param value how many there are, or what the file says; empty if the sentence has none
   */
  public record Oddity(String code, int line, String name, String value) {
    /** Says whether it is about how letters are written, not about what stands around the XML. */
    boolean isOfEncoding() {
      return code.startsWith("file.encoding");
    }
  }
}
