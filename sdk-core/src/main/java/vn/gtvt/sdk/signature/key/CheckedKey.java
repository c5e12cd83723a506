package vn.gtvt.sdk.signature.key;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.gtvt.sdk.signature.DigestToSign;
import vn.gtvt.sdk.signature.KeyAnswer;
import vn.gtvt.sdk.signature.SigningKey;
import vn.gtvt.sdk.signature.cms.SignerCertificate;
import vn.gtvt.sdk.signature.trust.RevocationCheck;
import vn.gtvt.sdk.signature.trust.RevocationData;
import vn.gtvt.sdk.signature.trust.RevocationSource;
import vn.gtvt.sdk.signature.trust.RevocationStatus;

/**
 * A key that asks before each signature whether its certificate was revoked, and then does not sign
 * ({@code CERTIFICATE_REVOKED}). Safe for concurrent use.
 *
 * <p>An authority that is silent, or a key that does not bring its issuer's certificate, keeps
 * nobody from signing: a verifier will ask again.
 */
public final class CheckedKey implements SigningKey {
  private final SigningKey key;
  private final RevocationSource source;
  private final Clock clock;

  private CheckedKey(SigningKey key, RevocationSource source, Clock clock) {
    this.key = key;
    this.source = source;
    this.clock = clock;
  }

  /** Returns a key that asks here before it signs with another one. */
  public static CheckedKey of(SigningKey key, RevocationSource source, Clock clock) {
    return new CheckedKey(
        Objects.requireNonNull(key, "key == null"),
        Objects.requireNonNull(source, "source == null"),
        Objects.requireNonNull(clock, "clock == null"));
  }

  @Override
  public List<X509Certificate> chain() {
    return key.chain();
  }

  @Override
  public KeyAnswer sign(List<DigestToSign> digests) {
    Optional<KeyAnswer> revoked = revoked();
    return revoked.isPresent() ? revoked.get() : key.sign(digests);
  }

  @Override
  public KeyAnswer resume(String ticket, List<DigestToSign> digests) {
    Optional<KeyAnswer> revoked = revoked();
    return revoked.isPresent() ? revoked.get() : key.resume(ticket, digests);
  }

  @Override
  public boolean asksElsewhere() {
    return key.asksElsewhere();
  }

  @Override
  public boolean needsApproval() {
    return key.needsApproval();
  }

  @Override
  public void tryAgain() {
    key.tryAgain();
  }

  @Override
  public int atOnce() {
    return key.atOnce();
  }

  private Optional<KeyAnswer> revoked() {
    List<X509Certificate> chain = key.chain();
    if (chain.size() < 2) {
      return Optional.empty();
    }
    Optional<RevocationData> said = source.fetch(chain.get(0), chain.get(1));
    return said.isPresent()
            && RevocationCheck.status(said.get(), chain.get(0), chain.get(1), clock.instant())
                instanceof RevocationStatus.Revoked revoked
        ? Optional.of(
            new KeyAnswer.Refused(SignerCertificate.revoked(chain.get(0), revoked.since())))
        : Optional.empty();
  }

  /** Shows nothing of the key. */
  @Override
  public String toString() {
    return "CheckedKey";
  }
}
