package vn.gtvt.sdk.filing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Decision;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.portal.Progress;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.StoredFile;
import vn.gtvt.sdk.text.Bilingual;

/**
 * One dossier on its way, as the journal has it. Immutable: the engine writes a new one at each
 * step.
 *
 * <p>{@link #toString()} shows ids and states only.
 */
public final class Filing {
  private final Head head;
  private final State state;
  private final long version;

  Filing(Head head, State state, long version) {
    this.head = head;
    this.state = state;
    this.version = version;
  }

  /** What never changes. */
  record Head(
      FilingId id,
      String tenant,
      String contentKey,
      ProcedureCode procedure,
      String edition,
      String title,
      Instant acceptedAt) {}

  /** What changes. */
  record State(
      FilingState state,
      Step step,
      Phase phase,
      int attempts,
      int absences,
      @Nullable Instant dueAt,
      List<StoredFile> files,
      @Nullable Receipt receipt,
      @Nullable Instant submittedAt,
      @Nullable Progress progress,
      @Nullable Bilingual problem) {
    State {
      files = List.copyOf(files);
    }

    static State fresh(Instant now) {
      return new State(
          FilingState.OPEN, Step.UPLOAD, Phase.READY, 0, 0, now, List.of(), null, null, null, null);
    }
  }

  /** Returns the journal's name of it. */
  public FilingId id() {
    return head.id();
  }

  /** Returns the reference by which the receiver knows it. */
  public String reference() {
    return head.id().reference();
  }

  /** Returns whose it is. */
  public String tenant() {
    return head.tenant();
  }

  /** Returns the procedure's code. */
  public ProcedureCode procedure() {
    return head.procedure();
  }

  /** Returns the edition of the procedure under which it was accepted. */
  public String edition() {
    return head.edition();
  }

  /** Returns the dossier's title. */
  public String title() {
    return head.title();
  }

  /** Returns when the journal took it. */
  public Instant acceptedAt() {
    return head.acceptedAt();
  }

  /** Returns what its owner has to know at a glance. */
  public FilingState state() {
    return state.state();
  }

  /** Returns where on its way it stands. */
  public Step step() {
    return state.step();
  }

  /** Returns when the engine looks at it next, or nothing if never. */
  public Optional<Instant> dueAt() {
    return Optional.ofNullable(state.dueAt());
  }

  /** Returns the receiver's receipt, or nothing before it is known to be there. */
  public Optional<Receipt> receipt() {
    return Optional.ofNullable(state.receipt());
  }

  /** Returns when the receiver was known to have it. */
  public Optional<Instant> submittedAt() {
    return Optional.ofNullable(state.submittedAt());
  }

  /** Returns what the receiver said last, with both its dates: appointment and actual. */
  public Optional<Progress> progress() {
    return Optional.ofNullable(state.progress());
  }

  /** Returns the status, or nothing before the receiver said one. */
  public Optional<DossierStatus> status() {
    return progress().map(Progress::status);
  }

  /** Returns what was decided, subject by subject; empty before. */
  public List<Decision> decisions() {
    return progress().map(Progress::decisions).orElse(List.of());
  }

  /** Returns what stands in its way and what to do, or nothing. */
  public Optional<Bilingual> problem() {
    return Optional.ofNullable(state.problem());
  }

  Head head() {
    return head;
  }

  State inside() {
    return state;
  }

  long version() {
    return version;
  }

  /** Returns the next version with another inside. */
  Filing with(State next) {
    return new Filing(head, next, version + 1);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Filing that && id().equals(that.id()) && version == that.version;
  }

  @Override
  public int hashCode() {
    return Objects.hash(id(), version);
  }

  @Override
  public String toString() {
    return "Filing[" + reference() + ", " + state() + ", " + step() + ", " + state.phase() + "]";
  }
}
