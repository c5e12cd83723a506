package vn.gtvt.sandbox.archive;

import vn.gtvt.sandbox.desk.Draw;
import vn.gtvt.sandbox.desk.FaultDesk;
import vn.gtvt.sandbox.fault.FaultKind;

/** What is kept of the bytes of an upload. */
public enum Keeping {
  /** All of them. */
  WHOLE,
  /** The first half, without a word. */
  HALF,
  /** A JPEG is saved anew, as a portal does that makes every picture its own; others as sent. */
  SAVED_ANEW;

  /**
   * Returns what a call keeps of its files, and notes the fault that makes it so.
   *
   * @param whose the dossier, or what of the file's name tells it
   */
  public static Keeping of(Draw draw, FaultDesk desk, String operation, String whose) {
    if (draw.has(FaultKind.UNREADABLE)) {
      desk.hit(FaultKind.UNREADABLE, operation, whose);
      return HALF;
    }
    if (draw.has(FaultKind.SAVED_ANEW)) {
      desk.hit(FaultKind.SAVED_ANEW, operation, whose);
      return SAVED_ANEW;
    }
    return WHOLE;
  }
}
