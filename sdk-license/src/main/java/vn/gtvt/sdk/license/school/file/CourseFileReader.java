package vn.gtvt.sdk.license.school.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.Where;
import vn.gtvt.sdk.license.school.xml.Bounds;
import vn.gtvt.sdk.license.school.xml.Found;
import vn.gtvt.sdk.license.school.xml.PassEnd;
import vn.gtvt.sdk.license.school.xml.XmlBytes;
import vn.gtvt.sdk.license.school.xml.XmlPass;

/** Reads a course file in one pass. */
final class CourseFileReader {
  private CourseFileReader() {}

  static CourseReading read(XmlBytes bytes, Bounds bounds) {
    CourseHandler handler = new CourseHandler(bytes);
    try {
      return judged(bytes, handler, XmlPass.over(bytes, bounds, handler));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CourseReading judged(XmlBytes bytes, CourseHandler handler, PassEnd end) {
    Found found = handler.found();
    for (PassEnd.Oddity each : end.oddities()) {
      found.last(
          FileWords.warning(each.code(), Where.line(each.line()), each.name(), each.value()));
    }
    CourseDialect dialect = handler.dialect();
    if (dialect == null) {
      found.last(no(handler, end));
      return new CourseReading.Unreadable(found.all());
    }
    String code = end.code();
    if (code != null) {
      found.last(stopped(handler, code, end.line()));
    }
    CourseFile file = new CourseFile(bytes, dialect, handler, code == null);
    return code == null ? new CourseReading.Whole(file) : new CourseReading.Part(file);
  }

  private static SchoolFinding no(CourseHandler handler, PassEnd end) {
    String code = end.code();
    boolean hasOtherRoot = !handler.root().isEmpty();
    return hasOtherRoot
        ? FileWords.error("file.other-root", Where.line(1), "root", shown(handler.root()))
        : FileWords.error(
            code == null ? "file.malformed" : code, Where.line(end.line()), "read", 0);
  }

  private static SchoolFinding stopped(CourseHandler handler, String code, int line) {
    return FileWords.error(code, Where.line(line), "read", handler.learnersRead());
  }

  private static String shown(String root) {
    return root.substring(0, Math.min(40, root.length()));
  }
}
