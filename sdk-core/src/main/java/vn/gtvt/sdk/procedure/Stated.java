package vn.gtvt.sdk.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the sources say for a date: values, or that none is known. Immutable.
 *
 * @param <T> kind of value
 */
public sealed interface Stated<T> {
  /**
   * Values that a source states for the date.
   *
   * @param values at least one
   */
  record Known<T>(List<T> values) implements Stated<T> {
    /** Keeps a copy. */
    public Known {
      values = List.copyOf(values);
    }
  }

  /**
   * No source states a value for the date.
   *
   * @param lastKnown the values that were stated last before it; empty if none was
   * @param until the last day for which they were stated, if it is known
   */
  record Unknown<T>(List<T> lastKnown, Optional<LocalDate> until) implements Stated<T> {
    /** Keeps a copy. */
    public Unknown {
      lastKnown = List.copyOf(lastKnown);
    }
  }

  /** Returns the values of the date; none if it is unknown. */
  default List<T> known() {
    return this instanceof Known<T> known ? known.values() : List.of();
  }
}
