package vn.gtvt.sdk.license.school.file;

import java.util.Arrays;
import java.util.Optional;

/** The two files in which a course is registered. */
public enum CourseDialect {
  /** {@code DANG_KY_KHOA_HOC}: since 2026-07-01, to the Cục Đường bộ's system. */
  DKKH("DANG_KY_KHOA_HOC"),
  /** {@code BAO_CAO1}: until 2026-06-30, to the licence information system. */
  BC1("BAO_CAO1");

  private final String root;

  CourseDialect(String root) {
    this.root = root;
  }

  /** Returns the name of the file's root element. */
  public String root() {
    return root;
  }

  static Optional<CourseDialect> ofRoot(String name) {
    return Arrays.stream(values()).filter(each -> each.root.equals(name)).findFirst();
  }
}
