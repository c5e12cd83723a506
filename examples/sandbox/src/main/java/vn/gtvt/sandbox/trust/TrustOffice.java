package vn.gtvt.sandbox.trust;

import java.net.URI;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.asn1.x509.KeyPurposeId;

/** The authority: issues and revokes certificates of companies that do not exist. Thread-safe. */
public final class TrustOffice {
  private static final int RSA_BITS = 2048;

  private final Clock clock;
  private final Authority root;
  private final Authority issuing;
  private final Map<String, Instant> revoked = new ConcurrentHashMap<>();
  private final Revocation revocation;
  private final Stamps stamps;

  TrustOffice(Clock clock, URI services) {
    this.clock = clock;
    Instant now = clock.instant();
    this.root = Authority.root("Sandbox Root CA", now);
    this.issuing = root.issuing("Sandbox Issuing CA", services, now);
    KeyPair responder = Keys.ec();
    this.revocation =
        new Revocation(
            clock,
            issuing,
            new Issued(
                responder.getPrivate(),
                List.of(
                    issuing.service(
                        "Sandbox OCSP",
                        responder.getPublic(),
                        KeyPurposeId.id_kp_OCSPSigning,
                        now))),
            revoked);
    KeyPair stamper = Keys.ec();
    this.stamps =
        new Stamps(
            clock,
            new Issued(
                stamper.getPrivate(),
                List.of(
                    issuing.service(
                        "Sandbox TSA", stamper.getPublic(), KeyPurposeId.id_kp_timeStamping, now),
                    issuing.certificate(),
                    root.certificate())));
  }

  /** The root: the only certificate that a test need trust. */
  public X509Certificate root() {
    return root.certificate();
  }

  /** The authority that issues. */
  public X509Certificate issuer() {
    return issuing.certificate();
  }

  /** Issues a certificate for a new RSA key. */
  public Issued issue(CertificateOrder order) {
    KeyPair pair = Keys.rsa(RSA_BITS);
    return new Issued(pair.getPrivate(), certify(order, pair.getPublic()));
  }

  /** Issues a certificate for a new key on the curve P-256. */
  public Issued issueEc(CertificateOrder order) {
    KeyPair pair = Keys.ec();
    return new Issued(pair.getPrivate(), certify(order, pair.getPublic()));
  }

  /** Issues a certificate for a key that stays elsewhere, e.g. on a token; the root is last. */
  public List<X509Certificate> certify(CertificateOrder order, PublicKey key) {
    return List.of(issuing.company(order, key), issuing.certificate(), root.certificate());
  }

  /** Issues a certificate of a company that is valid now, for a new RSA key. */
  public Issued company(String name) {
    return issue(CertificateOrder.company(name, clock.instant()));
  }

  /** Revokes a certificate from now on. */
  public void revoke(X509Certificate certificate) {
    revoked.put(certificate.getSerialNumber().toString(), clock.instant());
  }

  Clock clock() {
    return clock;
  }

  Revocation revocation() {
    return revocation;
  }

  Stamps stamps() {
    return stamps;
  }
}
