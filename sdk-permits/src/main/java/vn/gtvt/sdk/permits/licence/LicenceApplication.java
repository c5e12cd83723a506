package vn.gtvt.sdk.permits.licence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.codelist.ApplicantKind;
import vn.gtvt.sdk.permits.operator.Authority;
import vn.gtvt.sdk.permits.operator.OperatorType;
import vn.gtvt.sdk.permits.operator.TransportLicence;
import vn.gtvt.sdk.validation.EnterpriseNumber;

/**
 * An application for a transport business licence (giấy đề nghị cấp, cấp lại giấy phép kinh doanh
 * vận tải); unchecked, so that a check can speak of every fault at once.
 *
 * <p>A getter throws {@link IllegalStateException} where a required value is missing: check first.
 * Immutable; contacts are left out of {@link #toString()}.
 */
public final class LicenceApplication {
  @NotNull private final @Nullable LicenceCase licenceCase;

  @NotNull @Valid private final @Nullable LicenceContent content;

  @NotBlank @EnterpriseNumber private final @Nullable String enterpriseCode;

  @NotNull private final @Nullable OperatorType type;

  private final @Nullable ApplicantKind applicant;

  @NotBlank @Size(max = 20) @Pattern(regexp = "(?:[^\\p{L}\\d]*\\d){8}[^\\p{L}]*|", message = "{vn.gtvt.phone.no-number}")
  private final @Nullable String phone;

  @NotBlank @Email private final @Nullable String email;

  @NotNull @Valid private final @Nullable Authority authority;

  private final List<@NotBlank String> branchProvinces;

  @NotBlank @Size(max = 100) private final @Nullable String paperNumber;

  @NotNull private final @Nullable LocalDate paperDate;

  @Valid private final @Nullable TransportLicence currentLicence;

  @Valid private final @Nullable LicenceContent currentContent;

  @Valid private final @Nullable LicenceRevocation revocation;

  private LicenceApplication(Builder from) {
    this.licenceCase = from.licenceCase;
    this.content = from.content;
    this.enterpriseCode = from.enterpriseCode;
    this.type = from.type;
    this.applicant = from.applicant;
    this.phone = from.phone;
    this.email = from.email;
    this.authority = from.authority;
    this.branchProvinces = Collections.unmodifiableList(new ArrayList<>(from.branchProvinces));
    this.paperNumber = from.paperNumber;
    this.paperDate = from.paperDate;
    this.currentLicence = from.currentLicence;
    this.currentContent = from.currentContent;
    this.revocation = from.revocation;
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns why it is asked for (trường hợp). */
  public LicenceCase licenceCase() {
    return required(licenceCase, "licenceCase");
  }

  /** Returns what shall stand on the licence. */
  public LicenceContent content() {
    return required(content, "content");
  }

  /** Returns the enterprise number (mã số doanh nghiệp). */
  public String enterpriseCode() {
    return required(enterpriseCode, "enterpriseCode");
  }

  /** Returns the legal form (loại hình doanh nghiệp). */
  public OperatorType type() {
    return required(type, "type");
  }

  /**
   * Returns who files by the portal's words (đối tượng thực hiện), where it is not as the legal
   * form says, or nothing.
   */
  public Optional<ApplicantKind> applicant() {
    return Optional.ofNullable(applicant);
  }

  /** Returns the telephone number. */
  public String phone() {
    return required(phone, "phone");
  }

  /** Returns the e-mail address. */
  public String email() {
    return required(email, "email");
  }

  /** Returns the authority addressed (kính gửi). */
  public Authority authority() {
    return required(authority, "authority");
  }

  /** Returns the provinces in which the operator has branches (trụ sở chi nhánh), by name. */
  public List<String> branchProvinces() {
    return branchProvinces;
  }

  /** Returns the number of the request paper, whole (số văn bản). */
  public String paperNumber() {
    return required(paperNumber, "paperNumber");
  }

  /** Returns the date of the request paper. */
  public LocalDate paperDate() {
    return required(paperDate, "paperDate");
  }

  /** Returns the licence that was issued before, or nothing. */
  public Optional<TransportLicence> currentLicence() {
    return Optional.ofNullable(currentLicence);
  }

  /** Returns what stands on the licence that was issued before, or nothing. */
  public Optional<LicenceContent> currentContent() {
    return Optional.ofNullable(currentContent);
  }

  /** Returns the decision that revoked the licence, or nothing. */
  public Optional<LicenceRevocation> revocation() {
    return Optional.ofNullable(revocation);
  }

  /**
   * Returns what changes against the licence that was issued before; empty if that is not known.
   */
  public Set<LicenceItem> changes() {
    return content == null || currentContent == null
        ? Set.of()
        : content.differencesFrom(currentContent);
  }

  /** Returns who files: as it was said, else as the legal form says. */
  public ApplicantKind applicantKind() {
    return applicant == null ? type().applicantKind() : applicant;
  }

  @Override
  public String toString() {
    return "LicenceApplication[" + licenceCase + ", " + content + "]";
  }

  private static <T> T required(@Nullable T value, String name) {
    if (value == null) {
      throw new IllegalStateException(
          "the LicenceApplication has no " + name + "; check it before it is used");
    }
    return value;
  }

  /** Gathers what is known; nothing is refused here. Not safe for concurrent use. */
  public static final class Builder {
    private @Nullable LicenceCase licenceCase;
    private @Nullable LicenceContent content;
    private @Nullable String enterpriseCode;
    private @Nullable OperatorType type;
    private @Nullable ApplicantKind applicant;
    private @Nullable String phone;
    private @Nullable String email;
    private @Nullable Authority authority;
    private List<String> branchProvinces = List.of();
    private @Nullable String paperNumber;
    private @Nullable LocalDate paperDate;
    private @Nullable TransportLicence currentLicence;
    private @Nullable LicenceContent currentContent;
    private @Nullable LicenceRevocation revocation;

    private Builder() {}

    /** Sets why it is asked for (trường hợp). */
    public Builder licenceCase(@Nullable LicenceCase value) {
      this.licenceCase = value;
      return this;
    }

    /** Sets what shall stand on the licence. */
    public Builder content(@Nullable LicenceContent value) {
      this.content = value;
      return this;
    }

    /** Sets the enterprise number (mã số doanh nghiệp). */
    public Builder enterpriseCode(@Nullable String value) {
      this.enterpriseCode = value;
      return this;
    }

    /** Sets the legal form (loại hình doanh nghiệp). */
    public Builder type(@Nullable OperatorType value) {
      this.type = value;
      return this;
    }

    /**
     * Sets who files by the portal's words (đối tượng thực hiện), where it is not as the legal form
     * says.
     */
    public Builder applicant(@Nullable ApplicantKind value) {
      this.applicant = value;
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

    /** Sets the authority addressed (kính gửi). */
    public Builder authority(@Nullable Authority value) {
      this.authority = value;
      return this;
    }

    /** Sets the provinces in which the operator has branches (trụ sở chi nhánh), by name. */
    public Builder branchProvinces(@Nullable List<String> value) {
      this.branchProvinces = value == null ? List.of() : value;
      return this;
    }

    /** Sets the number of the request paper, whole (số văn bản). */
    public Builder paperNumber(@Nullable String value) {
      this.paperNumber = value;
      return this;
    }

    /** Sets the date of the request paper. */
    public Builder paperDate(@Nullable LocalDate value) {
      this.paperDate = value;
      return this;
    }

    /** Sets the licence that was issued before. */
    public Builder currentLicence(@Nullable TransportLicence value) {
      this.currentLicence = value;
      return this;
    }

    /** Sets what stands on the licence that was issued before. */
    public Builder currentContent(@Nullable LicenceContent value) {
      this.currentContent = value;
      return this;
    }

    /** Sets the decision that revoked the licence. */
    public Builder revocation(@Nullable LicenceRevocation value) {
      this.revocation = value;
      return this;
    }

    /** Returns what was gathered, complete or not. */
    public LicenceApplication build() {
      return new LicenceApplication(this);
    }
  }
}
