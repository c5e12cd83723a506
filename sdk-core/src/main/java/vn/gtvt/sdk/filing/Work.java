package vn.gtvt.sdk.filing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.portal.Outcome;
import vn.gtvt.sdk.portal.Portal;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.time.VietnamTime;

/** What a step needs to act on one filing; for one thread. */
final class Work {
  private final Terms terms;
  private final Filing filing;
  private @Nullable Dossier dossier;
  private @Nullable SupplementAnswer answer;

  Work(Terms terms, Filing filing) {
    this.terms = terms;
    this.filing = filing;
  }

  Terms terms() {
    return terms;
  }

  Portal portal() {
    return terms.portal();
  }

  Pace pace() {
    return terms.pace();
  }

  Instant now() {
    return terms.clock().instant();
  }

  LocalDate today() {
    return VietnamTime.dayOf(now());
  }

  Instant settled() {
    return now().plus(DueTime.within(portal().settleTime()));
  }

  /** Following a status needs no dossier: it is read when a step asks for it. */
  Dossier dossier() {
    if (dossier == null) {
      dossier = terms.journal().dossier(filing);
    }
    return dossier;
  }

  SupplementAnswer answer(String request) {
    if (answer == null) {
      answer = terms.journal().answer(filing, request);
    }
    return answer;
  }

  /** Returns the papers that are handed over now: the dossier's, or an answer's. */
  List<Attachment> papers(Filing at) {
    String answering = at.inside().answering();
    return answering == null ? dossier().attachments() : answer(answering).attachments();
  }

  /** What follows an act. */
  interface Then<T> {
    Filing go(Filing at, Outcome<T> outcome);
  }

  /**
   * Writes the intent, acts, and lets the outcome be written; an operation that failed several
   * times in a row is left alone for a while.
   */
  <T> Filing act(Filing at, Supplier<Outcome<T>> call, Then<T> then) {
    String operation = at.step().name();
    Optional<Duration> rest = terms.breakers().pause(operation, now());
    if (rest.isPresent()) {
      return leaveAlone(at, rest.get());
    }
    terms.probe().at(at, operation, Probe.Point.BEFORE_INTENT);
    Filing begun = begin(at, operation);
    terms.probe().at(at, operation, Probe.Point.AFTER_INTENT);
    Outcome<T> outcome = call(operation, call);
    terms.probe().at(at, operation, Probe.Point.AFTER_ACT);
    Filing after = then.go(begun, outcome);
    terms.probe().at(at, operation, Probe.Point.AFTER_OUTCOME);
    return after;
  }

  /** Without its intent the call is not made; its permit goes back, or nobody would get one. */
  private Filing begin(Filing at, String operation) {
    try {
      State acting = Moves.acting(at.inside());
      // A look at every half hour of months: only what it hears is worth a line.
      return at.step() == Step.FOLLOW ? writeQuietly(at, acting) : write(at, acting, "intent");
    } catch (RuntimeException | Error e) {
      terms.breakers().broke(operation, now());
      throw e;
    }
  }

  /** Asks the receiver about what is in doubt; asking needs no intent. */
  <T> Filing ask(Filing at, Supplier<Outcome<T>> call, Then<T> then) {
    String operation = "ASK_" + at.step().name();
    Optional<Duration> rest = terms.breakers().pause(operation, now());
    if (rest.isPresent()) {
      return leaveAlone(at, rest.get());
    }
    terms.probe().at(at, operation, Probe.Point.BEFORE_INTENT);
    Outcome<T> outcome = call(operation, call);
    terms.probe().at(at, operation, Probe.Point.AFTER_ACT);
    Filing after = then.go(at, outcome);
    terms.probe().at(at, operation, Probe.Point.AFTER_OUTCOME);
    return after;
  }

  private <T> Outcome<T> call(String operation, Supplier<Outcome<T>> call) {
    Outcome<T> outcome;
    try {
      outcome = said(operation, call.get());
    } catch (RuntimeException e) {
      terms.breakers().broke(operation, now());
      throw e;
    } catch (Error e) {
      terms.breakers().broke(operation, now());
      // Else nothing would count the try, and it would be made again without end.
      throw new BrokenDialect(e);
    }
    terms.breakers().record(operation, outcome, now());
    return outcome;
  }

  /** A dialect with a bug may hand over nothing: that is no outcome, and nothing to go on with. */
  private static <T> Outcome<T> said(String operation, @Nullable Outcome<T> outcome) {
    boolean isEmpty = outcome instanceof Outcome.Done<T> done && done.value() == null;
    if (outcome == null || isEmpty) {
      throw new IllegalStateException("the dialect gives nothing for " + operation);
    }
    return outcome;
  }

  /** Of many that are left alone many times each one tells it once: while it has no problem. */
  private Filing leaveAlone(Filing at, Duration rest) {
    Instant due = now().plus(rest);
    Bilingual known = at.inside().problem();
    if (known != null) {
      return writeQuietly(at, Moves.later(at.inside(), due, known));
    }
    boolean isAsked = at.step() == Step.FOLLOW || at.inside().phase() == Phase.UNKNOWN;
    Bilingual problem = isAsked ? Advices.SILENT : Advices.UNREACHED;
    return write(at, Moves.later(at.inside(), due, problem), "left alone");
  }

  Instant retryAt(Filing at, @Nullable Duration asked) {
    double chance = ThreadLocalRandom.current().nextDouble();
    return pace().retryAfter(now(), at.inside().attempts(), asked, chance);
  }

  boolean isUsedUp(Filing at) {
    return at.inside().attempts() >= pace().attempts();
  }

  /** Writes what happened in the filing's present step. */
  Filing write(Filing at, State next, String what) {
    return tell(terms.journal().write(at.with(bounded(at, next)), line(at, what), now()), at, what);
  }

  Filing write(Filing at, State next, Dossier changed, String what) {
    Filing written =
        terms.journal().write(at.with(bounded(at, next)), changed, line(at, what), now());
    dossier = null;
    return tell(written, at, what);
  }

  Filing write(Filing at, State next, SupplementAnswer answered, String what) {
    Filing moved = at.with(bounded(at, next));
    Filing written = terms.journal().write(moved, answered, line(at, what), now());
    answer = null;
    return tell(written, at, what);
  }

  /** Writes a look that heard nothing new: no line of history, nobody is told. */
  Filing writeQuietly(Filing at, State next) {
    return terms.journal().write(at.with(bounded(at, next)), "", now());
  }

  private State bounded(Filing at, State next) {
    return DueTime.within(next, at, now());
  }

  private static String line(Filing at, String what) {
    return at.step().name().toLowerCase(Locale.ROOT) + ": " + what;
  }

  /** Its holder is told of it later: the listener may want to act on the filing. */
  private Filing tell(Filing written, Filing before, String what) {
    terms
        .news()
        .add(written, new FilingEvent(written.id(), written.version(), now(), line(before, what)));
    return written;
  }
}
