package vn.gtvt.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.check.CourseCheck;
import vn.gtvt.sdk.license.school.check.EarlierCourses;
import vn.gtvt.sdk.license.school.file.CourseDialect;
import vn.gtvt.sdk.license.school.file.CourseFile;
import vn.gtvt.sdk.license.school.file.EditResult;

/** A child that reads, checks, edits and writes a course file: {@code FILE FOLDER LEARNERS}. */
final class CourseHeapMain {
  private CourseHeapMain() {}

  public static void main(String[] args) throws IOException {
    CourseFile file = CourseFile.read(Path.of(args[0])).orThrow();
    List<SchoolFinding> findings =
        CourseCheck.bundled().check(file.filing(), LocalDate.of(2026, 8, 5), EarlierCourses.NONE);
    Path edited = Path.of(args[1], "edited.xml");
    try (OutputStream out = Files.newOutputStream(edited)) {
      EditResult result = file.edit().set(1, LearnerField.SAFE_KM, "1").writeTo(out);
      Out.open().println("changed " + result.changed());
    }
    Path anew = Path.of(args[1], "anew.xml");
    try (OutputStream out = Files.newOutputStream(anew)) {
      file.convert(CourseDialect.DKKH, out);
    }
    boolean isWhole =
        CourseFile.read(anew).orThrow().filing().learners().size() == Integer.parseInt(args[2])
            && findings.stream().noneMatch(SchoolFinding::isError);
    System.exit(isWhole ? 0 : 1);
  }
}
