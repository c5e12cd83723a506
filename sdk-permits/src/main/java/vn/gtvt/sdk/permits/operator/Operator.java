package vn.gtvt.sdk.permits.operator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.identifier.EnterpriseCode;
import vn.gtvt.sdk.text.Mask;
import vn.gtvt.sdk.validation.EnterpriseNumber;

/**
 * A transport operator (đơn vị kinh doanh vận tải); unchecked, so that a check can speak of every
 * fault at once.
 *
 * <p>A getter throws {@link IllegalStateException} where a required value is missing: check first.
 * Immutable; persons and contacts are masked in {@link #toString()}.
 */
public final class Operator {
  @NotBlank @Size(max = 250) private final @Nullable String name;

  @NotBlank @EnterpriseNumber private final @Nullable String enterpriseCode;
  @NotNull private final @Nullable OperatorType type;

  @NotBlank @Size(max = 100) private final @Nullable String representative;

  @NotNull @Valid private final @Nullable Address address;

  @NotBlank @Size(max = 20) @Pattern(regexp = "(?:[^\\p{L}\\d]*\\d){8}[^\\p{L}]*|", message = "{vn.gtvt.phone.no-number}")
  private final @Nullable String phone;

  @NotBlank @Email private final @Nullable String email;
  @NotNull @Valid private final @Nullable TransportLicence licence;
  @NotEmpty private final List<@NotBlank String> formsOfBusiness;

  private Operator(Builder from) {
    this.name = from.name;
    this.enterpriseCode = from.enterpriseCode;
    this.type = from.type;
    this.representative = from.representative;
    this.address = from.address;
    this.phone = from.phone;
    this.email = from.email;
    this.licence = from.licence;
    this.formsOfBusiness = Collections.unmodifiableList(new ArrayList<>(from.formsOfBusiness));
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the full name (tên đơn vị). */
  public String name() {
    return required(name, "name");
  }

  /** Returns the enterprise number (mã số doanh nghiệp). */
  public String enterpriseCode() {
    return required(enterpriseCode, "enterpriseCode");
  }

  /** Returns the legal form (loại hình doanh nghiệp). */
  public OperatorType type() {
    return required(type, "type");
  }

  /** Returns the legal representative (người đại diện). */
  public String representative() {
    return required(representative, "representative");
  }

  /** Returns the place of business (địa chỉ hoạt động). */
  public Address address() {
    return required(address, "address");
  }

  /** Returns the telephone number. */
  public String phone() {
    return required(phone, "phone");
  }

  /** Returns the e-mail address. */
  public String email() {
    return required(email, "email");
  }

  /** Returns the transport business licence (giấy phép kinh doanh vận tải). */
  public TransportLicence licence() {
    return required(licence, "licence");
  }

  /** Returns the licence as far as one was given. */
  public Optional<TransportLicence> knownLicence() {
    return Optional.ofNullable(licence);
  }

  /** Returns the forms of business (loại hình kinh doanh). */
  public List<String> formsOfBusiness() {
    return formsOfBusiness;
  }

  @Override
  public String toString() {
    return "Operator[" + name + ", " + enterpriseCode + ", " + Mask.tail(phone) + "]";
  }

  private static <T> T required(@Nullable T value, String name) {
    if (value == null) {
      throw new IllegalStateException(
          "the Operator has no " + name + "; check it before it is used");
    }
    return value;
  }

  /** Gathers what is known; nothing is refused here. Not safe for concurrent use. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable String enterpriseCode;
    private @Nullable OperatorType type;
    private @Nullable String representative;
    private @Nullable Address address;
    private @Nullable String phone;
    private @Nullable String email;
    private @Nullable TransportLicence licence;
    private List<String> formsOfBusiness = List.of();

    private Builder() {}

    /** Sets the full name (tên đơn vị). */
    public Builder name(@Nullable String value) {
      this.name = value;
      return this;
    }

    /** Sets the enterprise number; a well-formed one is stored in its canonical spelling. */
    public Builder enterpriseCode(@Nullable String value) {
      this.enterpriseCode =
          value == null
              ? null
              : EnterpriseCode.tryParse(value)
                  .value()
                  .map(EnterpriseCode::text)
                  .orElse(value.strip());
      return this;
    }

    /** Sets the legal form (loại hình doanh nghiệp). */
    public Builder type(@Nullable OperatorType value) {
      this.type = value;
      return this;
    }

    /** Sets the legal representative (người đại diện). */
    public Builder representative(@Nullable String value) {
      this.representative = value;
      return this;
    }

    /** Sets the place of business (địa chỉ hoạt động). */
    public Builder address(@Nullable Address value) {
      this.address = value;
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

    /** Sets the transport business licence (giấy phép kinh doanh vận tải). */
    public Builder licence(@Nullable TransportLicence value) {
      this.licence = value;
      return this;
    }

    /** Sets the forms of business (loại hình kinh doanh). */
    public Builder formsOfBusiness(@Nullable List<String> value) {
      this.formsOfBusiness = value == null ? List.of() : value;
      return this;
    }

    /** Returns what was gathered, complete or not. */
    public Operator build() {
      return new Operator(this);
    }
  }
}
