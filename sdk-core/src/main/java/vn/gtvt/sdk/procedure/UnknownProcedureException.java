package vn.gtvt.sdk.procedure;

import java.util.List;
import vn.gtvt.sdk.identifier.ProcedureCode;

/**
 * A code is not in force on the date, or not known at all. The message names what is nearest, and
 * the successor of a code that ended.
 */
public final class UnknownProcedureException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient ProcedureCode code;
  private final transient List<ProcedureCode> nearest;

  UnknownProcedureException(ProcedureCode code, List<ProcedureCode> nearest, String message) {
    super(message);
    this.code = code;
    this.nearest = List.copyOf(nearest);
  }

  /** Returns the code asked for. */
  public ProcedureCode code() {
    return code;
  }

  /** Returns what may have been meant, the likeliest first: the successor or the nearest codes. */
  public List<ProcedureCode> nearest() {
    return nearest;
  }
}
