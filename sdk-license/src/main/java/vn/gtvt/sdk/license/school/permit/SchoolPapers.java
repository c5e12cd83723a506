package vn.gtvt.sdk.license.school.permit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.generic.PapersCheck;
import vn.gtvt.sdk.procedure.Component;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.validation.Report;

/** Which papers a school's request needs, for what, and what its dossier decides on one by one. */
final class SchoolPapers {
  private static final String USE_RIGHT = "vehicle-use-right";
  private static final String REGISTRATION = "vehicle-registration";
  private static final String LAND = "land-use-right";
  private static final String TEACHER_CERTIFICATE = "teacher-certificate";

  private SchoolPapers() {}

  static List<String> subjects(TrainingVehicleList asked) {
    return asked.cars().stream().map(TrainingCar::plate).toList();
  }

  static List<String> subjects(SchoolLicenceApplication asked) {
    return asked.occasion().isWhole()
        ? Stream.concat(asked.teachers().stream(), asked.cars().stream().map(TrainingCar::plate))
            .toList()
        : List.of();
  }

  static List<String> subjects(TeacherApplication asked) {
    return asked.teachers().stream().map(Teacher::key).toList();
  }

  static Report check(TrainingVehicleList asked, Procedure procedure, List<Attachment> papers) {
    return PapersCheck.of(procedure, null, new Needs(asked.cars(), false))
        .check(subjects(asked), papers);
  }

  static Report check(
      SchoolLicenceApplication asked, Procedure procedure, List<Attachment> papers) {
    boolean isRented = asked.premises().filter(Premises::rented).isPresent();
    return PapersCheck.of(procedure, null, new Needs(asked.cars(), isRented))
        .check(subjects(asked), papers);
  }

  static Report check(TeacherApplication asked, Procedure procedure, List<Attachment> papers) {
    return PapersCheck.of(procedure, null, PapersCheck.Applies.UNKNOWN)
        .check(subjects(asked), papers);
  }

  static Report check(TeacherReissue asked, Procedure procedure, List<Attachment> papers) {
    return PapersCheck.of(procedure, asked.reason().filingCase(), PapersCheck.Applies.UNKNOWN)
        .check(List.of(), papers);
  }

  /**
   * Papers of cars are asked for cars only, the right to use one for a hired one only; no state's
   * data hold a lease between two others.
   */
  private static final class Needs implements PapersCheck.Applies {
    private final Map<String, TrainingCar> byPlate;
    private final boolean isRented;

    Needs(List<TrainingCar> cars, boolean isRented) {
      this.byPlate =
          cars.stream()
              .collect(
                  Collectors.toMap(TrainingCar::plate, Function.identity(), (one, two) -> one));
      this.isRented = isRented;
    }

    @Override
    public Optional<Boolean> to(Component component, @Nullable String subject) {
      TrainingCar car = byPlate.get(Objects.toString(subject, ""));
      return switch (component.id()) {
        case USE_RIGHT -> Optional.of(car != null && !car.owned());
        case REGISTRATION -> Optional.of(car != null);
        case TEACHER_CERTIFICATE -> Optional.of(car == null);
        default -> Optional.empty();
      };
    }

    @Override
    public boolean isLookedUp(Component component, @Nullable String subject) {
      return !(isRented && component.id().equals(LAND));
    }
  }
}
