package vn.gtvt.sdk.filing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Decision;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.portal.DossierKey;
import vn.gtvt.sdk.portal.Progress;
import vn.gtvt.sdk.portal.Receipt;
import vn.gtvt.sdk.portal.SupplementRequest;
import vn.gtvt.sdk.portal.Waiting;
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
      Instant acceptedAt,
      @Nullable FilingId previous) {}

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
    // In one that needs a person it is when it may go on at the earliest.
    return Optional.ofNullable(state.dueAt()).filter(due -> state() == FilingState.OPEN);
  }

  /** Returns the dossier code that the receiver gave beforehand, or nothing. */
  public Optional<String> code() {
    return Optional.ofNullable(state.code());
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

  /** Returns the attempt before this one with the same content, or nothing if it is the first. */
  public Optional<FilingId> previous() {
    return Optional.ofNullable(head.previous());
  }

  /** Returns what outside it waits for, or nothing. */
  public Optional<Waiting> waiting() {
    return Optional.ofNullable(state.pause()).map(Pause::waiting);
  }

  /** Returns since when it waits, or nothing if it does not. */
  public Optional<Instant> waitingSince() {
    return Optional.ofNullable(state.pause()).map(Pause::since);
  }

  /**
   * Returns the request for more papers that nobody has answered yet, or nothing; nothing also
   * while the receiver must be asked first, e.g. after a restore.
   */
  public Optional<SupplementRequest> supplementRequest() {
    return progress()
        .flatMap(Progress::openRequest)
        .filter(asked -> state.phase() != Phase.UNKNOWN)
        .filter(asked -> !state.answered().contains(asked.id()))
        .filter(asked -> !asked.id().equals(state.answering()));
  }

  /** Says whether its owner wishes to withdraw it. */
  public boolean isToBeWithdrawn() {
    return state.wish() != null;
  }

  /**
   * Says whether it holds its content: the same request is not filed a second time beside it. One
   * that was refused, withdrawn or cancelled, or of which nothing was granted, does not.
   */
  boolean isLive() {
    return switch (state()) {
      case OPEN, NEEDS_PERSON -> true;
      case REFUSED, WITHDRAWN, CANCELLED -> false;
      case FINISHED -> isGranted();
    };
  }

  /** A receiver that decides a dossier as a whole names no decisions. */
  private boolean isGranted() {
    boolean isDone =
        status()
            .filter(s -> s.equals(DossierStatus.DONE) || s.equals(DossierStatus.RETURNED))
            .isPresent();
    return isDone && (decisions().isEmpty() || decisions().stream().anyMatch(Decision::granted));
  }

  DossierKey key() {
    return new DossierKey(reference(), state.code());
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

  /** Returns the same version seen at another place, without anything being written. */
  Filing seenAs(State place) {
    return new Filing(head, place, version);
  }

  /** Returns the next version with another inside. */
  Filing with(State next) {
    return new Filing(head, next, version + 1);
  }

  /** Returns the same filing as the attempt that comes after another one. */
  Filing following(FilingId before) {
    Head next =
        new Head(
            head.id(),
            head.tenant(),
            head.contentKey(),
            head.procedure(),
            head.edition(),
            head.title(),
            head.acceptedAt(),
            before);
    return new Filing(next, state, version);
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
