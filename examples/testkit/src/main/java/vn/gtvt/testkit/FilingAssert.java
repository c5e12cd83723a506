package vn.gtvt.testkit;

import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Decision;
import vn.gtvt.sdk.dossier.DossierStatus;
import vn.gtvt.sdk.filing.Filing;
import vn.gtvt.sdk.filing.FilingState;
import vn.gtvt.sdk.filing.Step;
import vn.gtvt.sdk.portal.Awaited;
import vn.gtvt.sdk.portal.Waiting;
import vn.gtvt.sdk.text.Bilingual;

/**
 * Assertions about a filing; a failure tells where it stands and what stands in its way. For one
 * thread.
 */
public final class FilingAssert extends AbstractAssert<FilingAssert, Filing> {
  FilingAssert(@Nullable Filing actual) {
    super(actual, FilingAssert.class);
  }

  /** Passes if it is decided and nothing in it was turned down. */
  public FilingAssert isGranted() {
    isFinished();
    Optional<DossierStatus> status = actual.status();
    boolean isDone =
        status.filter(DossierStatus.DONE::equals).isPresent()
            || status.filter(DossierStatus.RETURNED::equals).isPresent();
    if (!isDone || !actual.decisions().stream().allMatch(Decision::granted)) {
      throw wrong("granted");
    }
    return this;
  }

  /** Passes if it is decided, whatever the decision. */
  public FilingAssert isFinished() {
    return isIn(FilingState.FINISHED);
  }

  /** Passes if the engine goes on with it by itself. */
  public FilingAssert isOpen() {
    return isIn(FilingState.OPEN);
  }

  /** Passes if it was not taken. */
  public FilingAssert isRefused() {
    return isIn(FilingState.REFUSED);
  }

  /** Passes if it was withdrawn from the receiver. */
  public FilingAssert isWithdrawn() {
    return isIn(FilingState.WITHDRAWN);
  }

  /** Passes if it was given up before anything was filed. */
  public FilingAssert isCancelled() {
    return isIn(FilingState.CANCELLED);
  }

  /** Passes if a person must decide, and is told what to do. */
  public FilingAssert needsPerson() {
    isIn(FilingState.NEEDS_PERSON);
    if (actual.problem().isEmpty()) {
      throw wrong("explained by a problem");
    }
    return this;
  }

  /** Passes if it is open and waits for this. */
  public FilingAssert waitsFor(Awaited what) {
    isOpen();
    if (actual.waiting().map(Waiting::what).filter(what::equals).isEmpty()) {
      throw wrong("waiting for " + what);
    }
    return this;
  }

  /** Passes if it stands at this step. */
  public FilingAssert isAt(Step step) {
    isNotNull();
    if (actual.step() != step) {
      throw wrong("at " + step);
    }
    return this;
  }

  /** Passes if the receiver is known to have it. */
  public FilingAssert isAtReceiver() {
    isNotNull();
    if (actual.receipt().isEmpty()) {
      throw wrong("at the receiver");
    }
    return this;
  }

  private FilingAssert isIn(FilingState state) {
    isNotNull();
    if (actual.state() != state) {
      throw wrong(state.toString());
    }
    return this;
  }

  private AssertionError wrong(String expected) {
    return failure(
        "expected %s to be %s, but its status is %s, it waits for %s, and its problem is: %s",
        actual,
        expected,
        actual.status().map(DossierStatus::toString).orElse("not known"),
        actual.waiting().map(waiting -> waiting.what().name()).orElse("nothing"),
        actual.problem().map(Bilingual::vi).orElse("none"));
  }
}
