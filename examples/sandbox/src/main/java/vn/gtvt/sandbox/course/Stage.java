package vn.gtvt.sandbox.course;

/** Where a dossier stands, in the order of the national list. */
public enum Stage {
  /** Filed and not looked at. */
  REGISTERED(1),
  /** Taken up. */
  RECEIVED(2),
  /** Not taken up; an end. */
  NOT_RECEIVED(3),
  /** In work. */
  IN_WORK(4),
  /** Waits for papers of the citizen. */
  WANTS_PAPERS(5),
  /** Waits for the fee. */
  WANTS_FEE(6),
  /** The citizen's wish to withdraw waits for an answer. */
  WITHDRAWING(7),
  /** Stopped or withdrawn; an end. */
  STOPPED(8),
  /** Decided. */
  DECIDED(9),
  /** The result was handed over; an end. */
  HANDED_OVER(10),
  /** Something that stands on no list. */
  ODD(11);

  private final int number;

  Stage(int number) {
    this.number = number;
  }

  /** The number on the national list; 11 is none of it. */
  public int number() {
    return number;
  }

  /** Whether nothing can be asked of the officer any more. */
  public boolean isEnd() {
    return switch (this) {
      case NOT_RECEIVED, STOPPED, DECIDED, HANDED_OVER -> true;
      default -> false;
    };
  }

  /** Whether there is a result. */
  public boolean hasResult() {
    return this == DECIDED || this == HANDED_OVER;
  }
}
