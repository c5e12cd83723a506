package vn.gtvt.sandbox.trust;

import java.net.URI;
import java.security.KeyPair;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.bouncycastle.asn1.x509.KeyPurposeId;

/** The authorities and the keys of their services, the false ones too. */
final class Authorities {
  private final Authority root;
  private final Authority issuing;
  private final Authority impostor;
  private final Issued responder;
  private final Issued strangeResponder;
  private final Issued endedResponder;
  private final Issued noResponder;
  private final Issued stamper;
  private final Issued strangeStamper;

  Authorities(KeyKind kind, URI services, Instant now) {
    Instant later = now.plus(3650, ChronoUnit.DAYS);
    this.root = Authority.root("Sandbox Root CA", kind, now);
    this.issuing = root.issuing("Sandbox Issuing CA", kind, services, now);
    this.impostor = issuing.impostor(now);
    KeyPurposeId answers = KeyPurposeId.id_kp_OCSPSigning;
    this.responder = service(issuing, "Sandbox OCSP", answers, now, later);
    this.strangeResponder = service(impostor, "Sandbox OCSP", answers, now, later);
    this.endedResponder =
        service(issuing, "Sandbox OCSP", answers, now, now.minus(500, ChronoUnit.DAYS));
    this.noResponder =
        service(issuing, "Sandbox Mail", KeyPurposeId.id_kp_emailProtection, now, later);
    KeyPurposeId stamps = KeyPurposeId.id_kp_timeStamping;
    this.stamper = service(issuing, "Sandbox TSA", stamps, now, later);
    this.strangeStamper = service(impostor, "Sandbox TSA", stamps, now, later);
  }

  private Issued service(
      Authority by, String name, KeyPurposeId purpose, Instant now, Instant until) {
    KeyPair pair = Keys.ec();
    return new Issued(
        pair.getPrivate(),
        List.of(
            by.service(name, pair.getPublic(), purpose, now, until),
            by.certificate(),
            root.certificate()));
  }

  Authority root() {
    return root;
  }

  Authority issuing() {
    return issuing;
  }

  /** A stranger of the issuing authority's name. */
  Authority impostor() {
    return impostor;
  }

  Issued responder(TrustFaults.Ocsp fault) {
    return switch (fault) {
      case STRANGER -> strangeResponder;
      case ENDED_RESPONDER -> endedResponder;
      case NO_RESPONDER -> noResponder;
      default -> responder;
    };
  }

  Issued stamper(TrustFaults.Stamp fault) {
    return fault == TrustFaults.Stamp.STRANGER ? strangeStamper : stamper;
  }
}
