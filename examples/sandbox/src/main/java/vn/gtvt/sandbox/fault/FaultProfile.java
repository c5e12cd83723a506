package vn.gtvt.sandbox.fault;

import java.time.Duration;

/** What fails without being told to. All numbers are ours: no authority publishes any. */
public enum FaultProfile {
  /** Nothing, as tests want it that say themselves what fails. */
  QUIET {
    @Override
    public void switchOn(Faults faults) {}
  },

  /**
   * The registry of violations as people know it: nine calls of ten fail, are slow, or get an
   * answer that contradicts what is really known. The same calls at every start.
   */
  REALISTIC {
    @Override
    public void switchOn(Faults faults) {
      faults.seeded(
          "violation.find",
          SEED,
          SHARE,
          Fault.httpError(503),
          Fault.junk(),
          Fault.cutBeforeWrite(),
          Fault.contradict(),
          Fault.delay(SLOW));
    }
  };

  private static final long SEED = 20_260_914L;
  private static final double SHARE = 0.9;
  private static final Duration SLOW = Duration.ofMillis(150);

  /** Gives the faults of this profile, beside those that are there. */
  public abstract void switchOn(Faults faults);
}
