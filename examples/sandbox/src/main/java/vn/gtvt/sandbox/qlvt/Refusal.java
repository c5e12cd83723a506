package vn.gtvt.sandbox.qlvt;

import java.util.List;

/** A call that is refused before anything is written. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  Refusal(List<Problem> problems) {
    super(problems.toString());
    this.problems = List.copyOf(problems);
  }

  Refusal(Problem problem) {
    this(List.of(problem));
  }

  List<Problem> problems() {
    return problems;
  }
}
