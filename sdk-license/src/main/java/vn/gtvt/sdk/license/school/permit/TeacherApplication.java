package vn.gtvt.sdk.license.school.permit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A school asks to have teachers examined and certified (1.001765).
 *
 * <p>Unchecked, so that a check can speak of every fault at once: a getter throws {@link
 * IllegalStateException} where a required value is missing. Immutable.
 */
public final class TeacherApplication {
  @NotNull @Valid private final @Nullable School school;

  @NotNull private final @Nullable LocalDate trainingEndedOn;

  @NotEmpty private final List<@NotNull @Valid Teacher> teachers;

  private TeacherApplication(Builder from) {
    this.school = from.school;
    this.trainingEndedOn = from.trainingEndedOn;
    this.teachers = Copies.of(from.teachers);
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the school. */
  public School school() {
    return Required.of(school, "school");
  }

  /** Returns the last day of the training course (ngày kết thúc tập huấn). */
  public LocalDate trainingEndedOn() {
    return Required.of(trainingEndedOn, "trainingEndedOn");
  }

  /** Returns the persons. */
  public List<Teacher> teachers() {
    return teachers;
  }

  @Override
  public String toString() {
    return "TeacherApplication[" + teachers.size() + " teachers]";
  }

  /** Gathers what is known; nothing is refused here. Not safe for concurrent use. */
  public static final class Builder {
    private @Nullable School school;
    private @Nullable LocalDate trainingEndedOn;
    private List<Teacher> teachers = List.of();

    private Builder() {}

    /** Sets the school. */
    public Builder school(@Nullable School value) {
      this.school = value;
      return this;
    }

    /** Sets the last day of the training course (ngày kết thúc tập huấn). */
    public Builder trainingEndedOn(@Nullable LocalDate value) {
      this.trainingEndedOn = value;
      return this;
    }

    /** Sets the persons. */
    public Builder teachers(List<Teacher> value) {
      this.teachers = value;
      return this;
    }

    /** Returns what was gathered, complete or not. */
    public TeacherApplication build() {
      return new TeacherApplication(this);
    }
  }
}
