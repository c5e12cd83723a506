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

  RevocationStatus about(X509Certificate certificate, X509Certificate issuer, Instant used) {
    Instant now = rules.clock().instant();
    RevocationStatus best = new NotKnown("nothing asked");
    for (RevocationData data : embedded) {
      best = better(best, RevocationCheck.status(data, certificate, issuer, now));
    }
    if (best instanceof Revoked || (best instanceof Good good && good.proves(used))) {
      return best;
    }
    if (rules.mode() != RevocationMode.EMBEDDED_ONLY) {
      RevocationStatus asked = asked(certificate, issuer, used, now);
      if (!(asked instanceof NotKnown) || best instanceof NotKnown) {
        return asked;
      }
    }
    // Of authorities only lists are made, for months ahead: one in force is all that there is.
    boolean isEnough =
        best instanceof Good good && certificate.getBasicConstraints() >= 0 && good.isInForce(used);
    return isEnough || best instanceof NotKnown
        ? best
        : new NotKnown("answer from before the signature");
  }

  private RevocationStatus asked(
      X509Certificate certificate, X509Certificate issuer, Instant used, Instant now) {
    Optional<RevocationData> fetched = rules.source().fetch(certificate, issuer);
    if (fetched.isEmpty()) {
      return new NotKnown("nobody answered");
    }
    RevocationStatus status = RevocationCheck.status(fetched.get(), certificate, issuer, now);
    return status instanceof Good good && !good.proves(used) && !good.isInForce(now)
        ? new NotKnown("answer is over")
        : status;
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
