package vn.gtvt.sdk.signature.xml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.xml.crypto.dsig.XMLSignature;
import org.w3c.dom.Document;
import vn.gtvt.sdk.signature.DigestToSign;
import vn.gtvt.sdk.signature.HashAlgorithm;
import vn.gtvt.sdk.signature.KeyAnswer;
import vn.gtvt.sdk.signature.Signing;
import vn.gtvt.sdk.signature.SigningException;
import vn.gtvt.sdk.signature.SigningKey;
import vn.gtvt.sdk.signature.SigningProblem;
import vn.gtvt.sdk.signature.Trouble;
import vn.gtvt.sdk.signature.cms.RawSignatures;
import vn.gtvt.sdk.signature.cms.SignerCertificate;

/**
 * Signs XML files inside: enveloped XMLDSig over the whole file, canonical form 1.0, RSA.
 *
 * <p>Immutable and safe for concurrent use.
 */
public final class XmlSigner {
  /**
   * Bytes of the largest file that {@link #sign} takes: all of it has to be held to find its hash.
   */
  public static final int LARGEST = 64 << 20;

  private static final byte[] EMPTY = "<file/>".getBytes(StandardCharsets.US_ASCII);

  private final Clock clock;
  private final XmlShape shape;
  private final HashAlgorithm hash;

  private XmlSigner(Clock clock, XmlShape shape, HashAlgorithm hash) {
    this.clock = clock;
    this.shape = shape;
    this.hash = hash;
  }

  /** Returns a signer with RSA-SHA256 and the certificate beside the signature. */
  public static XmlSigner at(Clock clock) {
    return new XmlSigner(clock, XmlShape.CERTIFICATE, HashAlgorithm.SHA256);
  }

  /** Returns the same signer with another layout. */
  public XmlSigner shape(XmlShape value) {
    return new XmlSigner(clock, value, hash);
  }

  /** Returns the same signer with RSA-SHA1: only for a receiver that is known to demand it. */
  public XmlSigner withBrokenSha1() {
    return new XmlSigner(clock, shape, HashAlgorithm.SHA1);
  }

  /**
   * Signs a file.
   *
   * @param label what the person who approves is shown, e.g. the file's name
   */
  public Signing<byte[]> sign(byte[] xml, String label, SigningKey key) {
    if (xml.length > LARGEST) {
      return new Signing.Refused<>(
          SigningProblem.of(Trouble.FILE_TOO_LARGE, "file", label, "most", LARGEST >> 20));
    }
    return signed(xml, new XmlLayout(shape, hash), label, key);
  }

  /**
   * Signs a file of any size that is not held: who calls has found the hash of its canonical form.
   *
   * @param canonical {@link #hash} of the file in canonical form 1.0, as the shape wants it
   * @param label what the person who approves is shown, e.g. the file's name
   * @return a document of the signature alone, which belongs below the file's root as its last
   *     child; it holds where no namespace is declared above it
   * @throws IllegalArgumentException if the hash has another length
   */
  public Signing<byte[]> signHash(byte[] canonical, String label, SigningKey key) {
    if (canonical.length != hash.digest().getDigestLength()) {
      throw new IllegalArgumentException("canonical is no hash of " + hash);
    }
    return signed(EMPTY, new XmlLayout(shape, hash, canonical.clone()), label, key);
  }

  /** Returns the hash function that is signed with. */
  public HashAlgorithm hash() {
    return hash;
  }

  private Signing<byte[]> signed(byte[] xml, XmlLayout layout, String label, SigningKey key) {
    try {
      List<X509Certificate> chain = key.chain();
      X509Certificate signer = chain.get(0);
      Optional<SigningProblem> problem = SignerCertificate.problem(signer, clock.instant());
      if (problem.isPresent()) {
        return new Signing.Refused<>(problem.get());
      }
      Document document = XmlFiles.read(xml);
      if (document.getElementsByTagNameNS(XMLSignature.XMLNS, "Signature").getLength() > 0) {
        return new Signing.Refused<>(SigningProblem.of(Trouble.NOT_ALLOWED, "why", "ds:Signature"));
      }
      XmlDraft draft = layout.draft(document, chain, clock.instant(), label);
      return finish(draft, signer, key.sign(digests(draft)));
    } catch (SigningException e) {
      return new Signing.Refused<>(e.problem());
    } catch (IOException e) {
      return new Signing.Refused<>(
          SigningProblem.of(
              Trouble.FILE_BROKEN, "file", label, "why", String.valueOf(e.getMessage())));
    }
  }

  /**
   * Goes on with a file for which a person's approval was missing, in a later process too.
   *
   * @param state of {@link Signing.Waits}; it holds the file
   * @throws IllegalArgumentException if the state is none
   */
  public Signing<byte[]> resume(byte[] state, SigningKey key) {
    XmlDraft.Waiting waiting = XmlDraft.read(state);
    try {
      X509Certificate signer = key.chain().get(0);
      Optional<SigningProblem> problem = SignerCertificate.problem(signer, clock.instant());
      if (problem.isPresent()) {
        return new Signing.Refused<>(problem.get());
      }
      KeyAnswer answer = key.resume(waiting.ticket(), digests(waiting.draft()));
      if (answer instanceof KeyAnswer.Refused refused && refused.problem().code().isPassing()) {
        return new Signing.Refused<>(refused.problem(), state);
      }
      return finish(waiting.draft(), signer, answer);
    } catch (SigningException e) {
      return new Signing.Refused<>(e.problem());
    } catch (IOException e) {
      throw new IllegalArgumentException("the bytes are no state of a signature", e);
    }
  }

  private static List<DigestToSign> digests(XmlDraft draft) {
    return List.of(DigestToSign.of(draft.hash(), draft.digest(), draft.label()));
  }

  private static Signing<byte[]> finish(XmlDraft draft, X509Certificate signer, KeyAnswer answer)
      throws IOException {
    if (answer instanceof KeyAnswer.Waits waits) {
      return new Signing.Waits<>(
          draft.toBytes(waits.ticket()), waits.advice(), waits.link(), waits.validFor());
    } else if (answer instanceof KeyAnswer.Refused refused) {
      return new Signing.Refused<>(refused.problem());
    }
    byte[] value = ((KeyAnswer.Signed) answer).values().get(0);
    RawSignatures.demand(signer, draft.hash(), draft.digest(), value);
    return new Signing.Done<>(draft.complete(value));
  }
}
