package vn.gtvt.sdk.license.school.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.Where;
import vn.gtvt.sdk.license.school.xml.XmlBytes;
import vn.gtvt.sdk.signature.HashAlgorithm;
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
  /** It is large and not as observed files are; the whole of it would have to be held. */
  TOO_LARGE,
  /** Whether it holds could not be found out. */
  UNDECIDED;

  /** A file of sixty learners is about as large. */
  private static final int USUAL = 4 << 20;

  /** Room for the signature itself. */
  private static final int MOST = XmlSigner.LARGEST + (1 << 20);

  /**
   * Looks at a file's signature; a file that was not read whole, or cannot be read a second time,
   * is not decided on. A large file is looked at piece by piece, as long as it and its signature
   * are as observed (school.md 2.7).
   */
  public static SignedState of(CourseFile file, Verifier verifier) {
    if (!file.isSigned()) {
      return UNSIGNED;
    }
    if (!file.isWhole()) {
      return UNDECIDED;
    }
    byte[] bytes;
    try {
      bytes = first(file, USUAL + 1);
      if (bytes.length > USUAL) {
        Optional<SignedState> state = piecewise(file.bytes());
        if (state.isPresent()) {
          return state.get();
        }
        bytes = first(file, MOST + 1);
      }
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

  private static byte[] first(CourseFile file, int count) throws IOException {
    try (InputStream in = file.bytes().open()) {
      return in.readNBytes(count);
    }
  }

  private static Optional<SignedState> piecewise(XmlBytes file) throws IOException {
    PlainXml.Hashes hashes = PlainXml.hashes(file, HashAlgorithm.SHA256).orElse(null);
    HashAlgorithm named = hashes == null ? null : hashes.signature().hash().orElse(null);
    if (named == HashAlgorithm.SHA1) {
      hashes = PlainXml.hashes(file, named).orElse(null);
    }
    if (hashes == null || named == null) {
      return Optional.empty();
    }
    byte[] signed = hashes.signature().named();
    boolean isWhole =
        Arrays.equals(signed, hashes.dense()) || Arrays.equals(signed, hashes.asItStands());
    return Optional.of(isWhole ? WHOLE_SIGNER_UNKNOWN : CHANGED);
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
