package vn.gtvt.sdk.license.school.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.Where;
import vn.gtvt.sdk.signature.verify.FindingCode;
import vn.gtvt.sdk.signature.verify.VerificationReport;
import vn.gtvt.sdk.signature.verify.Verifier;

/** Whether a course file is still what was signed. */
public enum SignedState {
  /** There is no signature. */
  UNSIGNED,
  /** It is what was signed; by whom cannot be known, for the file names no key (school.md 2.7). */
  WHOLE_SIGNER_UNKNOWN,
  /** It is what was signed, by a certificate that holds. */
  WHOLE,
  /** It was changed after it was signed. */
  CHANGED,
  /** Whether it holds could not be found out. */
  UNDECIDED;

  /**
   * Looks at a file's signature; a file above the verifier's bound is not decided on.
   *
   * @throws UncheckedIOException if the file cannot be read any more
   */
  public static SignedState of(CourseFile file, Verifier verifier) {
    if (!file.isSigned()) {
      return UNSIGNED;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      file.writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    VerificationReport report = verifier.xml(bytes.toByteArray());
    if (report.has(FindingCode.DIGEST_MISMATCH) || report.has(FindingCode.SIGNATURE_MISMATCH)) {
      return CHANGED;
    } else if (report.has(FindingCode.SIGNER_UNKNOWN)) {
      return WHOLE_SIGNER_UNKNOWN;
    }
    return report.isValid() ? WHOLE : UNDECIDED;
  }

  /** Returns what a person has to be told; empty if nothing. */
  public Optional<SchoolFinding> finding() {
    return switch (this) {
      case CHANGED -> Optional.of(FileWords.error("file.changed-after-signing", Where.FILE));
      case UNDECIDED -> Optional.of(FileWords.warning("file.signature-undecided", Where.FILE));
      case UNSIGNED, WHOLE, WHOLE_SIGNER_UNKNOWN -> Optional.empty();
    };
  }
}
