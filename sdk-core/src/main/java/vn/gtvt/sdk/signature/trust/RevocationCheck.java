package vn.gtvt.sdk.signature.trust;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.operator.OperatorCreationException;
import org.jspecify.annotations.Nullable;

/** Reads answers and lists, and believes those only that the issuer, or its delegate, signed. */
public final class RevocationCheck {
  static final Duration SKEW = Duration.ofMinutes(10);

  /** How long something holds that does not say so: or it could be replayed for ever. */
  private static final Duration UNTIL_UNSAID = Duration.ofDays(1);

  private RevocationCheck() {}

  /**
   * Says what an answer or a list tells about a certificate.
   *
   * @param now when it is looked at: what is dated later tells nothing
   */
  public static RevocationStatus status(
      RevocationData data, X509Certificate certificate, X509Certificate issuer, Instant now) {
    try {
      return data.kind() == RevocationData.Kind.OCSP
          ? OcspReading.status(data.der(), certificate, issuer, now)
          : ListReading.status(data.der(), certificate, issuer, now);
    } catch (IOException
        | OCSPException
        | OperatorCreationException
        | GeneralSecurityException
        | RuntimeException e) {
      return new RevocationStatus.NotKnown(e.getClass().getSimpleName());
    }
  }

  /**
   * What an authority said between two instants of a certificate that it does not call revoked.
   *
   * @param keepsEnded whether it goes on speaking of certificates that have ended: many forget
   *     them, the revoked ones too
   */
  static RevocationStatus good(
      Date said, @Nullable Date next, X509Certificate certificate, boolean keepsEnded) {
    Instant asOf = said.toInstant();
    if (asOf.isAfter(certificate.getNotAfter().toInstant()) && !keepsEnded) {
      return new RevocationStatus.NotKnown("said after the certificate had ended");
    }
    return new RevocationStatus.Good(
        asOf, next == null ? asOf.plus(UNTIL_UNSAID) : next.toInstant());
  }

  static boolean isFuture(Date said, Instant now) {
    return said.toInstant().isAfter(now.plus(SKEW));
  }
}
