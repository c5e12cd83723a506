package vn.gtvt.sandbox.trust;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * A key with its certificates.
 *
 * @param key the private key
 * @param chain its certificate first, the root last
 */
public record Issued(PrivateKey key, List<X509Certificate> chain) {
  /** Keeps a copy of the list. */
  public Issued {
    chain = List.copyOf(chain);
  }

  /** The certificate of the key. */
  public X509Certificate certificate() {
    return chain.get(0);
  }

  /** The key as PKCS#12, under the name {@code company}. */
  public byte[] p12(char[] password) {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setKeyEntry("company", key, password, chain.toArray(new Certificate[0]));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      store.store(out, password);
      return out.toByteArray();
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Hides the key. */
  @Override
  public String toString() {
    return "Issued[" + certificate().getSubjectX500Principal() + "]";
  }
}
