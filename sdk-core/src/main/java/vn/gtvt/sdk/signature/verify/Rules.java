package vn.gtvt.sdk.signature.verify;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import vn.gtvt.sdk.signature.trust.RevocationSource;
import vn.gtvt.sdk.signature.trust.TrustAnchors;

/** By what a verifier judges. */
record Rules(
    TrustAnchors anchors,
    Clock clock,
    RevocationMode mode,
    RevocationSource source,
    boolean timeStampDemanded,
    long largest,
    List<X509Certificate> known) {
  Rules asking(RevocationMode other, RevocationSource at) {
    return new Rules(anchors, clock, other, at, timeStampDemanded, largest, known);
  }

  Rules demandingTimeStamp() {
    return new Rules(anchors, clock, mode, source, true, largest, known);
  }

  Rules upTo(long most) {
    return new Rules(anchors, clock, mode, source, timeStampDemanded, most, known);
  }

  Rules knowing(List<X509Certificate> more) {
    return new Rules(anchors, clock, mode, source, timeStampDemanded, largest, List.copyOf(more));
  }

  /** What it means here that nobody says whether a certificate was revoked. */
  FindingCode unknownRevocation() {
    return mode == RevocationMode.HARD
        ? FindingCode.REVOCATION_MISSING
        : FindingCode.REVOCATION_UNKNOWN;
  }
}
