package vn.gtvt.sdk.permits.vehicle;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.identifier.ChassisNumber;
import vn.gtvt.sdk.identifier.PlateNumber;
import vn.gtvt.sdk.validation.Chassis;
import vn.gtvt.sdk.validation.Plate;

/**
 * A vehicle (phương tiện) as its papers describe it; unchecked, so that a check can speak of every
 * fault at once.
 *
 * <p>A getter throws {@link IllegalStateException} where a required value is missing: check first.
 * Immutable; the owner's name is left out of {@link #toString()}.
 */
public final class Vehicle {
  /** How the operator holds the vehicle. */
  public enum Holding {
    /** Its own. */
    OWNED,
    /** Under a lease, a co-operative's service contract or a co-operation contract. */
    LEASED
  }

  @NotBlank @Plate private final @Nullable String plate;
  @NotBlank @Chassis private final @Nullable String chassis;

  @NotBlank @Size(max = 30) private final @Nullable String engine;

  @NotNull private final @Nullable VehicleClass vehicleClass;

  @NotBlank @Size(max = 100) private final @Nullable String make;

  @NotBlank @Size(max = 50) private final @Nullable String colour;

  @NotBlank @Size(max = 100) private final @Nullable String country;

  @NotNull @Min(1950) @Max(2100) private final @Nullable Integer yearOfManufacture;

  private final @Nullable SeatCount seats;

  @Min(1) @Max(200_000) private final @Nullable Integer payloadKg;

  private final @Nullable LocalDate lifeEnds;

  @NotBlank @Size(max = 250) private final @Nullable String owner;

  private final @Nullable LocalDate registeredOn;
  @NotNull private final @Nullable Holding holding;
  @Valid private final @Nullable LeaseContract lease;
  private final @Nullable Boolean trackingDevice;
  private final @Nullable Boolean driverCamera;

  private Vehicle(Builder from) {
    this.plate = from.plate;
    this.chassis = from.chassis;
    this.engine = from.engine;
    this.vehicleClass = from.vehicleClass;
    this.make = from.make;
    this.colour = from.colour;
    this.country = from.country;
    this.yearOfManufacture = from.yearOfManufacture;
    this.seats = from.seats;
    this.payloadKg = from.payloadKg;
    this.lifeEnds = from.lifeEnds;
    this.owner = from.owner;
    this.registeredOn = from.registeredOn;
    this.holding = from.holding;
    this.lease = from.lease;
    this.trackingDevice = from.trackingDevice;
    this.driverCamera = from.driverCamera;
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the registration plate (biển kiểm soát) as written; canonical once well-formed. */
  public String plate() {
    return required(plate, "plate");
  }

  /** Returns the plate as far as one was given, well-formed or not. */
  public Optional<String> knownPlate() {
    return Optional.ofNullable(plate);
  }

  /** Returns the chassis number (số khung). */
  public String chassis() {
    return required(chassis, "chassis");
  }

  /** Returns the engine number (số máy). */
  public String engine() {
    return required(engine, "engine");
  }

  /** Returns the class (phân loại xe cơ giới). */
  public VehicleClass vehicleClass() {
    return required(vehicleClass, "vehicleClass");
  }

  /** Returns the make (nhãn hiệu). */
  public String make() {
    return required(make, "make");
  }

  /** Returns the colour (màu sơn). */
  public String colour() {
    return required(colour, "colour");
  }

  /** Returns the country of manufacture (nước sản xuất). */
  public String country() {
    return required(country, "country");
  }

  /** Returns the year of manufacture (năm sản xuất). */
  public int yearOfManufacture() {
    return required(yearOfManufacture, "yearOfManufacture");
  }

  /** Returns the year of manufacture as far as one was given. */
  public Optional<Integer> knownYear() {
    return Optional.ofNullable(yearOfManufacture);
  }

  /** Returns the seats, or nothing: goods vehicles need none. */
  public Optional<SeatCount> seats() {
    return Optional.ofNullable(seats);
  }

  /** Returns the payload in kg, or nothing: passenger vehicles need none. */
  public Optional<Integer> payloadKg() {
    return Optional.ofNullable(payloadKg);
  }

  /** Returns the last day of the vehicle's life (niên hạn), or nothing. */
  public Optional<LocalDate> lifeEnds() {
    return Optional.ofNullable(lifeEnds);
  }

  /** Returns the owner on the registration paper (chủ phương tiện); a person's name. */
  public String owner() {
    return required(owner, "owner");
  }

  /** Returns the date of the registration paper, or nothing. */
  public Optional<LocalDate> registeredOn() {
    return Optional.ofNullable(registeredOn);
  }

  /** Returns whether it is owned or leased. */
  public Holding holding() {
    return required(holding, "holding");
  }

  /** Returns the contract if leased, or nothing. */
  public Optional<LeaseContract> lease() {
    return Optional.ofNullable(lease);
  }

  /** Returns whether a tracking device (thiết bị giám sát hành trình) is declared, or nothing. */
  public Optional<Boolean> trackingDevice() {
    return Optional.ofNullable(trackingDevice);
  }

  /** Returns whether a camera that records the driver is declared, or nothing. */
  public Optional<Boolean> driverCamera() {
    return Optional.ofNullable(driverCamera);
  }

  private static <T> T required(@Nullable T value, String name) {
    if (value == null) {
      throw new IllegalStateException(
          "the vehicle has no " + name + "; check it before it is used");
    }
    return value;
  }

  @Override
  public String toString() {
    return "Vehicle[" + plate + ", " + vehicleClass + ", " + yearOfManufacture + "]";
  }

  /** Gathers what is known of a vehicle; nothing is refused here. Not safe for concurrent use. */
  public static final class Builder {
    private @Nullable String plate;
    private @Nullable String chassis;
    private @Nullable String engine;
    private @Nullable VehicleClass vehicleClass;
    private @Nullable String make;
    private @Nullable String colour;
    private @Nullable String country;
    private @Nullable Integer yearOfManufacture;
    private @Nullable SeatCount seats;
    private @Nullable Integer payloadKg;
    private @Nullable LocalDate lifeEnds;
    private @Nullable String owner;
    private @Nullable LocalDate registeredOn;
    private @Nullable Holding holding;
    private @Nullable LeaseContract lease;
    private @Nullable Boolean trackingDevice;
    private @Nullable Boolean driverCamera;

    private Builder() {}

    /** Sets the plate; a well-formed one is stored in its canonical spelling. */
    public Builder plate(@Nullable String value) {
      this.plate =
          value == null
              ? null
              : PlateNumber.tryParse(value).value().map(PlateNumber::text).orElse(value.strip());
      return this;
    }

    /** Sets the chassis number; a well-formed one is stored without blanks and in capitals. */
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

    /** Sets the engine number (số máy). */
    public Builder engine(@Nullable String value) {
      this.engine = value;
      return this;
    }

    /** Sets the class (phân loại xe cơ giới). */
    public Builder vehicleClass(@Nullable VehicleClass value) {
      this.vehicleClass = value;
      return this;
    }

    /** Sets the make (nhãn hiệu). */
    public Builder make(@Nullable String value) {
      this.make = value;
      return this;
    }

    /** Sets the colour (màu sơn). */
    public Builder colour(@Nullable String value) {
      this.colour = value;
      return this;
    }

    /** Sets the country of manufacture (nước sản xuất). */
    public Builder country(@Nullable String value) {
      this.country = value;
      return this;
    }

    /** Sets the year of manufacture (năm sản xuất). */
    public Builder yearOfManufacture(@Nullable Integer value) {
      this.yearOfManufacture = value;
      return this;
    }

    /** Sets the seats; none for goods vehicles. */
    public Builder seats(@Nullable SeatCount value) {
      this.seats = value;
      return this;
    }

    /** Sets the payload in kg; none for passenger vehicles. */
    public Builder payloadKg(@Nullable Integer value) {
      this.payloadKg = value;
      return this;
    }

    /** Sets the last day of the vehicle's life (niên hạn). */
    public Builder lifeEnds(@Nullable LocalDate value) {
      this.lifeEnds = value;
      return this;
    }

    /** Sets the owner on the registration paper (chủ phương tiện); a person's name. */
    public Builder owner(@Nullable String value) {
      this.owner = value;
      return this;
    }

    /** Sets the date of the registration paper. */
    public Builder registeredOn(@Nullable LocalDate value) {
      this.registeredOn = value;
      return this;
    }

    /** Sets whether it is owned or leased. */
    public Builder holding(@Nullable Holding value) {
      this.holding = value;
      return this;
    }

    /** Sets the contract if leased. */
    public Builder lease(@Nullable LeaseContract value) {
      this.lease = value;
      return this;
    }

    /** Sets whether a tracking device (thiết bị giám sát hành trình) is declared. */
    public Builder trackingDevice(@Nullable Boolean value) {
      this.trackingDevice = value;
      return this;
    }

    /** Sets whether a camera that records the driver is declared. */
    public Builder driverCamera(@Nullable Boolean value) {
      this.driverCamera = value;
      return this;
    }

    /** Returns the vehicle, complete or not. */
    public Vehicle build() {
      return new Vehicle(this);
    }
  }
}
