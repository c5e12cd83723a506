package vn.gtvt.sdk.license.violation;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks a registry that fails often, is slow and contradicts itself, and remembers what it said.
 *
 * <p>An answer counts once it was told twice alike, the second time while the first was fresh; it
 * keeps its age. A registry that fails in a row is left alone for a while. A person may attest what
 * the police's own page shows; that page is never asked here. Safe for concurrent use; what was
 * heard lives as long as this object.
 */
public final class ViolationLookUp {
  private static final int MOST_VEHICLES = 10_000;

  private final ViolationRegistry registry;
  private final Clock clock;
  private final Patience patience;
  private final RegistryBreaker breaker;
  private final Map<ViolationQuestion, Hearing> heard =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ViolationQuestion, Hearing> eldest) {
          return size() > MOST_VEHICLES;
        }
      };

  /** Makes one with the usual patience. */
  public ViolationLookUp(ViolationRegistry registry, Clock clock) {
    this(registry, clock, Patience.defaults());
  }

  /** Makes one with a patience of its own. */
  public ViolationLookUp(ViolationRegistry registry, Clock clock, Patience patience) {
    this.registry = registry;
    this.clock = clock;
    this.patience = patience;
    this.breaker = new RegistryBreaker(patience.breakAfter(), patience.breakFor());
  }

  /** Tells what is known, asking the registry where the last sure answer is not fresh any more. */
  public Known ask(ViolationQuestion question) {
    String cause = "not asked";
    for (int call = 0; call < patience.callsPerLook(); call++) {
      Optional<Known.Sure> fresh = sure(question).filter(this::isFresh);
      if (fresh.isPresent()) {
        return fresh.get();
      }
      if (!breaker.mayCall(clock.instant())) {
        cause = "left alone after failures";
        break;
      }
      cause = call(question);
    }
    Optional<Known.Sure> last = sure(question);
    return last.filter(this::isFresh).isPresent() ? last.get() : new Known.Unsure(cause, last);
  }

  /** Asks anew although the last answer is fresh, e.g. after the applicant has paid. */
  public Known askAnew(ViolationQuestion question) {
    synchronized (heard) {
      heard.remove(question);
    }
    return ask(question);
  }

  /**
   * Takes what a person saw on the police's page in the place of an answer, unless a registry told
   * something sure later.
   *
   * @throws IllegalArgumentException if it was seen in the future
   */
  public Known attest(Attestation attestation) {
    if (attestation.lookedAt().isAfter(clock.instant())) {
      throw new IllegalArgumentException("an attestation of the future");
    }
    synchronized (heard) {
      heard.merge(
          attestation.question(),
          Hearing.NOTHING.attested(attestation),
          (before, fresh) -> before.attested(attestation));
    }
    Optional<Known.Sure> sure = sure(attestation.question());
    return sure.filter(this::isFresh).isPresent()
        ? sure.get()
        : new Known.Unsure("the attestation is too old", sure);
  }

  private String call(ViolationQuestion question) {
    ViolationAnswer answer = registry.find(question);
    Instant now = clock.instant();
    if (!(answer instanceof ViolationAnswer.Told told)
        || !told.list().question().equals(question)) {
      breaker.record(false, now);
      return answer instanceof ViolationAnswer.NotKnown notKnown
          ? notKnown.cause()
          : "an answer about another vehicle";
    }
    breaker.record(true, now);
    synchronized (heard) {
      Hearing before = heard.getOrDefault(question, Hearing.NOTHING);
      heard.put(question, withoutStale(before, now).heard(told.list()));
    }
    return "told once, or told differently";
  }

  /** What was told once long ago confirms nothing. */
  private Hearing withoutStale(Hearing before, Instant now) {
    ViolationList once = before.once();
    return once != null && once.age(now).compareTo(patience.fresh()) > 0
        ? new Hearing(null, before.sure(), before.evidence())
        : before;
  }

  private Optional<Known.Sure> sure(ViolationQuestion question) {
    Hearing hearing;
    synchronized (heard) {
      hearing = heard.getOrDefault(question, Hearing.NOTHING);
    }
    @Nullable ViolationList list = hearing.sure();
    return list == null
        ? Optional.empty()
        : Optional.of(new Known.Sure(list, list.age(clock.instant()), hearing.evidence()));
  }

  private boolean isFresh(Known.Sure sure) {
    return sure.age().compareTo(patience.fresh()) <= 0;
  }
}
