package vn.gtvt.sdk.license.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Items;
import vn.gtvt.sdk.identifier.PlateNumber;
import vn.gtvt.sdk.identifier.Sex;
import vn.gtvt.sdk.license.health.HealthQuestion;
import vn.gtvt.sdk.license.health.HealthSubject;
import vn.gtvt.sdk.license.rule.LicenceClass;
import vn.gtvt.sdk.license.violation.VehicleKind;
import vn.gtvt.sdk.license.violation.ViolationQuestion;

/**
 * An application as the items of a dossier: all that a decision rests on, for it is made again on
 * the day the dossier leaves. Stateless.
 */
final class DossierItems {
  private DossierItems() {}

  static Items of(LicenceApplication application, LicenceClass given, Set<String> answered) {
    Items.Builder items =
        Items.builder()
            .text("case", application.filingCase().name())
            .text("class", given.name())
            .group("person", person(application.applicant()))
            .list("vehicles", application.vehicles().stream().map(DossierItems::vehicle).toList())
            .list(
                "answered",
                answered.stream()
                    .sorted()
                    .map(code -> Items.builder().text("code", code).build())
                    .toList());
    application.held().ifPresent(held -> items.group("held", held(held)));
    application.health().ifPresent(health -> items.group("health", health(health)));
    return items.build();
  }

  /** Returns the application again; what was known of violations then is looked up anew. */
  static LicenceApplication application(Items items) {
    LicenceApplication.Builder wish =
        LicenceApplication.of(
                LicenceCase.valueOf(items.text("case")), person(items.group("person")))
            .sought(LicenceClass.valueOf(items.text("class")))
            .vehicles(vehicles(items));
    items.optionalGroup("held").map(DossierItems::held).ifPresent(wish::held);
    health(items).ifPresent(wish::health);
    return wish.build();
  }

  static List<ViolationQuestion> vehicles(Items items) {
    return items.list("vehicles").stream()
        .map(
            each ->
                new ViolationQuestion(
                    new PlateNumber(each.text("plate")), VehicleKind.valueOf(each.text("kind"))))
        .toList();
  }

  static Set<String> answered(Items items) {
    return items.list("answered").stream()
        .map(each -> each.text("code"))
        .collect(Collectors.toUnmodifiableSet());
  }

  static Optional<HealthQuestion> health(Items items) {
    return items
        .optionalGroup("health")
        .map(
            health ->
                new HealthQuestion(
                    health.text("number"),
                    health.text("class"),
                    health.text("identity"),
                    health.optionalDate("concludedOn").orElse(null)));
  }

  static HealthSubject subject(Items items) {
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
        .number("identityLevel", person.identityLevel())
        .date("residentUntil", person.residentUntil())
        .build();
  }

  private static LicenceApplicant person(Items person) {
    return new LicenceApplicant(
        person.text("name"),
        person.date("birth"),
        Sex.valueOf(person.text("sex")),
        person.text("identity"),
        person.optionalText("phone").orElse(null),
        person.text("nationality"),
        number(person, "identityLevel"),
        person.optionalDate("residentUntil").orElse(null));
  }

  private static Items held(HeldLicence held) {
    return Items.builder()
        .text("number", held.number())
        .text("class", held.classCode())
        .date("issued", held.issued())
        .date("lastDay", held.lastDay())
        .number("points", held.points())
        .date("pointsLostOn", held.pointsLostOn())
        .date("withdrawnUntil", held.withdrawnUntil())
        .flag("card", held.isCard())
        .build();
  }

  private static HeldLicence held(Items held) {
    return new HeldLicence(
        held.text("number"),
        held.text("class"),
        held.date("issued"),
        held.optionalDate("lastDay").orElse(null),
        number(held, "points"),
        held.optionalDate("pointsLostOn").orElse(null),
        held.optionalDate("withdrawnUntil").orElse(null),
        held.flag("card"));
  }

  private static @Nullable Integer number(Items items, String name) {
    return items.optionalNumber(name).map(Math::toIntExact).orElse(null);
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
