package vn.gtvt.sdk.signature;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.text.Bilingual;

/** A key whose holder approves some time after each request; an approval lives five minutes. */
public final class ApprovingKey implements SigningKey {
  private static final Duration VALID = Duration.ofMinutes(5);

  private final SigningKey key;
  private final Clock clock;
  private final Duration after;

  /** How often the holder was asked. */
  public final AtomicInteger asked = new AtomicInteger();

  /** How many signatures one approval covers. */
  public int atOnce = 500;

  /** What the service says instead of an answer; null for its answer. */
  public @Nullable Trouble trouble;

  public ApprovingKey(SigningKey key, Clock clock, Duration after) {
    this.key = key;
    this.clock = clock;
    this.after = after;
  }

  @Override
  public List<X509Certificate> chain() {
    return key.chain();
  }

  @Override
  public boolean asksElsewhere() {
    return true;
  }

  @Override
  public int atOnce() {
    return atOnce;
  }

  @Override
  public KeyAnswer sign(List<DigestToSign> digests) {
    asked.incrementAndGet();
    return waits(String.valueOf(clock.instant()));
  }

  private static KeyAnswer waits(String ticket) {
    return new KeyAnswer.Waits(ticket, new Bilingual("Hãy phê duyệt", "Approve"), null, VALID);
  }

  @Override
  public KeyAnswer resume(String ticket, List<DigestToSign> digests) {
    if (trouble != null) {
      return new KeyAnswer.Refused(SigningProblem.of(trouble, "why", "thử", "key", "thử"));
    }
    Duration since = Duration.between(Instant.parse(ticket), clock.instant());
    if (since.compareTo(VALID) > 0) {
      return new KeyAnswer.Refused(SigningProblem.of(Trouble.APPROVAL_EXPIRED));
    }
    return since.compareTo(after) < 0 ? waits(ticket) : key.sign(digests);
  }
}
