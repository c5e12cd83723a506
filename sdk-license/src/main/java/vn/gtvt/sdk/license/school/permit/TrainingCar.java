package vn.gtvt.sdk.license.school.permit;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.identifier.ChassisNumber;
import vn.gtvt.sdk.identifier.PlateNumber;
import vn.gtvt.sdk.validation.Chassis;
import vn.gtvt.sdk.validation.Plate;

/**
 * A training car (xe tập lái) as a school declares it (wire facts 3.7).
 *
 * <p>Unchecked, so that a check can speak of every fault at once: a getter throws {@link
 * IllegalStateException} where a required value is missing. Immutable.
 */
public final class TrainingCar {
  private static final Pattern MARKED = Pattern.compile("(.+?)\\s*\\((\\p{L})\\)\\s*");

  @NotBlank @Plate private final @Nullable String plate;

  @Size(max = 1) private final @Nullable String plateMark;

  @NotBlank @Size(max = 100) private final @Nullable String make;

  @NotBlank @Size(max = 100) private final @Nullable String kind;

  @NotBlank @Size(max = 30) private final @Nullable String engine;

  @NotBlank @Chassis private final @Nullable String chassis;

  @NotNull private final @Nullable Boolean owned;

  @NotNull private final @Nullable TrainingClass trainingClass;

  private final @Nullable Boolean automatic;

  @Min(0) private final @Nullable Integer learnerPlates;

  private final @Nullable Boolean auxiliaryBrake;

  private final @Nullable Boolean distanceDevice;

  private final @Nullable LocalDate inspectedOn;

  private final @Nullable LocalDate inspectionValidUntil;

  @Size(max = 250) private final @Nullable String note;

  private TrainingCar(Builder from) {
    this.plate = from.plate;
    this.plateMark = from.plateMark == null ? from.markBehind : from.plateMark;
    this.make = from.make;
    this.kind = from.kind;
    this.engine = from.engine;
    this.chassis = from.chassis;
    this.owned = from.owned;
    this.trainingClass = from.trainingClass;
    this.automatic = from.automatic;
    this.learnerPlates = from.learnerPlates;
    this.auxiliaryBrake = from.auxiliaryBrake;
    this.distanceDevice = from.distanceDevice;
    this.inspectedOn = from.inspectedOn;
    this.inspectionValidUntil = from.inspectionValidUntil;
    this.note = from.note;
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the registration plate (biển số), canonical once well-formed. */
  public String plate() {
    return Required.of(plate, "plate");
  }

  /**
   * Returns the letter that the form shows in brackets behind a plate, e.g. {@code T}, or nothing.
   */
  public Optional<String> plateMark() {
    return Optional.ofNullable(plateMark);
  }

  /** Returns the make (nhãn hiệu). */
  public String make() {
    return Required.of(make, "make");
  }

  /** Returns the kind of vehicle (loại xe). */
  public String kind() {
    return Required.of(kind, "kind");
  }

  /** Returns the engine number (số động cơ). */
  public String engine() {
    return Required.of(engine, "engine");
  }

  /** Returns the chassis number (số khung). */
  public String chassis() {
    return Required.of(chassis, "chassis");
  }

  /** Returns whether it is the school's own; else it is hired under a contract. */
  public boolean owned() {
    return Required.of(owned, "owned");
  }

  /** Returns the class that is taught in it (hạng xe). */
  public TrainingClass trainingClass() {
    return Required.of(trainingClass, "trainingClass");
  }

  /** Returns whether the gearbox is automatic (số tự động), or nothing. */
  public Optional<Boolean> automatic() {
    return Optional.ofNullable(automatic);
  }

  /** Returns how many plates "TẬP LÁI" it carries, or nothing. */
  public Optional<Integer> learnerPlates() {
    return Optional.ofNullable(learnerPlates);
  }

  /** Returns whether the teacher has a brake (phanh phụ), or nothing. */
  public Optional<Boolean> auxiliaryBrake() {
    return Optional.ofNullable(auxiliaryBrake);
  }

  /** Returns whether a device for time and distance is fixed in it (DAT), or nothing. */
  public Optional<Boolean> distanceDevice() {
    return Optional.ofNullable(distanceDevice);
  }

  /** Returns the day of the inspection (ngày cấp kiểm định), or nothing. */
  public Optional<LocalDate> inspectedOn() {
    return Optional.ofNullable(inspectedOn);
  }

  /** Returns the last day of the inspection (ngày hết hạn), or nothing. */
  public Optional<LocalDate> inspectionValidUntil() {
    return Optional.ofNullable(inspectionValidUntil);
  }

  /** Returns the note (ghi chú), or nothing. */
  public Optional<String> note() {
    return Optional.ofNullable(note);
  }

  /** Returns the plate as the form has it: {@code 38A-123.45 (T)}. */
  public String writtenPlate() {
    return plate() + (plateMark == null ? "" : " (" + plateMark + ")");
  }

  @Override
  public String toString() {
    return "TrainingCar[" + plate + "]";
  }

  /** Gathers what is known; nothing is refused here. Not safe for concurrent use. */
  public static final class Builder {
    private @Nullable String plate;
    private @Nullable String markBehind;
    private @Nullable String plateMark;
    private @Nullable String make;
    private @Nullable String kind;
    private @Nullable String engine;
    private @Nullable String chassis;
    private @Nullable Boolean owned;
    private @Nullable TrainingClass trainingClass;
    private @Nullable Boolean automatic;
    private @Nullable Integer learnerPlates;
    private @Nullable Boolean auxiliaryBrake;
    private @Nullable Boolean distanceDevice;
    private @Nullable LocalDate inspectedOn;
    private @Nullable LocalDate inspectionValidUntil;
    private @Nullable String note;

    private Builder() {}

    /**
     * Sets the plate; a well-formed one is stored in its canonical spelling, and a letter in
     * brackets behind it becomes its mark unless another one is set.
     */
    public Builder plate(@Nullable String value) {
      Matcher marked = MARKED.matcher(value == null ? "" : value);
      String bare = marked.matches() ? marked.group(1) : value;
      this.markBehind = marked.matches() ? marked.group(2).toUpperCase(Locale.ROOT) : null;
      this.plate =
          bare == null
              ? null
              : PlateNumber.tryParse(bare).value().map(PlateNumber::text).orElse(bare.strip());
      return this;
    }

    /** Sets the letter that the form shows in brackets behind a plate, e.g. {@code T}. */
    public Builder plateMark(@Nullable String value) {
      this.plateMark = value;
      return this;
    }

    /** Sets the make (nhãn hiệu). */
    public Builder make(@Nullable String value) {
      this.make = value;
      return this;
    }

    /** Sets the kind of vehicle (loại xe). */
    public Builder kind(@Nullable String value) {
      this.kind = value;
      return this;
    }

    /** Sets the engine number (số động cơ). */
    public Builder engine(@Nullable String value) {
      this.engine = value;
      return this;
    }

    /** Sets the chassis number (số khung); a well-formed one is stored without blanks. */
    public Builder chassis(@Nullable String value) {
      this.chassis =
          value == null
              ? null
              : ChassisNumber.tryParse(value)
                  .value()
                  .map(ChassisNumber::text)
                  .orElse(value.strip());
      return this;
    }

    /** Sets whether it is the school's own; else it is hired under a contract. */
    public Builder owned(@Nullable Boolean value) {
      this.owned = value;
      return this;
    }

    /** Sets the class that is taught in it (hạng xe). */
    public Builder trainingClass(@Nullable TrainingClass value) {
      this.trainingClass = value;
      return this;
    }

    /** Sets whether the gearbox is automatic (số tự động). */
    public Builder automatic(@Nullable Boolean value) {
      this.automatic = value;
      return this;
    }

    /** Sets how many plates "TẬP LÁI" it carries. */
    public Builder learnerPlates(@Nullable Integer value) {
      this.learnerPlates = value;
      return this;
    }

    /** Sets whether the teacher has a brake (phanh phụ). */
    public Builder auxiliaryBrake(@Nullable Boolean value) {
      this.auxiliaryBrake = value;
      return this;
    }

    /** Sets whether a device for time and distance is fixed in it (DAT). */
    public Builder distanceDevice(@Nullable Boolean value) {
      this.distanceDevice = value;
      return this;
    }

    /** Sets the day of the inspection (ngày cấp kiểm định). */
    public Builder inspectedOn(@Nullable LocalDate value) {
      this.inspectedOn = value;
      return this;
    }

    /** Sets the last day of the inspection (ngày hết hạn). */
    public Builder inspectionValidUntil(@Nullable LocalDate value) {
      this.inspectionValidUntil = value;
      return this;
    }

    /** Sets the note (ghi chú). */
    public Builder note(@Nullable String value) {
      this.note = value;
      return this;
    }

    /** Returns what was gathered, complete or not. */
    public TrainingCar build() {
      return new TrainingCar(this);
    }
  }
}
