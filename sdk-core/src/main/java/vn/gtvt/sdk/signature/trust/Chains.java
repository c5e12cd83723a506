package vn.gtvt.sdk.signature.trust;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Puts chains of certificates together. Stateless and safe for concurrent use. */
public final class Chains {
  private static final int LONGEST = 8;

  private Chains() {}

  /**
   * Returns a certificate with its issuers as far as the pool holds them, its own first: tokens
   * often hold nothing but the signer's own.
   */
  public static List<X509Certificate> complete(
      X509Certificate leaf, Collection<X509Certificate> pool) {
    List<X509Certificate> chain = new ArrayList<>(List.of(leaf));
    for (X509Certificate last = leaf; chain.size() < LONGEST && !isSelfIssued(last); ) {
      Optional<X509Certificate> issuer = issuer(last, pool);
      if (issuer.isEmpty() || chain.contains(issuer.get())) {
        break;
      }
      last = issuer.get();
      chain.add(last);
    }
    return List.copyOf(chain);
  }

  /** Returns the certificate whose key signed another one, if the pool holds it. */
  public static Optional<X509Certificate> issuer(
      X509Certificate of, Collection<X509Certificate> pool) {
    return pool.stream().filter(candidate -> isIssuer(candidate, of)).findFirst();
  }

  /** Says whether subject and issuer are the same. */
  public static boolean isSelfIssued(X509Certificate certificate) {
    return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
  }

  private static boolean isIssuer(X509Certificate candidate, X509Certificate of) {
    if (!candidate.getSubjectX500Principal().equals(of.getIssuerX500Principal())) {
      return false;
    }
    try {
      of.verify(candidate.getPublicKey());
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }
}
