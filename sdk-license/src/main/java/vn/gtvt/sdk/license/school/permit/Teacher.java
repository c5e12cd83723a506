package vn.gtvt.sdk.license.school.permit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.validation.CitizenNumber;

/**
 * A person who shall teach driving (giáo viên dạy thực hành lái xe).
 *
 * <p>Unchecked, so that a check can speak of every fault at once: a getter throws {@link
 * IllegalStateException} where a required value is missing. Immutable. The person is left out of
 * {@link #toString()}.
 */
public final class Teacher {
  @NotBlank @Size(max = 30) private final @Nullable String key;

  @NotBlank @Size(max = 100) private final @Nullable String name;

  @NotBlank @CitizenNumber private final @Nullable String citizenId;

  @NotNull private final @Nullable LocalDate birthDate;

  @NotEmpty private final List<@NotNull TrainingClass> classes;

  @NotNull @Valid private final @Nullable TeacherPhoto photo;

  private Teacher(Builder from) {
    this.key = from.key;
    this.name = from.name;
    this.citizenId = from.citizenId;
    this.birthDate = from.birthDate;
    this.classes = Copies.of(from.classes);
    this.photo = from.photo;
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the school's own number of the person; no personal value, for dossiers are told apart
   * by it.
   */
  public String key() {
    return Required.of(key, "key");
  }

  /** Returns the full name. */
  public String name() {
    return Required.of(name, "name");
  }

  /** Returns the personal number (số định danh). */
  public String citizenId() {
    return Required.of(citizenId, "citizenId");
  }

  /** Returns the day of birth. */
  public LocalDate birthDate() {
    return Required.of(birthDate, "birthDate");
  }

  /** Returns the classes to be taught. */
  public List<TrainingClass> classes() {
    return classes;
  }

  /** Returns the picture. */
  public TeacherPhoto photo() {
    return Required.of(photo, "photo");
  }

  @Override
  public String toString() {
    return "Teacher[" + key + "]";
  }

  /** Gathers what is known; nothing is refused here. Not safe for concurrent use. */
  public static final class Builder {
    private @Nullable String key;
    private @Nullable String name;
    private @Nullable String citizenId;
    private @Nullable LocalDate birthDate;
    private List<TrainingClass> classes = List.of();
    private @Nullable TeacherPhoto photo;

    private Builder() {}

    /**
     * Sets the school's own number of the person; no personal value, for dossiers are told apart by
     * it.
     */
    public Builder key(@Nullable String value) {
      this.key = value;
      return this;
    }

    /** Sets the full name. */
    public Builder name(@Nullable String value) {
      this.name = value;
      return this;
    }

    /** Sets the personal number (số định danh). */
    public Builder citizenId(@Nullable String value) {
      this.citizenId = value;
      return this;
    }

    /** Sets the day of birth. */
    public Builder birthDate(@Nullable LocalDate value) {
      this.birthDate = value;
      return this;
    }

    /** Sets the classes to be taught. */
    public Builder classes(List<TrainingClass> value) {
      this.classes = value;
      return this;
    }

    /** Sets the picture. */
    public Builder photo(@Nullable TeacherPhoto value) {
      this.photo = value;
      return this;
    }

    /** Returns what was gathered, complete or not. */
    public Teacher build() {
      return new Teacher(this);
    }
  }
}
