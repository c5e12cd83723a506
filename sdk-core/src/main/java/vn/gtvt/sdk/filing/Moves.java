package vn.gtvt.sdk.filing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.text.Bilingual;

/** The moves a filing can make; each returns the next state and nothing else. */
final class Moves {
  private Moves() {}

  /** Intent: the act is about to begin. */
  static State acting(State s) {
    return s.edit().phase(Phase.ACTING).attempts(s.attempts() + 1).done();
  }

  /** Safe to act again, later. */
  static State again(State s, Instant due, @Nullable Bilingual problem) {
    return s.edit().phase(Phase.READY).absences(0).due(due).pause(null).problem(problem).done();
  }

  /** Something outside must happen first; waiting uses up no tries and gives none back. */
  static State waiting(State s, Pause pause, Instant due) {
    return s.edit()
        .phase(s.phase() == Phase.UNKNOWN ? Phase.UNKNOWN : Phase.READY)
        .attempts(s.phase() == Phase.ACTING ? s.attempts() - 1 : s.attempts())
        .due(due)
        .pause(pause)
        .problem(pause.waiting().advice())
        .done();
  }

  /** The receiver must be asked about what began then. */
  static State doubt(State s, Instant began, Instant due) {
    Doubt before = s.doubt();
    Bilingual refusal = before == null ? null : before.refusal();
    return s.edit()
        .phase(Phase.UNKNOWN)
        .absences(0)
        .due(due)
        .pause(null)
        .problem(null)
        .doubt(new Doubt(began, false, refusal, null, 0))
        .done();
  }

  /** The receiver was asked and had none. */
  static State absent(State s, Instant due) {
    return s.edit()
        .phase(Phase.UNKNOWN)
        .absences(s.absences() + 1)
        .due(due)
        .problem(Advices.isSilence(s.problem()) ? null : s.problem())
        .doubt(heard(s.doubt()))
        .done();
  }

  private static @Nullable Doubt heard(@Nullable Doubt doubt) {
    return doubt == null ? null : doubt.heard();
  }

  /** Look again later, at the same place. */
  static State later(State s, Instant due, @Nullable Bilingual problem) {
    return s.edit().due(due).problem(problem).done();
  }

  /** The receiver was asked where the dossier stands and said nothing; asking broke nothing. */
  static State unheard(State s, Instant due) {
    return s.edit()
        .phase(s.phase() == Phase.UNKNOWN ? Phase.UNKNOWN : Phase.READY)
        .attempts(0)
        .due(due)
        .problem(s.problem() == null ? Advices.SILENT : s.problem())
        .done();
  }

  /** One more try that came to nothing. */
  static State triedInVain(State s) {
    return s.edit().attempts(s.attempts() + 1).done();
  }

  /** The step is done; the next begins now. */
  static State enter(State s, Step step, Instant due) {
    return s.edit()
        .step(step)
        .phase(Phase.READY)
        .attempts(0)
        .absences(0)
        .due(due)
        .pause(null)
        .problem(null)
        .doubt(null)
        .done();
  }

  /**
   * The receiver has the dossier. Where the journal was restored, more may have been sent since the
   * copy than is seen now: where it stands is in doubt, too.
   */
  static State received(State s, Receipt receipt, Instant now) {
    State followed = enter(s, Step.FOLLOW, now).edit().received(receipt, now).done();
    boolean isRestored = s.doubt() != null && s.doubt().restored();
    return isRestored ? followed.edit().phase(Phase.UNKNOWN).doubt(s.doubt()).done() : followed;
  }

  /** It is over. */
  static State ended(State s, FilingState how, @Nullable Bilingual problem) {
    return s.edit()
        .state(how)
        .step(Step.END)
        .phase(Phase.READY)
        .absences(0)
        .due(null)
        .pause(null)
        .problem(problem)
        .notice(null)
        .doubt(null)
        .done();
  }

  /** A person must decide. */
  static State parked(State s, Bilingual advice) {
    return s.edit().state(FilingState.NEEDS_PERSON).due(null).problem(advice).done();
  }

  /** A person let it go on: the phase stays, so that what is in doubt is asked about first. */
  static State resumed(State s, Instant due) {
    Instant notBefore = s.state() == FilingState.NEEDS_PERSON ? s.dueAt() : null;
    Instant next = notBefore != null && notBefore.isAfter(due) ? notBefore : due;
    return s.edit()
        .state(FilingState.OPEN)
        .attempts(0)
        .due(next)
        .pause(null)
        .doubt(heard(s.doubt()))
        .done();
  }

  /** The file at this place is stored or proved. */
  static State slot(State s, List<FileSlot> slots, int place, FileSlot now) {
    List<FileSlot> changed = new ArrayList<>(slots);
    changed.set(place, now);
    return s.edit().phase(Phase.READY).attempts(0).files(changed).pause(null).problem(null).done();
  }

  /** Nothing of it is known to be at the receiver: it begins anew. */
  static State anew(State s, Instant due) {
    return enter(s, Step.CHECK, due).edit().code(null).files(List.of()).papersSeen(false).done();
  }
}
