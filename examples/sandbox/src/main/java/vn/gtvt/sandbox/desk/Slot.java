package vn.gtvt.sandbox.desk;

import vn.gtvt.sandbox.fault.FaultKind;

/** Faults of different slots combine in one call; of one slot only one strikes. */
enum Slot {
  DELAY,
  LAG,
  EFFECT,
  MAIN;

  static Slot of(FaultKind kind) {
    return switch (kind) {
      case DELAY -> DELAY;
      case LAGGING_SEARCH -> LAG;
      case UNREADABLE, SAVED_ANEW, LOSE_SECOND, TOO_EARLY, DRIFT, CONTRADICT -> EFFECT;
      default -> MAIN;
    };
  }
}
