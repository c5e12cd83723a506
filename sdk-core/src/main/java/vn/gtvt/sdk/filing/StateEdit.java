package vn.gtvt.sdk.filing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.portal.Progress;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.text.Bilingual;

/** A state being made from another. Not safe for concurrent use. */
final class StateEdit {
  private FilingState state;
  private Step step;
  private Phase phase;
  private int attempts;
  private int absences;
  private @Nullable Instant dueAt;
  private @Nullable String code;
  private boolean signed;
  private List<FileSlot> files;
  private @Nullable Receipt receipt;
  private @Nullable Instant submittedAt;
  private @Nullable Progress progress;
  private @Nullable String answering;
  private List<String> answered;
  private @Nullable Wish wish;
  private List<KeptResult> results;
  private @Nullable Pause pause;
  private @Nullable Bilingual problem;
  private @Nullable Notice notice;
  private @Nullable Instant stillAskedSince;
  private @Nullable Doubt doubt;
  private boolean papersSeen;

  StateEdit(State from) {
    this.state = from.state();
    this.step = from.step();
    this.phase = from.phase();
    this.attempts = from.attempts();
    this.absences = from.absences();
    this.dueAt = from.dueAt();
    this.code = from.code();
    this.signed = from.signed();
    this.files = from.files();
    this.receipt = from.receipt();
    this.submittedAt = from.submittedAt();
    this.progress = from.progress();
    this.answering = from.answering();
    this.answered = from.answered();
    this.wish = from.wish();
    this.results = from.results();
    this.pause = from.pause();
    this.problem = from.problem();
    this.notice = from.notice();
    this.stillAskedSince = from.stillAskedSince();
    this.doubt = from.doubt();
    this.papersSeen = from.papersSeen();
  }

  StateEdit state(FilingState value) {
    this.state = value;
    return this;
  }

  StateEdit step(Step value) {
    this.step = value;
    return this;
  }

  StateEdit phase(Phase value) {
    this.phase = value;
    return this;
  }

  StateEdit attempts(int value) {
    this.attempts = value;
    return this;
  }

  StateEdit absences(int value) {
    this.absences = value;
    return this;
  }

  StateEdit due(@Nullable Instant value) {
    this.dueAt = value;
    return this;
  }

  StateEdit code(@Nullable String value) {
    this.code = value;
    return this;
  }

  StateEdit signed(boolean value) {
    this.signed = value;
    return this;
  }

  StateEdit files(List<FileSlot> value) {
    this.files = value;
    return this;
  }

  StateEdit received(@Nullable Receipt value, @Nullable Instant at) {
    this.receipt = value;
    this.submittedAt = at;
    return this;
  }

  StateEdit progress(@Nullable Progress value) {
    this.progress = value;
    return this;
  }

  StateEdit answering(@Nullable String value) {
    this.answering = value;
    return this;
  }

  StateEdit answered(List<String> value) {
    this.answered = value;
    return this;
  }

  StateEdit wish(@Nullable Wish value) {
    this.wish = value;
    return this;
  }

  StateEdit results(List<KeptResult> value) {
    this.results = value;
    return this;
  }

  StateEdit pause(@Nullable Pause value) {
    this.pause = value;
    return this;
  }

  StateEdit problem(@Nullable Bilingual value) {
    this.problem = value;
    return this;
  }

  StateEdit notice(@Nullable Notice value) {
    this.notice = value;
    return this;
  }

  StateEdit stillAskedSince(@Nullable Instant value) {
    this.stillAskedSince = value;
    return this;
  }

  StateEdit doubt(@Nullable Doubt value) {
    this.doubt = value;
    return this;
  }

  StateEdit papersSeen(boolean value) {
    this.papersSeen = value;
    return this;
  }

  State done() {
    return new State(
        state,
        step,
        phase,
        attempts,
        absences,
        dueAt,
        code,
        signed,
        files,
        receipt,
        submittedAt,
        progress,
        answering,
        answered,
        wish,
        results,
        pause,
        problem,
        notice,
        stillAskedSince,
        doubt,
        papersSeen);
  }
}
