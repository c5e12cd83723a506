package vn.gtvt.sdk.license.health;

/**
 * Something that knows health certificates. None that schools or applicants may ask was found
 * (school.md §14).
 *
 * <p>Implementations are safe for concurrent use and throw for nothing that a network or the
 * registry can do.
 */
@FunctionalInterface
public interface HealthRegistry {
  /** Asks for a certificate; asking changes nothing. */
  HealthAnswer find(HealthQuestion question);
}
