package vn.gtvt.sdk.signature.key;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.ProviderException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.signature.DigestToSign;
import vn.gtvt.sdk.signature.KeyAnswer;
import vn.gtvt.sdk.signature.SigningException;
import vn.gtvt.sdk.signature.SigningKey;
import vn.gtvt.sdk.signature.SigningProblem;
import vn.gtvt.sdk.signature.Trouble;
import vn.gtvt.sdk.signature.trust.Chains;

/**
 * A key on a token or in an HSM (PKCS#11). Safe for concurrent use.
 *
 * <p>A token serves one after another, so callers queue. A token that forgot its log-in is logged
 * in to once more, and the signature repeated: signing twice harms nobody. After a wrong PIN it is
 * not asked for again until {@link #tryAgain()}; how many tries are left, a token does not tell.
 * Another token in the same slot is not taken for this one. Open each slot once per process;
 * several tokens and companies are several objects.
 */
public final class Pkcs11Key implements SigningKey {
  private final Pkcs11Token token;
  private final @Nullable String alias;
  private final List<X509Certificate> issuers;
  private final ReentrantLock queue = new ReentrantLock(true);
  private Pkcs11Token.Contents contents;
  private @Nullable SigningProblem wrongPin;

  private Pkcs11Key(Pkcs11Token token, @Nullable String alias, List<X509Certificate> issuers) {
    this.token = token;
    this.alias = alias;
    this.issuers = List.copyOf(issuers);
    this.contents = token.read(alias);
  }

  /**
   * Opens a key.
   *
   * @param library the driver of the token's maker (.so, .dll)
   * @param slotIndex which of the driver's slots, from 0
   * @param pins asked at opening, and again when the token forgot
   * @param alias name of the key; null for the only key
   * @param issuers what completes the chain, for most tokens hold the signer's certificate only
   * @throws SigningException if the library, the token or the key is missing, or the PIN wrong
   */
  public static Pkcs11Key open(
      Path library,
      int slotIndex,
      PinSource pins,
      @Nullable String alias,
      List<X509Certificate> issuers) {
    return new Pkcs11Key(Pkcs11Token.open(library, slotIndex, pins), alias, issuers);
  }

  @Override
  public List<X509Certificate> chain() {
    queue.lock();
    try {
      List<X509Certificate> pool = new ArrayList<>(contents.others());
      pool.addAll(issuers);
      return Chains.complete(contents.leaf(), pool);
    } finally {
      queue.unlock();
    }
  }

  @Override
  public KeyAnswer sign(List<DigestToSign> digests) {
    queue.lock();
    try {
      return wrongPin == null
          ? new KeyAnswer.Signed(once(digests))
          : new KeyAnswer.Refused(wrongPin);
    } catch (SigningException e) {
      return new KeyAnswer.Refused(e.problem());
    } finally {
      queue.unlock();
    }
  }

  private List<byte[]> once(List<DigestToSign> digests) {
    try {
      return LocalSigner.sign(contents.key(), token.provider(), digests);
    } catch (GeneralSecurityException | ProviderException e) {
      if (!Pkcs11Token.isForgotten(e)) {
        throw token.problem(e);
      }
      token.forget();
      logInAgain();
      return again(digests);
    }
  }

  /** Asks for the PIN no further after a wrong one, and takes no other token for this one. */
  private void logInAgain() {
    Pkcs11Token.Contents read;
    try {
      read = token.read(alias);
    } catch (SigningException e) {
      Trouble code = e.problem().code();
      wrongPin = code == Trouble.WRONG_PIN || code == Trouble.LOCKED ? e.problem() : null;
      throw e;
    }
    if (!read.leaf().equals(contents.leaf())) {
      token.forget();
      throw new SigningException(SigningProblem.of(Trouble.OTHER_KEY));
    }
    contents = read;
  }

  @Override
  public void tryAgain() {
    queue.lock();
    try {
      wrongPin = null;
    } finally {
      queue.unlock();
    }
  }

  private List<byte[]> again(List<DigestToSign> digests) {
    try {
      return LocalSigner.sign(contents.key(), token.provider(), digests);
    } catch (GeneralSecurityException | ProviderException e) {
      throw token.problem(e);
    }
  }

  /** Shows nothing of the holder. */
  @Override
  public String toString() {
    return "Pkcs11Key";
  }
}
