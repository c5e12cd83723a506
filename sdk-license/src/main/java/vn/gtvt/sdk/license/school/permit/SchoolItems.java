package vn.gtvt.sdk.license.school.permit;

import java.util.List;
import java.util.stream.Collectors;
import vn.gtvt.sdk.dossier.Items;

/** The neutral items of a school's dossiers, as {@code TrainingCarsForm} and portals read them. */
final class SchoolItems {
  private SchoolItems() {}

  static Items.Builder school(School school) {
    return Items.builder()
        .group(
            "school",
            Items.builder()
                .text("name", school.name())
                .text("enterpriseCode", school.enterpriseCode())
                .text("governingBody", school.governingBody().orElse(null))
                .text("trainingBase", school.trainingBase().orElse(null))
                .text("representative", school.representative())
                .build())
        .group("seat", seat(school.seat()));
  }

  static Items seat(SchoolSeat seat) {
    return Items.builder()
        .text("street", seat.street())
        .text("ward", seat.ward())
        .text("province", seat.province())
        .build();
  }

  static Items car(TrainingCar car) {
    return Items.builder()
        .text("plate", car.writtenPlate())
        .flag("owned", car.owned())
        .text("make", car.make())
        .text("kind", car.kind())
        .text("engine", car.engine())
        .text("chassis", car.chassis())
        .text("class", car.trainingClass().name())
        .date("inspectedOn", car.inspectedOn().orElse(null))
        .date("inspectionValidUntil", car.inspectionValidUntil().orElse(null))
        .text("note", car.note().orElse(null))
        .build();
  }

  static Items licence(SchoolLicenceApplication asked) {
    return school(asked.school())
        .text("occasion", asked.occasion().name())
        .text("currentNumber", asked.current().map(SchoolLicence::number).orElse(null))
        .date("currentIssuedOn", asked.current().map(SchoolLicence::issuedOn).orElse(null))
        .text("newName", asked.newName().orElse(null))
        .text("reason", asked.reason().orElse(null))
        .group("wanted", asked.wanted().map(SchoolItems::content).orElse(null))
        .group("premises", asked.premises().map(SchoolItems::premises).orElse(null))
        .list(
            "teachers",
            asked.teachers().stream()
                .map(each -> Items.builder().text("certificate", each).build())
                .toList())
        .list("cars", asked.cars().stream().map(SchoolItems::car).toList())
        .build();
  }

  private static Items content(LicenceContent content) {
    return Items.builder()
        .text("classes", names(content.classes()))
        .number("throughput", content.throughput())
        .text("place", content.place())
        .build();
  }

  private static Items premises(Premises premises) {
    return Items.builder()
        .flag("rented", premises.rented())
        .date("rentedFrom", premises.rentedFrom())
        .date("rentedUntil", premises.rentedUntil())
        .build();
  }

  static Items teacher(Teacher teacher) {
    return Items.builder()
        .text("key", teacher.key())
        .text("name", teacher.name())
        .text("citizenId", teacher.citizenId())
        .date("birthDate", teacher.birthDate())
        .text("classes", names(teacher.classes()))
        .date("photoTakenOn", teacher.photo().takenOn())
        .build();
  }

  private static String names(List<TrainingClass> classes) {
    return classes.stream().map(TrainingClass::name).collect(Collectors.joining(", "));
  }
}
