package vn.gtvt.sdk.signature.key;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.signature.DigestToSign;
import vn.gtvt.sdk.signature.KeyAnswer;
import vn.gtvt.sdk.signature.SigningException;
import vn.gtvt.sdk.signature.SigningKey;
import vn.gtvt.sdk.signature.SigningProblem;
import vn.gtvt.sdk.signature.Trouble;
import vn.gtvt.sdk.signature.trust.Chains;

/**
 * A key from a PKCS#12 file (.p12, .pfx). Immutable and safe for concurrent use.
 *
 * <p>The file is read once; the key stays in memory as long as this object.
 */
public final class Pkcs12Key implements SigningKey {
  private final PrivateKey key;
  private final List<X509Certificate> chain;

  private Pkcs12Key(PrivateKey key, List<X509Certificate> chain) {
    this.key = key;
    this.chain = chain;
  }

  /**
   * Opens the only key of a file.
   *
   * @param password stays the caller's, who should wipe it
   * @throws SigningException if the file cannot be read, the password is wrong, or there is not
   *     exactly one key
   */
  public static Pkcs12Key open(Path file, char[] password) {
    return open(file, password, null);
  }

  /**
   * Opens a key of a file by its name.
   *
   * @param alias the name; null for the only key
   * @throws SigningException if the file cannot be read, the password is wrong, or there is no such
   *     key
   */
  public static Pkcs12Key open(Path file, char[] password, @Nullable String alias) {
    String name = String.valueOf(file.getFileName());
    try (InputStream in = Files.newInputStream(file)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(in, password);
      return of(store, name, password, alias);
    } catch (IOException e) {
      boolean isPassword = e.getCause() instanceof UnrecoverableKeyException;
      SigningProblem problem =
          isPassword
              ? SigningProblem.of(Trouble.WRONG_PIN, "key", name)
              : SigningProblem.of(Trouble.KEY_FILE, "file", name);
      throw new SigningException(problem, e);
    } catch (GeneralSecurityException e) {
      throw new SigningException(SigningProblem.of(Trouble.KEY_FILE, "file", name), e);
    }
  }

  private static Pkcs12Key of(KeyStore store, String file, char[] password, @Nullable String alias)
      throws GeneralSecurityException {
    List<String> keys = new ArrayList<>();
    List<X509Certificate> others = new ArrayList<>();
    for (String name : Collections.list(store.aliases())) {
      if (store.isKeyEntry(name)) {
        keys.add(name);
      } else if (store.getCertificate(name) instanceof X509Certificate certificate) {
        others.add(certificate);
      }
    }
    if (alias == null && keys.size() > 1) {
      throw new SigningException(KeyNames.several(file, store, keys));
    }
    String wanted = alias == null && keys.size() == 1 ? keys.get(0) : alias;
    Certificate[] chain = wanted == null ? null : store.getCertificateChain(wanted);
    if (wanted == null
        || chain == null
        || !(chain[0] instanceof X509Certificate leaf)
        || !(store.getKey(wanted, password) instanceof PrivateKey key)) {
      throw new SigningException(SigningProblem.of(Trouble.NO_KEY, "key", file));
    }
    for (Certificate certificate : chain) {
      others.add((X509Certificate) certificate);
    }
    return new Pkcs12Key(key, Chains.complete(leaf, others));
  }

  @Override
  public List<X509Certificate> chain() {
    return chain;
  }

  @Override
  public KeyAnswer sign(List<DigestToSign> digests) {
    try {
      return new KeyAnswer.Signed(LocalSigner.sign(key, digests));
    } catch (GeneralSecurityException e) {
      return new KeyAnswer.Refused(
          SigningProblem.of(
              Trouble.KEY_FAILED, "key", "PKCS#12", "why", e.getClass().getSimpleName()));
    }
  }

  /** Shows nothing of the holder. */
  @Override
  public String toString() {
    return "Pkcs12Key";
  }
}
