package vn.gtvt.sdk.signature;

import org.jspecify.annotations.Nullable;

/** Thrown where a key cannot be opened; where something is signed, the same comes as an answer. */
public final class SigningException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient SigningProblem problem;

  /** Makes one. */
  public SigningException(SigningProblem problem) {
    this(problem, null);
  }

  /** Makes one with its cause. */
  public SigningException(SigningProblem problem, @Nullable Throwable cause) {
    super(problem.code() + ": " + problem.text().en(), cause);
    this.problem = problem;
  }

  /** Returns what went wrong and what to do. */
  public SigningProblem problem() {
    return problem;
  }
}
