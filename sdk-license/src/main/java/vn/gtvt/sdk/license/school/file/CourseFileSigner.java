package vn.gtvt.sdk.license.school.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Optional;
import vn.gtvt.sdk.license.school.xml.Utf8Stream;
import vn.gtvt.sdk.license.school.xml.XmlBytes;
import vn.gtvt.sdk.signature.Signing;
import vn.gtvt.sdk.signature.SigningKey;
import vn.gtvt.sdk.signature.SigningProblem;
import vn.gtvt.sdk.signature.Trouble;
import vn.gtvt.sdk.signature.trust.TrustAnchors;
import vn.gtvt.sdk.signature.verify.Verifier;
import vn.gtvt.sdk.signature.xml.XmlShape;
import vn.gtvt.sdk.signature.xml.XmlSigner;

/**
 * Signs a course file as the observed ones are (school.md 2.7): the signature is the root's last
 * child, names no key, and is made over the file without white space between elements.
 *
 * <p>The file itself keeps its indents and its byte order mark. Immutable and safe for concurrent
 * use.
 */
public final class CourseFileSigner {
  private final XmlSigner signer;
  private final Verifier verifier;

  private CourseFileSigner(XmlSigner signer, Verifier verifier) {
    this.signer = signer;
    this.verifier = verifier;
  }

  /** Returns a signer with RSA-SHA256. */
  public static CourseFileSigner at(Clock clock) {
    return new CourseFileSigner(
        XmlSigner.at(clock).shape(XmlShape.SCHOOL), Verifier.trusting(TrustAnchors.of(), clock));
  }

  /** Returns one with RSA-SHA1, as observed: only where the receiver is known to demand it. */
  public CourseFileSigner withBrokenSha1() {
    return new CourseFileSigner(signer.withBrokenSha1(), verifier);
  }

  /**
   * Signs a file of UTF-8 and of at most {@link XmlSigner#LARGEST} bytes; another is refused, as
   * the problem says.
   *
   * @param label what the person who approves is shown, e.g. the file's name
   */
  public Signing<byte[]> sign(byte[] file, String label, SigningKey key) {
    try {
      Optional<SigningProblem> problem = encoding(XmlBytes.of(file), label);
      return problem.isPresent()
          ? new Signing.Refused<>(problem.get())
          : spliced(file, signer.sign(file, label, key));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Signs a file of UTF-8 piece by piece, whatever its size, as long as it is as {@link
   * CourseFileWriter} writes: elements and text. One with attributes, comments or CDATA is signed
   * up to {@link XmlSigner#LARGEST} bytes.
   *
   * @param file what is signed; it stays as it is
   * @param signed where the signed file goes; it is there only if it was signed
   * @param label what the person who approves is shown, e.g. the file's name
   * @throws UncheckedIOException if the disk fails
   */
  public Signing<Path> sign(Path file, Path signed, String label, SigningKey key) {
    XmlBytes bytes = XmlBytes.of(file);
    try {
      Optional<SigningProblem> problem = encoding(bytes, label);
      if (problem.isPresent()) {
        return new Signing.Refused<>(problem.get());
      }
      PlainXml.Hashes plain = PlainXml.hashes(bytes, signer.hash()).orElse(null);
      if (plain != null && plain.signature().isThere()) {
        return new Signing.Refused<>(SigningProblem.of(Trouble.NOT_ALLOWED, "why", "ds:Signature"));
      } else if (plain != null) {
        return spliced(bytes, signed, signer.signHash(plain.dense(), label, key));
      } else if (Files.size(file) > XmlSigner.LARGEST) {
        return new Signing.Refused<>(
            SigningProblem.of(
                Trouble.FILE_TOO_LARGE, "file", label, "most", XmlSigner.LARGEST >> 20));
      }
      return spliced(bytes, signed, signer.sign(Files.readAllBytes(file), label, key));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Goes on with a file for which a person's approval was missing; another file than the one that
   * was begun with is refused.
   *
   * @param file the same file
   * @param state of {@link Signing.Waits}
   */
  public Signing<byte[]> resume(byte[] file, byte[] state, SigningKey key) {
    try {
      return spliced(file, signer.resume(state, key));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Goes on with a file for which a person's approval was missing; another file than the one that
   * was begun with is refused.
   *
   * @param file the same file
   * @param signed where the signed file goes; may be the same place
   * @param state of {@link Signing.Waits}
   * @throws UncheckedIOException if the disk fails
   */
  public Signing<Path> resume(Path file, Path signed, byte[] state, SigningKey key) {
    try {
      return spliced(XmlBytes.of(file), signed, signer.resume(state, key));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is read by a wrong declaration would be signed wrong. */
  private static Optional<SigningProblem> encoding(XmlBytes file, String label) throws IOException {
    try (Utf8Stream text = Utf8Stream.open(file)) {
      return text.trouble()
          .map(
              any ->
                  new SigningProblem(
                      Trouble.FILE_BROKEN, FileWords.get("sign.not-utf8", "file", label), null));
    }
  }

  private Signing<byte[]> spliced(byte[] file, Signing<byte[]> signing) throws IOException {
    if (!(signing instanceof Signing.Done<byte[]> done)) {
      return signing;
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream(file.length + (1 << 13));
    Splice.write(XmlBytes.of(file), done.value(), all);
    byte[] signed = all.toByteArray();
    return holds(CourseFile.read(signed)) ? new Signing.Done<>(signed) : doesNotHold();
  }

  private Signing<Path> spliced(XmlBytes file, Path signed, Signing<byte[]> signing)
      throws IOException {
    if (signing instanceof Signing.Waits<byte[]> waits) {
      return new Signing.Waits<>(waits.state(), waits.advice(), waits.link(), waits.validFor());
    } else if (signing instanceof Signing.Refused<byte[]> refused) {
      return new Signing.Refused<>(refused.problem(), refused.state());
    }
    byte[] signature = ((Signing.Done<byte[]>) signing).value();
    Path whole = signed.toAbsolutePath();
    Path beside = Files.createTempFile(whole.getParent(), "course", ".part");
    try {
      try (OutputStream out = Files.newOutputStream(beside)) {
        Splice.write(file, signature, out);
      }
      return holds(CourseFile.read(beside))
          ? new Signing.Done<>(Files.move(beside, whole, StandardCopyOption.REPLACE_EXISTING))
          : doesNotHold();
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** Only what a reader finds to be signed is. */
  private boolean holds(CourseReading reading) {
    return reading instanceof CourseReading.Whole whole
        && SignedState.of(whole.file(), verifier) == SignedState.WHOLE_SIGNER_UNKNOWN;
  }

  private static <T> Signing<T> doesNotHold() {
    return new Signing.Refused<>(
        new SigningProblem(Trouble.FILE_CHANGED, FileWords.get("sign.does-not-hold"), null));
  }
}
