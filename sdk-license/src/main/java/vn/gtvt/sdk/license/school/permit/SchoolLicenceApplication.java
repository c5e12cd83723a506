package vn.gtvt.sdk.license.school.permit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.identifier.ProcedureCode;

/**
 * Asks for a driving-training licence (giấy phép đào tạo lái xe): first issue 1.001777, change of
 * classes, throughput or place 1.001623, loss, damage or change of name 1.005210.
 *
 * <p>Unchecked, so that a check can speak of every fault at once: a getter throws {@link
 * IllegalStateException} where a required value is missing. Immutable.
 */
public final class SchoolLicenceApplication {
  @NotNull @Valid private final @Nullable School school;

  @NotNull private final @Nullable Occasion occasion;

  @Valid private final @Nullable SchoolLicence current;

  @Valid private final @Nullable LicenceContent wanted;

  @Size(max = 250) private final @Nullable String newName;

  @Size(max = 500) private final @Nullable String reason;

  @Valid private final @Nullable Premises premises;

  private final List<@NotNull String> teachers;

  private final List<@NotNull @Valid TrainingCar> cars;

  private SchoolLicenceApplication(Builder from) {
    this.school = from.school;
    this.occasion = from.occasion;
    this.current = from.current;
    this.wanted = from.wanted;
    this.newName = from.newName;
    this.reason = from.reason;
    this.premises = from.premises;
    this.teachers = Copies.of(from.teachers);
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

  /** Returns why the licence is asked for. */
  public Occasion occasion() {
    return Required.of(occasion, "occasion");
  }

  /** Returns the licence it has now, or nothing. */
  public Optional<SchoolLicence> current() {
    return Optional.ofNullable(current);
  }

  /** Returns what the licence shall say, or nothing. */
  public Optional<LicenceContent> wanted() {
    return Optional.ofNullable(wanted);
  }

  /** Returns the new name of the school, where the name changes, or nothing. */
  public Optional<String> newName() {
    return Optional.ofNullable(newName);
  }

  /** Returns the reason of a re-issue (lý do), or nothing. */
  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  /** Returns the land and buildings, or nothing. */
  public Optional<Premises> premises() {
    return Optional.ofNullable(premises);
  }

  /** Returns the numbers of the teachers' certificates (giấy chứng nhận giáo viên). */
  public List<String> teachers() {
    return teachers;
  }

  /** Returns the training cars. */
  public List<TrainingCar> cars() {
    return cars;
  }

  /** Why a licence is asked for, and under which procedure. */
  public enum Occasion {
    /** Cấp mới: the licence together with the permits of the cars. */
    FIRST_ISSUE("1.001777"),
    /** Classes, throughput or place change (hạng đào tạo, lưu lượng, địa điểm). */
    CONTENT_CHANGED("1.001623"),
    /** Bị mất. */
    LOST("1.005210"),
    /** Bị hỏng. */
    DAMAGED("1.005210"),
    /** The school has another name (thay đổi tên). */
    RENAMED("1.005210");

    private final ProcedureCode procedure;

    Occasion(String procedure) {
      this.procedure = ProcedureCode.of(procedure);
    }

    /** Returns the procedure under which it is asked for. */
    public ProcedureCode procedure() {
      return procedure;
    }

    boolean isWhole() {
      return this == FIRST_ISSUE || this == CONTENT_CHANGED;
    }
  }

  @Override
  public String toString() {
    return "SchoolLicenceApplication[" + occasion + "]";
  }

  /** Gathers what is known; nothing is refused here. Not safe for concurrent use. */
  public static final class Builder {
    private @Nullable School school;
    private @Nullable Occasion occasion;
    private @Nullable SchoolLicence current;
    private @Nullable LicenceContent wanted;
    private @Nullable String newName;
    private @Nullable String reason;
    private @Nullable Premises premises;
    private List<String> teachers = List.of();
    private List<TrainingCar> cars = List.of();

    private Builder() {}

    /** Sets the school. */
    public Builder school(@Nullable School value) {
      this.school = value;
      return this;
    }

    /** Sets why the licence is asked for. */
    public Builder occasion(@Nullable Occasion value) {
      this.occasion = value;
      return this;
    }

    /** Sets the licence it has now. */
    public Builder current(@Nullable SchoolLicence value) {
      this.current = value;
      return this;
    }

    /** Sets what the licence shall say. */
    public Builder wanted(@Nullable LicenceContent value) {
      this.wanted = value;
      return this;
    }

    /** Sets the new name of the school, where the name changes. */
    public Builder newName(@Nullable String value) {
      this.newName = value;
      return this;
    }

    /** Sets the reason of a re-issue (lý do). */
    public Builder reason(@Nullable String value) {
      this.reason = value;
      return this;
    }

    /** Sets the land and buildings. */
    public Builder premises(@Nullable Premises value) {
      this.premises = value;
      return this;
    }

    /** Sets the numbers of the teachers' certificates (giấy chứng nhận giáo viên). */
    public Builder teachers(List<String> value) {
      this.teachers = value;
      return this;
    }

    /** Sets the training cars. */
    public Builder cars(List<TrainingCar> value) {
      this.cars = value;
      return this;
    }

    /** Returns what was gathered, complete or not. */
    public SchoolLicenceApplication build() {
      return new SchoolLicenceApplication(this);
    }
  }
}
