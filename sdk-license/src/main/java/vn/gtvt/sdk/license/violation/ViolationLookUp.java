package vn.gtvt.sdk.license.violation;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Asks a registry that fails often, is slow and contradicts itself, and remembers what it said.
 *
 * <p>An answer counts once it was told twice alike, the second time while the first was fresh; it
 * keeps its age, by our own clock. One that stands in a licence's way is asked about at every look:
 * whoever paid is not turned away for what was true before. A registry that fails in a row, or asks
 * to wait, is left alone for a while. A person may attest what the police's own page shows; that
 * page is never asked here. Safe for concurrent use; what was heard lives as long as the memory.
 */
public final class ViolationLookUp {
  // Ours: how far two clocks that are right may lie apart.
  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

  private final ViolationRegistry registry;
  private final Clock clock;
  private final Patience patience;
  private final RegistryBreaker breaker;
  private final Heard heard;

  /** What came of one call: why nothing is known yet, or that an answer was just confirmed. */
  private record Said(String cause, End end) {
    enum End {
      OPEN,
      CONFIRMED,
      DENIED
    }
  }

  /** Makes one with the usual patience; what it heard is gone with the process. */
  public ViolationLookUp(ViolationRegistry registry, Clock clock) {
    this(registry, clock, Patience.defaults(), ViolationMemory.inMemory());
  }

  /** Makes one with a patience and a memory of its own. */
  public ViolationLookUp(
      ViolationRegistry registry, Clock clock, Patience patience, ViolationMemory memory) {
    this.registry = registry;
    this.clock = clock;
    this.patience = patience;
    this.breaker = new RegistryBreaker(patience.breakAfter(), patience.breakFor());
    this.heard = new Heard(memory);
  }

  /**
   * Tells what is known, asking the registry where the last sure answer is not fresh any more, or
   * tells of something that may have been settled since.
   */
  public Known ask(ViolationQuestion question) {
    Optional<Known.Sure> clean = fresh(question).filter(ViolationLookUp::isClean);
    if (clean.isPresent()) {
      return clean.get();
    }
    String cause = "not asked";
    boolean isDenied = false;
    for (int call = 0; call < patience.callsPerLook() && !isDenied; call++) {
      if (!breaker.mayCall(clock.instant())) {
        cause = call == 0 ? "left alone for a while" : cause;
        break;
      }
      Said said = call(question);
      Optional<Known.Sure> told =
          said.end() == Said.End.CONFIRMED ? fresh(question) : Optional.empty();
      if (told.isPresent()) {
        return told.get();
      }
      cause = said.cause();
      isDenied = said.end() == Said.End.DENIED;
    }
    // A person may have attested meanwhile, and attests anew once something is settled.
    Optional<Known.Sure> last = fresh(question).filter(each -> isClean(each) || isAttested(each));
    if (last.isPresent()) {
      return last.get();
    }
    Optional<Known.Sure> old = sure(heard.of(question));
    return isDenied ? new Known.Denied(cause, old) : new Known.Unsure(cause, old);
  }

  /**
   * Asks anew although the last answer is fresh, e.g. because somebody knows better. What was known
   * stays the last known answer; it is not relied on any more.
   */
  public Known askAnew(ViolationQuestion question) {
    keep(question, Hearing::outdated);
    return ask(question);
  }

  /**
   * Takes what a person saw on the police's page in the place of an answer, unless a registry told
   * something sure later.
   *
   * @throws IllegalArgumentException if it was seen in the future
   * @throws UncheckedIOException if the memory cannot keep it; it counts in this process all the
   *     same
   */
  public Known attest(Attestation attestation) {
    if (attestation.lookedAt().isAfter(clock.instant())) {
      throw new IllegalArgumentException("an attestation of the future");
    }
    heard.change(attestation.question(), before -> before.attested(attestation));
    Optional<Known.Sure> fresh = fresh(attestation.question());
    return fresh.isPresent()
        ? fresh.get()
        : new Known.Unsure("the attestation is too old", sure(heard.of(attestation.question())));
  }

  private Said call(ViolationQuestion question) {
    boolean isUp = false;
    try {
      ViolationAnswer answer = registry.find(question);
      if (answer instanceof ViolationAnswer.Denied denied) {
        // A rest would only hide what has to be mended.
        isUp = true;
        return new Said(denied.cause(), Said.End.DENIED);
      }
      Instant now = clock.instant();
      Optional<String> flaw = flaw(question, answer, now);
      isUp = flaw.isEmpty();
      if (answer instanceof ViolationAnswer.NotKnown refused && refused.retryAfter() != null) {
        breaker.leaveAlone(refused.retryAfter(), now);
      }
      return answer instanceof ViolationAnswer.Told told && isUp
          ? heard(question, new Telling(told.list(), now))
          : new Said(flaw.orElse("not told"), Said.End.OPEN);
    } catch (RuntimeException e) {
      return new Said("the registry broke off: " + e.getClass().getName(), Said.End.OPEN);
    } finally {
      if (isUp) {
        breaker.answered();
      } else {
        breaker.failed(clock.instant());
      }
    }
  }

  /** Says why an answer that was let through tells nothing; empty if it does. */
  private Optional<String> flaw(ViolationQuestion question, ViolationAnswer answer, Instant now) {
    if (answer instanceof ViolationAnswer.NotKnown notKnown) {
      return Optional.of(notKnown.cause());
    }
    ViolationList list = ((ViolationAnswer.Told) answer).list();
    if (!list.question().equals(question)) {
      return Optional.of("an answer about another vehicle");
    }
    Instant latest = now.plus(CLOCKS_DIFFER);
    if (list.toldAt().isAfter(latest) || list.countedTo().isAfter(latest)) {
      return Optional.of("the registry's clock is wrong");
    }
    return list.countedTo().isBefore(now.minus(patience.behind()))
        ? Optional.of("the registry has counted to " + list.countedTo() + " only")
        : Optional.empty();
  }

  private Said heard(ViolationQuestion question, Telling told) {
    keep(question, before -> withoutStale(before, told.heardAt()).heard(told));
    Telling sure = heard.of(question).sure();
    return new Said(
        "told once, or told differently", told.equals(sure) ? Said.End.CONFIRMED : Said.End.OPEN);
  }

  /** An answer counts although the host's memory does not take it. */
  private void keep(ViolationQuestion question, UnaryOperator<Hearing> change) {
    try {
      heard.change(question, change);
    } catch (RuntimeException e) {
      // It is kept in this process, and asked again in the next.
    }
  }

  /** What was told once long ago confirms nothing. */
  private Hearing withoutStale(Hearing before, Instant now) {
    Telling once = before.once();
    return once == null || isFresh(once, now) ? before : before.withoutOnce();
  }

  private Optional<Known.Sure> fresh(ViolationQuestion question) {
    Hearing hearing = heard.of(question);
    Telling sure = hearing.sure();
    return sure != null && !hearing.isOutdated() && isFresh(sure, clock.instant())
        ? sure(hearing)
        : Optional.empty();
  }

  private Optional<Known.Sure> sure(Hearing hearing) {
    Telling sure = hearing.sure();
    return sure == null
        ? Optional.empty()
        : Optional.of(new Known.Sure(sure.list(), sure.age(clock.instant()), hearing.evidence()));
  }

  /** A clock of ours that was set back makes nothing fresh. */
  private boolean isFresh(Telling telling, Instant now) {
    Duration since = telling.sinceTold(now);
    return since.compareTo(CLOCKS_DIFFER.negated()) >= 0 && since.compareTo(patience.fresh()) <= 0;
  }

  private static boolean isClean(Known.Sure sure) {
    return sure.list().unsettled().isEmpty();
  }

  private static boolean isAttested(Known.Sure sure) {
    return sure.list().origin() == ViolationList.Origin.ATTESTED;
  }
}
