package vn.gtvt.sdk.license.school.permit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.codelist.ApplicantKind;

/**
 * A teacher asks for the certificate anew (1.004993).
 *
 * <p>Unchecked, so that a check can speak of every fault at once: a getter throws {@link
 * IllegalStateException} where a required value is missing. Immutable. The person is left out of
 * {@link #toString()}.
 */
public final class TeacherReissue {
  @NotNull @Valid private final @Nullable Teacher teacher;

  @NotNull private final @Nullable ApplicantKind kind;

  @NotNull @Valid private final @Nullable SchoolSeat home;

  @NotBlank @Size(max = 20) private final @Nullable String phone;

  @Email private final @Nullable String email;

  @NotBlank @Size(max = 50) private final @Nullable String certificate;

  @NotNull private final @Nullable Reason reason;

  @Size(max = 100) private final @Nullable String nameBefore;

  private final @Nullable LocalDate birthDateBefore;

  private TeacherReissue(Builder from) {
    this.teacher = from.teacher;
    this.kind = from.kind;
    this.home = from.home;
    this.phone = from.phone;
    this.email = from.email;
    this.certificate = from.certificate;
    this.reason = from.reason;
    this.nameBefore = from.nameBefore;
    this.birthDateBefore = from.birthDateBefore;
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the person as of now. */
  public Teacher teacher() {
    return Required.of(teacher, "teacher");
  }

  /** Returns what kind of applicant the person is. */
  public ApplicantKind kind() {
    return Required.of(kind, "kind");
  }

  /** Returns where the person lives. */
  public SchoolSeat home() {
    return Required.of(home, "home");
  }

  /** Returns the telephone number. */
  public String phone() {
    return Required.of(phone, "phone");
  }

  /** Returns the e-mail address, or nothing. */
  public Optional<String> email() {
    return Optional.ofNullable(email);
  }

  /** Returns the number of the certificate (số giấy chứng nhận). */
  public String certificate() {
    return Required.of(certificate, "certificate");
  }

  /** Returns why it is asked for anew. */
  public Reason reason() {
    return Required.of(reason, "reason");
  }

  /** Returns the name on the certificate, if it says another, or nothing. */
  public Optional<String> nameBefore() {
    return Optional.ofNullable(nameBefore);
  }

  /** Returns the day of birth on the certificate, if it says another, or nothing. */
  public Optional<LocalDate> birthDateBefore() {
    return Optional.ofNullable(birthDateBefore);
  }

  /** Why a certificate is asked for anew; the names of the cases stand in the definition. */
  public enum Reason {
    /** Bị mất. */
    LOST("lost-or-damaged"),
    /** Bị hỏng. */
    DAMAGED("lost-or-damaged"),
    /** Name or day of birth changed. */
    CONTENT_CHANGED("content-changed");

    private final String filingCase;

    Reason(String filingCase) {
      this.filingCase = filingCase;
    }

    /** Returns the case of the procedure. */
    public String filingCase() {
      return filingCase;
    }
  }

  @Override
  public String toString() {
    return "TeacherReissue[" + reason + "]";
  }

  /** Gathers what is known; nothing is refused here. Not safe for concurrent use. */
  public static final class Builder {
    private @Nullable Teacher teacher;
    private @Nullable ApplicantKind kind;
    private @Nullable SchoolSeat home;
    private @Nullable String phone;
    private @Nullable String email;
    private @Nullable String certificate;
    private @Nullable Reason reason;
    private @Nullable String nameBefore;
    private @Nullable LocalDate birthDateBefore;

    private Builder() {}

    /** Sets the person as of now. */
    public Builder teacher(@Nullable Teacher value) {
      this.teacher = value;
      return this;
    }

    /** Sets what kind of applicant the person is. */
    public Builder kind(@Nullable ApplicantKind value) {
      this.kind = value;
      return this;
    }

    /** Sets where the person lives. */
    public Builder home(@Nullable SchoolSeat value) {
      this.home = value;
      return this;
    }

    /** Sets the telephone number. */
    public Builder phone(@Nullable String value) {
      this.phone = value;
      return this;
    }

    /** Sets the e-mail address. */
    public Builder email(@Nullable String value) {
      this.email = value;
      return this;
    }

    /** Sets the number of the certificate (số giấy chứng nhận). */
    public Builder certificate(@Nullable String value) {
      this.certificate = value;
      return this;
    }

    /** Sets why it is asked for anew. */
    public Builder reason(@Nullable Reason value) {
      this.reason = value;
      return this;
    }

    /** Sets the name on the certificate, if it says another. */
    public Builder nameBefore(@Nullable String value) {
      this.nameBefore = value;
      return this;
    }

    /** Sets the day of birth on the certificate, if it says another. */
    public Builder birthDateBefore(@Nullable LocalDate value) {
      this.birthDateBefore = value;
      return this;
    }

    /** Returns what was gathered, complete or not. */
    public TeacherReissue build() {
      return new TeacherReissue(this);
    }
  }
}
