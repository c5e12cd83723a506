package vn.gtvt.sdk.signature.trust;

import java.security.cert.CRLReason;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known about the revocation of a certificate. */
public sealed interface RevocationStatus {
  /**
   * Not revoked, says a fitting answer or list. It says nothing of what came after it: ask {@link
   * #proves} or {@link #isInForce} before it is believed.
   *
   * @param asOf when the authority knew it
   * @param until when the authority says something new at the latest
   */
  record Good(Instant asOf, Instant until) implements RevocationStatus {
    /** How far the clocks of a time-stamper and of an authority are apart at most. */
    private static final Duration CLOCKS = Duration.ofMinutes(1);

    /** Guards what is required. */
    public Good {
      Objects.requireNonNull(asOf, "asOf == null");
      Objects.requireNonNull(until, "until == null");
    }

    /**
     * Says whether the certificate was not revoked when it was used: only what was said afterwards
     * proves that, for an earlier answer can be kept and shown long after the revocation.
     */
    public boolean proves(Instant used) {
      return !asOf.isBefore(used.minus(CLOCKS));
    }

    /** Says whether it is the authority's last word at an instant. */
    public boolean isInForce(Instant at) {
      return !at.isAfter(until.plus(RevocationCheck.SKEW));
    }
  }

  /**
   * Revoked.
   *
   * @param since from when on
   * @param reason as the authority gives it; null if it gives none
   */
  record Revoked(Instant since, @Nullable CRLReason reason) implements RevocationStatus {
    private static final Set<CRLReason> HARMLESS =
        Set.of(
            CRLReason.UNSPECIFIED,
            CRLReason.AFFILIATION_CHANGED,
            CRLReason.SUPERSEDED,
            CRLReason.CESSATION_OF_OPERATION);

    /** Guards what is required. */
    public Revoked {
      Objects.requireNonNull(since, "since == null");
    }

    /**
     * Says whether the time-stamps that the certificate gave before are still worth something: only
     * where a reason is given, and it is not that the key may be in other hands (RFC 3161, 4).
     */
    public boolean leavesEarlierStamps() {
      return reason != null && HARMLESS.contains(reason);
    }
  }

  /**
   * Nothing fitting says anything.
   *
   * @param why in a few technical words
   */
  record NotKnown(String why) implements RevocationStatus {}
}
