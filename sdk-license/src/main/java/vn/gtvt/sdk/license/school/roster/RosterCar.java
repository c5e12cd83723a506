package vn.gtvt.sdk.license.school.roster;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.identifier.PlateNumber;
import vn.gtvt.sdk.license.school.FieldValues;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.completion.CarField;
import vn.gtvt.sdk.license.school.permit.TrainingCar;
import vn.gtvt.sdk.license.school.permit.TrainingClass;
import vn.gtvt.sdk.text.VietnameseText;

/**
 * A training car as a school's program lists it. Immutable; its owner is left out of {@code
 * toString}.
 *
 * @param values what is said
 * @param line line where the car begins
 * @param findings what was found while reading it, with lines
 */
public record RosterCar(
    FieldValues<RosterCarField> values, int line, List<SchoolFinding> findings) {
  private static final List<String> OWN = List.of("sh", "so huu", "cua truong", "0");
  private static final List<String> HIRED = List.of("hd", "hop dong", "thue", "1");

  /** Keeps a copy of the list. */
  public RosterCar {
    findings = List.copyOf(findings);
  }

  /** Returns a text; empty if there is none. */
  public String text(RosterCarField field) {
    return values.text(field);
  }

  /** Returns the plate, canonical once well-formed; empty if there is none. */
  public String plate() {
    return canonical(text(RosterCarField.PLATE));
  }

  /** Returns a plate as people write it, with or without its colour behind, in one form. */
  static String canonical(String written) {
    String plate = written.replaceFirst("\\s*\\(\\p{L}\\)\\s*$", "");
    return PlateNumber.tryParse(plate).value().map(PlateNumber::text).orElse(plate.strip());
  }

  /**
   * Returns the car as a list of cars names it; what is missing or cannot be read is left out. A
   * device with a serial number is taken to be in the car.
   *
   * @param details what no list holds
   */
  public TrainingCar car(CarDetails details) {
    return TrainingCar.builder()
        .plate(given(RosterCarField.PLATE))
        .make(given(RosterCarField.MAKE))
        .kind(given(RosterCarField.KIND))
        .engine(given(RosterCarField.ENGINE))
        .chassis(given(RosterCarField.CHASSIS))
        .owned(owned().orElse(null))
        .trainingClass(trainingClass().orElse(null))
        .automatic(isAutomatic(details))
        .learnerPlates(details.learnerPlates())
        .auxiliaryBrake(details.auxiliaryBrake())
        .distanceDevice(values.isGiven(RosterCarField.DEVICE_SERIAL) ? Boolean.TRUE : null)
        .inspectedOn(details.inspectedOn())
        .inspectionValidUntil(details.inspectionValidUntil())
        .build();
  }

  /**
   * Returns what the list says of what the law wants a school to hold (Điều 25.1 đ); the teacher's
   * brake is in no list.
   */
  public FieldValues<CarField> record() {
    return FieldValues.of(CarField.class)
        .put(CarField.PERMIT_NUMBER, text(RosterCarField.PERMIT_NUMBER))
        .put(CarField.PLATE, plate())
        .put(CarField.MAKE, text(RosterCarField.MAKE))
        .put(CarField.LICENCE_CLASS, text(RosterCarField.LICENCE_CLASS))
        .put(CarField.YEAR, text(RosterCarField.YEAR))
        .put(CarField.OWNERSHIP, ownership())
        .done();
  }

  private String ownership() {
    return Stream.of(RosterCarField.OWNERSHIP, RosterCarField.OWNER)
        .map(this::text)
        .filter(each -> !each.isBlank())
        .collect(Collectors.joining("; "));
  }

  /** Returns whether the school owns it; empty if that cannot be read. */
  Optional<Boolean> owned() {
    String said = VietnameseText.fold(text(RosterCarField.OWNERSHIP));
    if (OWN.contains(said)) {
      return Optional.of(true);
    }
    return HIRED.contains(said) ? Optional.of(false) : Optional.empty();
  }

  /** 0 and 1 are those of a column in the national database (school.md 7), here inferred. */
  boolean isOwnershipInferred() {
    return text(RosterCarField.OWNERSHIP).strip().matches("[01]");
  }

  Classes classes() {
    return Classes.of(text(RosterCarField.LICENCE_CLASS));
  }

  /** A car is listed for one class; which of several is not chosen here. */
  Optional<TrainingClass> trainingClass() {
    List<TrainingClass> classes = classes().classes();
    return classes.size() == 1 ? Optional.of(classes.get(0)) : Optional.empty();
  }

  @Nullable Boolean isAutomatic(CarDetails details) {
    boolean isToldByClass = details.automatic() == null && classes().isAutomatic();
    return isToldByClass ? Boolean.TRUE : details.automatic();
  }

  private @Nullable String given(RosterCarField field) {
    return values.isGiven(field) ? text(field) : null;
  }

  @Override
  public String toString() {
    return "RosterCar[line " + line + ", " + plate() + "]";
  }
}
