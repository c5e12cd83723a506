package vn.gtvt.sdk.license.school.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
  private static final String START = "<Signature";
  private static final String END = "</Signature>";

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
    Optional<SigningProblem> problem = encoding(file, label);
    return problem.isPresent()
        ? new Signing.Refused<>(problem.get())
        : spliced(file, signer.sign(file, label, key));
  }

  /**
   * Goes on with a file for which a person's approval was missing; another file than the one that
   * was begun with is refused.
   *
   * @param file the same file
   * @param state of {@link Signing.Waits}
   */
  public Signing<byte[]> resume(byte[] file, byte[] state, SigningKey key) {
    return spliced(file, signer.resume(state, key));
  }

  /** What is read by a wrong declaration would be signed wrong. */
  private static Optional<SigningProblem> encoding(byte[] file, String label) {
    try (Utf8Stream text = Utf8Stream.open(XmlBytes.of(file))) {
      return text.trouble()
          .map(
              any ->
                  new SigningProblem(
                      Trouble.FILE_BROKEN, FileWords.get("sign.not-utf8", "file", label), null));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Signing<byte[]> spliced(byte[] file, Signing<byte[]> signing) {
    if (!(signing instanceof Signing.Done<byte[]> done)) {
      return signing;
    }
    int root = RootEnd.in(file);
    byte[] all = root < 0 ? file : splice(file, root, done.value());
    // Only what a reader finds to be signed is.
    SignedState state =
        CourseFile.read(all) instanceof CourseReading.Whole whole
            ? SignedState.of(whole.file(), verifier)
            : SignedState.UNDECIDED;
    return state == SignedState.WHOLE_SIGNER_UNKNOWN
        ? new Signing.Done<>(all)
        : new Signing.Refused<>(
            new SigningProblem(Trouble.FILE_CHANGED, FileWords.get("sign.does-not-hold"), null));
  }

  private static byte[] splice(byte[] file, int root, byte[] signed) {
    // Every byte one character: places stay places.
    String from = new String(signed, StandardCharsets.ISO_8859_1);
    int end = from.lastIndexOf(END) + END.length();
    int start = from.lastIndexOf(START + " ", end);
    ByteArrayOutputStream out = new ByteArrayOutputStream(file.length + end - start + 8);
    out.write(file, 0, root);
    byte[] indent = "  ".getBytes(StandardCharsets.US_ASCII);
    out.write(indent, 0, indent.length);
    out.write(signed, start, end - start);
    out.write('\n');
    out.write(file, root, file.length - root);
    return out.toByteArray();
  }
}
