package vn.gtvt.sdk.license.school.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.Where;
import vn.gtvt.sdk.signature.verify.FindingCode;
import vn.gtvt.sdk.signature.verify.VerificationReport;
import vn.gtvt.sdk.signature.verify.Verifier;
import vn.gtvt.sdk.signature.xml.XmlSigner;

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
  /** It is larger than a file that is signed here can be; the whole of it would have to be held. */
  TOO_LARGE,
  /** Whether it holds could not be found out. */
  UNDECIDED;

  /** Room for the signature itself. */
  private static final int MOST = XmlSigner.LARGEST + (1 << 20);

  /** Looks at a file's signature; one that cannot be read a second time is not decided on. */
  public static SignedState of(CourseFile file, Verifier verifier) {
    if (!file.isSigned()) {
      return UNSIGNED;
    }
    byte[] bytes;
    try (InputStream in = file.bytes().open()) {
      bytes = in.readNBytes(MOST + 1);
    } catch (IOException e) {
      return UNDECIDED;
    }
    if (bytes.length > MOST) {
      return TOO_LARGE;
    }
    VerificationReport report = verifier.xml(bytes);
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
      case TOO_LARGE ->
          Optional.of(
              FileWords.warning(
                  "file.signature-too-large", Where.FILE, "most", XmlSigner.LARGEST >> 20));
      case UNDECIDED -> Optional.of(FileWords.warning("file.signature-undecided", Where.FILE));
      case UNSIGNED, WHOLE, WHOLE_SIGNER_UNKNOWN -> Optional.empty();
    };
  }
}
