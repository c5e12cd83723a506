package vn.gtvt.sdk.license.health;

import vn.gtvt.sdk.procedure.Procedure;

/**
 * What a dossier needs of the registry. Immutable.
 *
 * @param question which certificate
 * @param subject whose it should be
 * @param procedure whose conditions hold
 */
public record HealthDemand(HealthQuestion question, HealthSubject subject, Procedure procedure) {}
