package vn.gtvt.sdk.filing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.filing.Filing.State;
import vn.gtvt.sdk.portal.Progress;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.StoredFile;
import vn.gtvt.sdk.text.Bilingual;

/** The moves a filing can make; each returns the next state and nothing else. */
final class Moves {
  private Moves() {}

  /** Intent: the act is about to begin. */
  static State acting(State s) {
    return copy(
        s,
        s.state(),
        s.step(),
        Phase.ACTING,
        s.attempts() + 1,
        s.absences(),
        s.dueAt(),
        s.problem());
  }

  /** Safe to act again, later. */
  static State again(State s, Instant due, @Nullable Bilingual problem) {
    return copy(s, s.state(), s.step(), Phase.READY, s.attempts(), 0, due, problem);
  }

  /** Something outside must happen first; waiting uses up no tries. */
  static State waiting(State s, Instant due, Bilingual advice) {
    return copy(s, s.state(), s.step(), Phase.READY, 0, 0, due, advice);
  }

  /** The receiver must be asked. */
  static State unknown(State s, Instant due) {
    return copy(s, s.state(), s.step(), Phase.UNKNOWN, s.attempts(), 0, due, null);
  }

  /** The receiver was asked and had none. */
  static State absent(State s, Instant due) {
    return copy(s, s.state(), s.step(), Phase.UNKNOWN, s.attempts(), s.absences() + 1, due, null);
  }

  /** Look again later at what goes on elsewhere. */
  static State later(State s, Instant due, @Nullable Bilingual problem) {
    return copy(s, s.state(), s.step(), s.phase(), s.attempts(), s.absences(), due, problem);
  }

  /** One more try that came to nothing; an act that had begun counted itself already. */
  static State triedInVain(State s) {
    int attempts = s.phase() == Phase.ACTING ? s.attempts() : s.attempts() + 1;
    return copy(s, s.state(), s.step(), s.phase(), attempts, s.absences(), s.dueAt(), s.problem());
  }

  /** One more file is stored. */
  static State stored(State s, StoredFile file) {
    List<StoredFile> files = new ArrayList<>(s.files());
    files.add(file);
    return new State(
        s.state(),
        s.step(),
        Phase.READY,
        0,
        0,
        s.dueAt(),
        files,
        s.receipt(),
        s.submittedAt(),
        s.progress(),
        null);
  }

  /** The step is done; the next begins now. */
  static State enter(State s, Step step, Instant due) {
    return copy(s, s.state(), step, Phase.READY, 0, 0, due, null);
  }

  /** The receiver has the dossier. */
  static State received(State s, Receipt receipt, Instant now, Instant due) {
    return new State(
        s.state(),
        Step.FOLLOW,
        Phase.READY,
        0,
        0,
        due,
        s.files(),
        receipt,
        now,
        s.progress(),
        null);
  }

  /** The receiver said where it stands. */
  static State progressed(State s, Progress progress, @Nullable Instant due) {
    boolean done = due == null;
    return new State(
        done ? FilingState.FINISHED : s.state(),
        done ? Step.END : s.step(),
        Phase.READY,
        0,
        0,
        due,
        s.files(),
        s.receipt(),
        s.submittedAt(),
        progress,
        null);
  }

  /** The receiver refused it. */
  static State refused(State s, Bilingual reason) {
    return copy(s, FilingState.REFUSED, Step.END, Phase.READY, s.attempts(), 0, null, reason);
  }

  /** A person must decide. */
  static State parked(State s, Bilingual advice) {
    return copy(
        s, FilingState.NEEDS_PERSON, s.step(), s.phase(), s.attempts(), s.absences(), null, advice);
  }

  /** A person let it go on: the phase stays, so that what is in doubt is asked about first. */
  static State resumed(State s, Instant due) {
    return copy(s, FilingState.OPEN, s.step(), s.phase(), 0, s.absences(), due, null);
  }

  private static State copy(
      State s,
      FilingState state,
      Step step,
      Phase phase,
      int attempts,
      int absences,
      @Nullable Instant due,
      @Nullable Bilingual problem) {
    return new State(
        state,
        step,
        phase,
        attempts,
        absences,
        due,
        s.files(),
        s.receipt(),
        s.submittedAt(),
        s.progress(),
        problem);
  }
}
