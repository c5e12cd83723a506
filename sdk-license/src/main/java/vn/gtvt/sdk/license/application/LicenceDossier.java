package vn.gtvt.sdk.license.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.gtvt.sdk.dossier.Applicant;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.dossier.Items;
import vn.gtvt.sdk.dossier.Party;
import vn.gtvt.sdk.identifier.PlateNumber;
import vn.gtvt.sdk.identifier.Sex;
import vn.gtvt.sdk.license.health.HealthDemand;
import vn.gtvt.sdk.license.health.HealthQuestion;
import vn.gtvt.sdk.license.health.HealthSubject;
import vn.gtvt.sdk.license.rule.LicenceClass;
import vn.gtvt.sdk.license.violation.VehicleKind;
import vn.gtvt.sdk.license.violation.ViolationQuestion;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;

/** Makes dossiers of applications, and reads them again. Stateless and safe for concurrent use. */
public final class LicenceDossier {
  private LicenceDossier() {}

  /**
   * Returns the dossier of an application.
   *
   * @param decision the decision on the same application
   * @throws IllegalArgumentException if it cannot be filed, or the class is still to be chosen
   */
  public static Dossier of(LicenceApplication application, Eligibility decision) {
    Procedure procedure = decision.procedure().orElse(null);
    LicenceClass given = decision.given().orElse(null);
    if (procedure == null
        || given == null
        || decision.verdict() == Eligibility.Verdict.NOT_ELIGIBLE) {
      throw new IllegalArgumentException("not to be filed: " + decision);
    }
    LicenceApplicant person = application.applicant();
    Party party =
        new Party(Party.Kind.PERSON, person.name(), person.identity(), person.phone(), null);
    Items.Builder items =
        Items.builder()
            .text("case", application.filingCase().name())
            .text("class", given.name())
            .group("person", person(person))
            .list(
                "vehicles", application.vehicles().stream().map(LicenceDossier::vehicle).toList());
    application.held().ifPresent(held -> items.group("held", held(held)));
    application.health().ifPresent(health -> items.group("health", health(health)));
    return Dossier.under(procedure)
        .title(procedure.name().vi() + ", " + given)
        .applicant(Applicant.itself(party))
        .items(items.build())
        .attachments(application.attachments())
        .build();
  }

  /** Returns the vehicles whose violations a dossier wants looked up. */
  public static List<ViolationQuestion> vehicles(Dossier dossier) {
    return dossier.items().list("vehicles").stream()
        .map(
            each ->
                new ViolationQuestion(
                    new PlateNumber(each.text("plate")), VehicleKind.valueOf(each.text("kind"))))
        .toList();
  }

  /** Returns what dossiers need of a registry of health certificates, under the law of a day. */
  public static BiFunction<Dossier, LocalDate, Optional<HealthDemand>> healthDemands(
      ProcedureCatalogue catalogue) {
    return (dossier, day) ->
        dossier
            .items()
            .optionalGroup("health")
            .map(
                health ->
                    new HealthDemand(
                        question(health),
                        subject(dossier.items()),
                        catalogue.at(day).require(dossier.procedure())));
  }

  private static HealthQuestion question(Items health) {
    return new HealthQuestion(
        health.text("number"),
        health.text("class"),
        health.text("identity"),
        health.optionalDate("concludedOn").orElse(null));
  }

  private static HealthSubject subject(Items items) {
    Items person = items.group("person");
    return new HealthSubject(
        person.text("name"),
        person.date("birth"),
        Sex.valueOf(person.text("sex")),
        person.text("identity"),
        LicenceClass.valueOf(items.text("class")));
  }

  private static Items person(LicenceApplicant person) {
    return Items.builder()
        .text("name", person.name())
        .date("birth", person.birth())
        .text("sex", person.sex().name())
        .text("identity", person.identity())
        .text("phone", person.phone())
        .text("nationality", person.nationality())
        .build();
  }

  private static Items held(HeldLicence held) {
    return Items.builder()
        .text("number", held.number())
        .text("class", held.classCode())
        .date("issued", held.issued())
        .date("lastDay", held.lastDay())
        .build();
  }

  private static Items health(HealthQuestion health) {
    return Items.builder()
        .text("number", health.number())
        .text("class", health.classCode())
        .text("identity", health.identity())
        .date("concludedOn", health.concludedOn())
        .build();
  }

  private static Items vehicle(ViolationQuestion vehicle) {
    return Items.builder()
        .text("plate", vehicle.plate().text())
        .text("kind", vehicle.kind().name())
        .build();
  }
}
