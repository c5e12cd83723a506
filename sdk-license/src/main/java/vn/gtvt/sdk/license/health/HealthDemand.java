package vn.gtvt.sdk.license.health;

import java.util.Set;
import vn.gtvt.sdk.procedure.Procedure;

/**
 * What a dossier needs of the registry. Immutable.
 *
 * @param question which certificate
 * @param subject whose it should be
 * @param procedure whose conditions hold
 * @param answered codes of what {@link HealthCheck} warns of that somebody has cleared up with the
 *     office, e.g. {@code health.class.unknown}
 */
public record HealthDemand(
    HealthQuestion question, HealthSubject subject, Procedure procedure, Set<String> answered) {
  /** Keeps a copy. */
  public HealthDemand {
    answered = Set.copyOf(answered);
  }
}
