package vn.gtvt.sdk.signature.trust;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

  /**
   * Returns the certificates from one to a root, the root last; nothing if none of the roots stands
   * above it at an instant.
   */
  public static Optional<List<X509Certificate>> toRoot(
      X509Certificate certificate,
      Collection<X509Certificate> pool,
      Collection<X509Certificate> roots,
      Instant at) {
    if (roots.isEmpty()) {
      return Optional.empty();
    }
    Set<TrustAnchor> anchors = new HashSet<>();
    roots.forEach(root -> anchors.add(new TrustAnchor(root, null)));
    try {
      X509CertSelector target = new X509CertSelector();
      target.setCertificate(certificate);
      PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, target);
      parameters.setRevocationEnabled(false);
      parameters.setDate(Date.from(at));
      parameters.addCertStore(
          CertStore.getInstance("Collection", new CollectionCertStoreParameters(pool)));
      PKIXCertPathBuilderResult result =
          (PKIXCertPathBuilderResult) CertPathBuilder.getInstance("PKIX").build(parameters);
      List<X509Certificate> chain = new ArrayList<>();
      result.getCertPath().getCertificates().forEach(each -> chain.add((X509Certificate) each));
      X509Certificate root = result.getTrustAnchor().getTrustedCert();
      if (chain.isEmpty() || !chain.get(chain.size() - 1).equals(root)) {
        chain.add(root);
      }
      return Optional.of(chain);
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  /** Says whether subject and issuer are the same. */
  public static boolean isSelfIssued(X509Certificate certificate) {
    return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
  }

  static boolean isIssuer(X509Certificate candidate, X509Certificate of) {
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
