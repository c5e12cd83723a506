package vn.gtvt.sdk.license.school.permit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.codelist.ApplicantKind;
import vn.gtvt.sdk.validation.EnterpriseNumber;

/**
 * A driving school (cơ sở đào tạo lái xe).
 *
 * <p>Unchecked, so that a check can speak of every fault at once: a getter throws {@link
 * IllegalStateException} where a required value is missing. Immutable. Persons and contacts are
 * left out of {@link #toString()}.
 */
public final class School {
  @NotBlank @Size(max = 250) private final @Nullable String name;

  @NotBlank @EnterpriseNumber private final @Nullable String enterpriseCode;

  @NotNull private final @Nullable ApplicantKind kind;

  @Size(max = 250) private final @Nullable String governingBody;

  @Size(max = 250) private final @Nullable String trainingBase;

  @NotBlank @Size(max = 100) private final @Nullable String representative;

  @NotNull @Valid private final @Nullable SchoolSeat seat;

  @NotBlank @Size(max = 20) private final @Nullable String phone;

  @NotBlank @Email private final @Nullable String email;

  private School(Builder from) {
    this.name = from.name;
    this.enterpriseCode = from.enterpriseCode;
    this.kind = from.kind;
    this.governingBody = from.governingBody;
    this.trainingBase = from.trainingBase;
    this.representative = from.representative;
    this.seat = from.seat;
    this.phone = from.phone;
    this.email = from.email;
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the full name of school or centre (tên cơ sở đào tạo). */
  public String name() {
    return Required.of(name, "name");
  }

  /** Returns the enterprise number or tax code (mã số). */
  public String enterpriseCode() {
    return Required.of(enterpriseCode, "enterpriseCode");
  }

  /** Returns what kind of applicant it is. */
  public ApplicantKind kind() {
    return Required.of(kind, "kind");
  }

  /** Returns the body it belongs to (cơ quan chủ quản), or nothing. */
  public Optional<String> governingBody() {
    return Optional.ofNullable(governingBody);
  }

  /** Returns the training base, if it is another place (cơ sở đào tạo), or nothing. */
  public Optional<String> trainingBase() {
    return Optional.ofNullable(trainingBase);
  }

  /** Returns who represents it (người đại diện). */
  public String representative() {
    return Required.of(representative, "representative");
  }

  /** Returns where it sits. */
  public SchoolSeat seat() {
    return Required.of(seat, "seat");
  }

  /** Returns its telephone number. */
  public String phone() {
    return Required.of(phone, "phone");
  }

  /** Returns its e-mail address. */
  public String email() {
    return Required.of(email, "email");
  }

  @Override
  public String toString() {
    return "School[" + name + "]";
  }

  /** Gathers what is known; nothing is refused here. Not safe for concurrent use. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable String enterpriseCode;
    private @Nullable ApplicantKind kind;
    private @Nullable String governingBody;
    private @Nullable String trainingBase;
    private @Nullable String representative;
    private @Nullable SchoolSeat seat;
    private @Nullable String phone;
    private @Nullable String email;

    private Builder() {}

    /** Sets the full name of school or centre (tên cơ sở đào tạo). */
    public Builder name(@Nullable String value) {
      this.name = value;
      return this;
    }

    /** Sets the enterprise number or tax code (mã số). */
    public Builder enterpriseCode(@Nullable String value) {
      this.enterpriseCode = value;
      return this;
    }

    /** Sets what kind of applicant it is. */
    public Builder kind(@Nullable ApplicantKind value) {
      this.kind = value;
      return this;
    }

    /** Sets the body it belongs to (cơ quan chủ quản). */
    public Builder governingBody(@Nullable String value) {
      this.governingBody = value;
      return this;
    }

    /** Sets the training base, if it is another place (cơ sở đào tạo). */
    public Builder trainingBase(@Nullable String value) {
      this.trainingBase = value;
      return this;
    }

    /** Sets who represents it (người đại diện). */
    public Builder representative(@Nullable String value) {
      this.representative = value;
      return this;
    }

    /** Sets where it sits. */
    public Builder seat(@Nullable SchoolSeat value) {
      this.seat = value;
      return this;
    }

    /** Sets its telephone number. */
    public Builder phone(@Nullable String value) {
      this.phone = value;
      return this;
    }

    /** Sets its e-mail address. */
    public Builder email(@Nullable String value) {
      this.email = value;
      return this;
    }

    /** Returns what was gathered, complete or not. */
    public School build() {
      return new School(this);
    }
  }
}
