package vn.gtvt.sdk.identifier;

import java.util.Optional;

/**
 * What came of reading an identifier: a value, or the code of the reason why it is none. Immutable.
 *
 * @param <T> the identifier
 */
public sealed interface Parsed<T> {
  /**
   * A well-formed identifier.
   *
   * @param get the identifier
   */
  record Valid<T>(T get) implements Parsed<T> {}

  /**
   * Not an identifier of this kind.
   *
   * @param reason message code, e.g. {@code plate.malformed}
   */
  record Invalid<T>(String reason) implements Parsed<T> {}

  /** Returns the identifier, or nothing. */
  default Optional<T> value() {
    return this instanceof Valid<T> valid ? Optional.of(valid.get()) : Optional.empty();
  }

  /**
   * Returns the identifier.
   *
   * @throws IllegalArgumentException with the reason's code if there is none
   */
  default T orThrow() {
    if (this instanceof Invalid<T> invalid) {
      throw new IllegalArgumentException(invalid.reason());
    }
    return ((Valid<T>) this).get();
  }
}
