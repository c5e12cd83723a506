package vn.gtvt.sdk.signature.verify;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import vn.gtvt.sdk.signature.trust.RevocationCheck;
import vn.gtvt.sdk.signature.trust.RevocationData;
import vn.gtvt.sdk.signature.trust.RevocationStatus;
import vn.gtvt.sdk.signature.trust.RevocationStatus.Good;
import vn.gtvt.sdk.signature.trust.RevocationStatus.NotKnown;
import vn.gtvt.sdk.signature.trust.RevocationStatus.Revoked;

/**
 * Finds out about revocation: what the file brings along counts where it was said after the
 * certificate was used, otherwise the authority is asked, whose last word counts.
 */
final class RevocationInquiry {
  private final Rules rules;
  private final Collection<RevocationData> embedded;

  RevocationInquiry(Rules rules, Collection<RevocationData> embedded) {
    this.rules = rules;
    this.embedded = embedded;
  }

  /** Says what is known of a certificate that was used at a time which is proven, or claimed. */
  RevocationStatus about(X509Certificate certificate, X509Certificate issuer, Instant used) {
    RevocationStatus told = told(certificate, issuer);
    if (told instanceof Revoked || (told instanceof Good good && good.proves(used))) {
      return told;
    }
    RevocationStatus asked = asked(certificate, issuer, used);
    return asked instanceof NotKnown ? enough(told, asked, certificate, used) : asked;
  }

  /**
   * Says what is known of a time-stamper. Nobody else bears witness to its time, so whoever steals
   * its key can choose one from before: what is known of it today counts first.
   */
  RevocationStatus aboutStamper(
      X509Certificate certificate, X509Certificate issuer, Instant stamped) {
    RevocationStatus asked = asked(certificate, issuer, stamped);
    return asked instanceof NotKnown
        ? enough(told(certificate, issuer), asked, certificate, stamped)
        : asked;
  }

  /** What the file says of it. */
  private RevocationStatus told(X509Certificate certificate, X509Certificate issuer) {
    RevocationStatus best = new NotKnown("nothing in the file");
    for (RevocationData data : embedded) {
      Instant now = rules.clock().instant();
      best = better(best, RevocationCheck.status(data, certificate, issuer, now));
    }
    return best;
  }

  private RevocationStatus asked(
      X509Certificate certificate, X509Certificate issuer, Instant used) {
    if (rules.mode() == RevocationMode.EMBEDDED_ONLY) {
      return new NotKnown("nobody was asked");
    }
    Optional<RevocationData> fetched = rules.source().fetch(certificate, issuer);
    if (fetched.isEmpty()) {
      return new NotKnown("nobody answered");
    }
    Instant now = rules.clock().instant();
    RevocationStatus status = RevocationCheck.status(fetched.get(), certificate, issuer, now);
    return status instanceof Good good && !good.proves(used) && !good.isInForce(now)
        ? new NotKnown("answer is over")
        : status;
  }

  /** What the file says, where that will do though the authority says nothing. */
  private static RevocationStatus enough(
      RevocationStatus told, RevocationStatus asked, X509Certificate certificate, Instant used) {
    if (told instanceof Good good) {
      // Of authorities only lists are made, for months ahead: one in force is all that there is.
      boolean isInForce = certificate.getBasicConstraints() >= 0 && good.isInForce(used);
      return good.proves(used) || isInForce
          ? good
          : new NotKnown("answer from before the signature");
    }
    return told instanceof Revoked ? told : asked;
  }

  private static RevocationStatus better(RevocationStatus one, RevocationStatus other) {
    if (one instanceof Revoked || other instanceof NotKnown) {
      return one;
    }
    boolean isOlder =
        one instanceof Good first
            && other instanceof Good next
            && next.asOf().isBefore(first.asOf());
    return isOlder ? one : other;
  }
}
