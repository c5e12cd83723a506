package vn.gtvt.sdk.portal;

import java.util.Objects;

/**
 * A component of a procedure as a portal lists it (thành phần hồ sơ). Immutable.
 *
 * @param order its place in the portal's list, from 1
 * @param code the portal's code, e.g. {@code 000.00.00.G04-KQ005040}
 * @param name its name
 * @param originals number of originals (bản chính)
 * @param copies number of copies (bản sao)
 */
public record FormPaper(int order, String code, String name, int originals, int copies) {
  /** Guards what is required. */
  public FormPaper {
    Objects.requireNonNull(code, "code == null");
    Objects.requireNonNull(name, "name == null");
  }
}
