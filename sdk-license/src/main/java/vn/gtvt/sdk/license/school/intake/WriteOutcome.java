package vn.gtvt.sdk.license.school.intake;

import java.nio.file.Path;
import java.util.List;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.signature.Signing;
import vn.gtvt.sdk.signature.SigningProblem;

/** How the writing of a course file ended. */
public sealed interface WriteOutcome {
  /**
   * The file is there.
   *
   * @param file where
   * @param isSigned whether it is signed
   */
  record Written(Path file, boolean isSigned) implements WriteOutcome {}

  /**
   * The file is there without its signature; a person must approve that first.
   *
   * @param file where; hand it to {@code CourseFileSigner.resume}
   * @param approval state, advice and link
   */
  record WaitsForApproval(Path file, Signing.Waits<Path> approval) implements WriteOutcome {}

  /**
   * The key refused; no file was written.
   *
   * @param problem why, and what to do
   */
  record NotSigned(SigningProblem problem) implements WriteOutcome {}

  /**
   * There are errors; no file was written.
   *
   * @param errors all of them
   */
  record HasErrors(List<SchoolFinding> errors) implements WriteOutcome {
    /** Keeps a copy of the list. */
    public HasErrors {
      errors = List.copyOf(errors);
    }
  }
}
