package vn.gtvt.sdk.license.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import vn.gtvt.sdk.dossier.Applicant;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.dossier.Party;
import vn.gtvt.sdk.license.health.DossierNotes;
import vn.gtvt.sdk.license.health.HealthDemand;
import vn.gtvt.sdk.license.rule.LicenceClass;
import vn.gtvt.sdk.license.violation.ViolationQuestion;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;

/** Makes dossiers of applications, and reads them again. Stateless and safe for concurrent use. */
public final class LicenceDossier {
  private LicenceDossier() {}

  /**
   * Returns the dossier of an application that nothing stands in the way of.
   *
   * @throws IllegalArgumentException if it cannot be filed, the class is still to be chosen, or
   *     something is to be asked first
   */
  public static Dossier of(Eligibility decision) {
    return of(decision, Set.of());
  }

  /**
   * Returns the dossier of an application.
   *
   * @param answered codes of the reasons that {@link Reason.Weight#ASK ask}, and of what the check
   *     of the health certificate may warn of, which somebody has asked the office about; they
   *     stand on the sheet of the citizen
   * @throws IllegalArgumentException if it cannot be filed, the class is still to be chosen, or
   *     something is to be asked that is not answered
   */
  public static Dossier of(Eligibility decision, Set<String> answered) {
    Procedure procedure = decision.procedure().orElse(null);
    LicenceClass given = decision.given().orElse(null);
    if (procedure == null
        || given == null
        || decision.verdict() == Eligibility.Verdict.NOT_ELIGIBLE) {
      throw new IllegalArgumentException("not to be filed: " + decision);
    }
    List<Reason> open = open(decision, answered);
    if (!open.isEmpty()) {
      throw new IllegalArgumentException(
          "to be asked first, then named as answered: " + open.stream().map(Reason::code).toList());
    }
    LicenceApplication application = decision.application();
    LicenceApplicant person = application.applicant();
    Party party =
        new Party(Party.Kind.PERSON, person.name(), person.identity(), person.phone(), null);
    Dossier dossier =
        Dossier.under(procedure)
            .title(procedure.name().vi() + ", " + given)
            .applicant(Applicant.itself(party))
            .items(DossierItems.of(application, given, answered))
            .attachments(application.attachments())
            .build();
    return noted(dossier, decision);
  }

  /** Returns what is still to be asked of a decision. */
  static List<Reason> open(Eligibility decision, Set<String> answered) {
    return decision.reasons().stream()
        .filter(each -> each.weight() == Reason.Weight.ASK && !answered.contains(each.code()))
        .toList();
  }

  /** Returns the dossier with what a decision asked or noted. */
  static Dossier noted(Dossier dossier, Eligibility decision) {
    return DossierNotes.put(
        dossier,
        "decision",
        decision.reasons().stream()
            .filter(each -> each.weight() != Reason.Weight.BLOCKS)
            .map(Reason::text)
            .toList());
  }

  /** Returns the vehicles whose violations a dossier wants looked up. */
  public static List<ViolationQuestion> vehicles(Dossier dossier) {
    return DossierItems.vehicles(dossier.items());
  }

  /** Returns what dossiers need of a registry of health certificates, under the law of a day. */
  public static BiFunction<Dossier, LocalDate, Optional<HealthDemand>> healthDemands(
      ProcedureCatalogue catalogue) {
    return (dossier, day) ->
        DossierItems.health(dossier.items())
            .map(
                question ->
                    new HealthDemand(
                        question,
                        DossierItems.subject(dossier.items()),
                        catalogue.at(day).require(dossier.procedure()),
                        DossierItems.answered(dossier.items())));
  }
}
