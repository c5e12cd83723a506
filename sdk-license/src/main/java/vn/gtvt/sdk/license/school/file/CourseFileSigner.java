package vn.gtvt.sdk.license.school.file;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import vn.gtvt.sdk.signature.Signing;
import vn.gtvt.sdk.signature.SigningKey;
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

  private CourseFileSigner(XmlSigner signer) {
    this.signer = signer;
  }

  /** Returns a signer with RSA-SHA256. */
  public static CourseFileSigner at(Clock clock) {
    return new CourseFileSigner(XmlSigner.at(clock).shape(XmlShape.SCHOOL));
  }

  /** Returns one with RSA-SHA1, as observed: only where the receiver is known to demand it. */
  public CourseFileSigner withBrokenSha1() {
    return new CourseFileSigner(signer.withBrokenSha1());
  }

  /**
   * Signs a file.
   *
   * @param label what the person who approves is shown, e.g. the file's name
   */
  public Signing<byte[]> sign(byte[] file, String label, SigningKey key) {
    return spliced(file, signer.sign(file, label, key));
  }

  /**
   * Goes on with a file for which a person's approval was missing.
   *
   * @param file the same file
   * @param state of {@link Signing.Waits}
   */
  public Signing<byte[]> resume(byte[] file, byte[] state, SigningKey key) {
    return spliced(file, signer.resume(state, key));
  }

  private static Signing<byte[]> spliced(byte[] file, Signing<byte[]> signing) {
    return signing instanceof Signing.Done<byte[]> done
        ? new Signing.Done<>(splice(file, done.value()))
        : signing;
  }

  private static byte[] splice(byte[] file, byte[] signed) {
    // Every byte one character: places stay places.
    String from = new String(signed, StandardCharsets.ISO_8859_1);
    int end = from.lastIndexOf(END) + END.length();
    int start = from.lastIndexOf(START + " ", end);
    String to = new String(file, StandardCharsets.ISO_8859_1);
    int root = to.lastIndexOf("</");
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
