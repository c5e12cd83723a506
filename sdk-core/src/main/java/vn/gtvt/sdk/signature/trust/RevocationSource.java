package vn.gtvt.sdk.signature.trust;

import java.security.cert.X509Certificate;
import java.util.Optional;

/** Fetches what an authority says about a certificate. Safe for concurrent use. */
@FunctionalInterface
public interface RevocationSource {
  /** Fetches nothing. */
  RevocationSource NONE = (certificate, issuer) -> Optional.empty();

  /** Returns an answer or a list about a certificate; nothing if none could be had. */
  Optional<RevocationData> fetch(X509Certificate certificate, X509Certificate issuer);
}
