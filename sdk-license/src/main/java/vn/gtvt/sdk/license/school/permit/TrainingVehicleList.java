package vn.gtvt.sdk.license.school.permit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for permits of training cars, further ones or anew (1.001751).
 *
 * <p>Unchecked, so that a check can speak of every fault at once: a getter throws {@link
 * IllegalStateException} where a required value is missing. Immutable.
 */
public final class TrainingVehicleList {
  @NotNull @Valid private final @Nullable School school;

  @NotEmpty private final List<@NotNull @Valid TrainingCar> cars;

  private TrainingVehicleList(Builder from) {
    this.school = from.school;
    this.cars = Copies.of(from.cars);
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the school. */
  public School school() {
    return Required.of(school, "school");
  }

  /** Returns the cars; the portal's form takes a limited number of rows. */
  public List<TrainingCar> cars() {
    return cars;
  }

  @Override
  public String toString() {
    return "TrainingVehicleList[" + cars.size() + " cars]";
  }

  /** Gathers what is known; nothing is refused here. Not safe for concurrent use. */
  public static final class Builder {
    private @Nullable School school;
    private List<TrainingCar> cars = List.of();

    private Builder() {}

    /** Sets the school. */
    public Builder school(@Nullable School value) {
      this.school = value;
      return this;
    }

    /** Sets the cars; the portal's form takes a limited number of rows. */
    public Builder cars(List<TrainingCar> value) {
      this.cars = value;
      return this;
    }

    /** Returns what was gathered, complete or not. */
    public TrainingVehicleList build() {
      return new TrainingVehicleList(this);
    }
  }
}
