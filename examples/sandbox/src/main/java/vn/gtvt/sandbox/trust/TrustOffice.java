package vn.gtvt.sandbox.trust;

import java.net.URI;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.cert.CRLReason;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;

/** The authority: issues and revokes certificates of companies that do not exist. Thread-safe. */
public final class TrustOffice {
  private static final int RSA_BITS = 2048;

  private final Clock clock;
  private final Authorities authorities;
  private final Revocation revocation;
  private final RevocationLists lists;
  private final Stamps stamps;

  TrustOffice(Clock clock, URI services, KeyKind kind, TrustFaults faults) {
    this.clock = clock;
    this.authorities = new Authorities(kind, services, clock.instant());
    this.revocation = new Revocation(clock, authorities, faults);
    this.lists = new RevocationLists(clock, authorities, revocation, faults);
    this.stamps = new Stamps(clock, authorities, faults);
  }

  /** The root: the only certificate that a test need trust. */
  public X509Certificate root() {
    return authorities.root().certificate();
  }

  /** The authority that issues. */
  public X509Certificate issuer() {
    return authorities.issuing().certificate();
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
    return List.of(authorities.issuing().company(order, key), issuer(), root());
  }

  /** Issues a certificate of a company that is valid now, for a new RSA key. */
  public Issued company(String name) {
    return issue(CertificateOrder.company(name, clock.instant()));
  }

  /** The certificate of the time-stamper. */
  public X509Certificate timeStamper() {
    return authorities.stamper(TrustFaults.Stamp.HONEST).certificate();
  }

  /** Revokes a certificate from now on, because its key was stolen. */
  public void revoke(X509Certificate certificate) {
    revoke(certificate, CRLReason.KEY_COMPROMISE);
  }

  /** Revokes a certificate from now on: a company's, a service's or that of the issuer. */
  public void revoke(X509Certificate certificate, CRLReason reason) {
    // The standard's numbers are the order of the constants.
    revocation.mark(certificate, List.of(CRLReason.values()).indexOf(reason));
  }

  Clock clock() {
    return clock;
  }

  Revocation revocation() {
    return revocation;
  }

  RevocationLists lists() {
    return lists;
  }

  Stamps stamps() {
    return stamps;
  }
}
