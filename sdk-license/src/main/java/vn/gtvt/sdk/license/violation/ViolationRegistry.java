package vn.gtvt.sdk.license.violation;

/**
 * Something that knows violations of vehicles. No public one is known; the police's page is guarded
 * by a captcha and must not stand behind this interface.
 *
 * <p>Implementations are safe for concurrent use, ask once, and throw for nothing that a network or
 * the registry can do.
 */
@FunctionalInterface
public interface ViolationRegistry {
  /** Where there is no registry: every answer is attested by a person. */
  ViolationRegistry NONE = question -> new ViolationAnswer.NotKnown("there is no registry");

  /** Asks about a vehicle; asking changes nothing. */
  ViolationAnswer find(ViolationQuestion question);
}
