package vn.gtvt.sdk.signature.cms;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;

/**
 * What a certificate is for, by its extended key usage (RFC 5280, 4.2.1.12; RFC 9336): under a
 * public root stand the certificates of servers, time-stampers and log-ins too.
 */
public enum SignerPurpose {
  /** It names no purpose, or one that takes in papers. */
  PAPERS,
  /** It names only log-in, or purposes of its maker's own that nobody else knows. */
  UNCLEAR,
  /** It names only purposes that are known to be others. */
  OTHER;

  private static final Set<String> FOR_PAPERS =
      Set.of(
          "2.5.29.37.0", // any
          "1.3.6.1.5.5.7.3.4", // e-mail
          "1.3.6.1.5.5.7.3.36", // documents
          "1.3.6.1.4.1.311.10.3.12", // documents, as Microsoft calls it
          "1.2.840.113583.1.1.5"); // documents, as Adobe calls it
  private static final String LOG_IN = "1.3.6.1.5.5.7.3.2";
  private static final String STANDARD = "1.3.6.1.5.5.7.3.";

  /** Returns what a certificate is for; one whose purposes cannot be read is for something else. */
  public static SignerPurpose of(X509Certificate certificate) {
    List<String> named;
    try {
      named = certificate.getExtendedKeyUsage();
    } catch (CertificateParsingException e) {
      return OTHER;
    }
    if (named == null || named.stream().anyMatch(FOR_PAPERS::contains)) {
      return PAPERS;
    }
    return named.stream().allMatch(each -> each.startsWith(STANDARD) && !each.equals(LOG_IN))
        ? OTHER
        : UNCLEAR;
  }
}
