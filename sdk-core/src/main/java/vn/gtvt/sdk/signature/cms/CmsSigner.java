package vn.gtvt.sdk.signature.cms;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Content;
import vn.gtvt.sdk.signature.HashAlgorithm;
import vn.gtvt.sdk.signature.KeyAnswer;
import vn.gtvt.sdk.signature.Signing;
import vn.gtvt.sdk.signature.SigningException;
import vn.gtvt.sdk.signature.SigningKey;
import vn.gtvt.sdk.signature.SigningProblem;
import vn.gtvt.sdk.signature.Trouble;
import vn.gtvt.sdk.signature.trust.TimeStamper;

/**
 * Signs any content as CAdES: B-B, or B-T with a time-stamp. Immutable and safe for concurrent use.
 *
 * <p>Content is streamed; its size does not matter.
 */
public final class CmsSigner {
  private static final int BUFFER = 1 << 16;

  private final Clock clock;
  private final HashAlgorithm hash;
  private final @Nullable TimeStamper stamper;

  private CmsSigner(Clock clock, HashAlgorithm hash, @Nullable TimeStamper stamper) {
    this.clock = clock;
    this.hash = hash;
    this.stamper = stamper;
  }

  /** Returns a signer with SHA-256 and without time-stamps. */
  public static CmsSigner at(Clock clock) {
    return new CmsSigner(clock, HashAlgorithm.SHA256, null);
  }

  /** Returns the same signer with another hash function. */
  public CmsSigner hash(HashAlgorithm value) {
    return new CmsSigner(clock, value, stamper);
  }

  /** Returns the same signer with time-stamps (B-T). */
  public CmsSigner timeStamps(TimeStamper value) {
    return new CmsSigner(clock, hash, value);
  }

  /**
   * Signs content.
   *
   * @param label what the person who approves is shown, e.g. the file's name
   */
  public Signing<CmsSignature> sign(Content content, String label, SigningKey key) {
    try {
      List<X509Certificate> chain = key.chain();
      demandUsable(chain.get(0));
      CmsDraft draft = CmsDraft.of(chain, hash, digest(hash, content), clock.instant());
      KeyAnswer answer = key.sign(List.of(draft.digest(label)));
      return finish(new WaitingCms(draft, label, "", null), content, answer, key);
    } catch (SigningException e) {
      return new Signing.Refused<>(e.problem());
    } catch (IOException e) {
      return new Signing.Refused<>(unreadable(label, e));
    }
  }

  /**
   * Goes on with a signature for which a person's approval was missing.
   *
   * @param state of {@link Signing.Waits}
   * @param content the same content
   * @throws IllegalArgumentException if the state is none
   */
  public Signing<CmsSignature> resume(byte[] state, Content content, SigningKey key) {
    WaitingCms waiting = WaitingCms.read(state);
    CmsDraft draft = waiting.draft();
    try {
      if (!draft.isOf(digest(draft.hash(), content))) {
        return refused(Trouble.FILE_CHANGED, waiting.label());
      }
      if (waiting.value() != null) {
        return complete(waiting, waiting.value(), content);
      }
      demandUsable(draft.chain().get(0));
      KeyAnswer answer = key.resume(waiting.ticket(), List.of(draft.digest(waiting.label())));
      return answer instanceof KeyAnswer.Refused refused && refused.problem().code().isPassing()
          ? new Signing.Refused<>(refused.problem(), state)
          : finish(waiting, content, answer, key);
    } catch (SigningException e) {
      return new Signing.Refused<>(e.problem());
    } catch (IOException e) {
      return new Signing.Refused<>(unreadable(waiting.label(), e));
    }
  }

  private Signing<CmsSignature> finish(
      WaitingCms draft, Content content, KeyAnswer answer, SigningKey key) {
    if (answer instanceof KeyAnswer.Signed signed) {
      byte[] value = signed.values().get(0);
      try {
        return complete(draft, value, content);
      } catch (SigningException e) {
        boolean isKept = key.needsApproval() && e.problem().code().isPassing();
        byte[] state = isKept ? draft.signed(value).toBytes() : null;
        return new Signing.Refused<>(e.problem(), state);
      }
    } else if (answer instanceof KeyAnswer.Waits waits) {
      byte[] state = draft.waitingFor(waits.ticket()).toBytes();
      return new Signing.Waits<>(state, waits.advice(), waits.link(), waits.validFor());
    }
    return new Signing.Refused<>(((KeyAnswer.Refused) answer).problem());
  }

  private Signing<CmsSignature> complete(WaitingCms draft, byte[] value, Content content) {
    return new Signing.Done<>(
        new CmsSignature(draft.draft(), draft.draft().parts(value, stamper), content));
  }

  private void demandUsable(X509Certificate signer) {
    Optional<SigningProblem> problem = SignerCertificate.problem(signer, clock.instant());
    if (problem.isPresent()) {
      throw new SigningException(problem.get());
    }
  }

  private static byte[] digest(HashAlgorithm hash, Content content) throws IOException {
    MessageDigest digest = hash.digest();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = content.open()) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return digest.digest();
  }

  private static <T> Signing<T> refused(Trouble code, String label) {
    return new Signing.Refused<>(SigningProblem.of(code, "file", label));
  }

  private static SigningProblem unreadable(String label, IOException e) {
    return SigningProblem.of(Trouble.FILE, "file", label, "why", e.getClass().getSimpleName());
  }
}
