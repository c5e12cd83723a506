package vn.gtvt.sdk.permits.badge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.permits.operator.Authority;
import vn.gtvt.sdk.permits.operator.Operator;

/**
 * One dossier's worth of badge requests: one operator, one kind, one request paper; unchecked.
 *
 * <p>A getter throws {@link IllegalStateException} where a required value is missing: check first.
 * Immutable.
 */
public final class BadgeApplication {
  @NotNull @Valid private final @Nullable Operator operator;
  @NotNull @Valid private final @Nullable Authority authority;

  @NotBlank @Size(max = 100) private final @Nullable String paperNumber;

  @NotNull private final @Nullable LocalDate paperDate;

  @NotNull @Min(0) private final @Nullable Integer returnedBadges;

  private final @Nullable String otherEndProvince;

  @NotEmpty private final List<@NotNull @Valid BadgeRequest> requests;

  private BadgeApplication(Builder from) {
    this.operator = from.operator;
    this.authority = from.authority;
    this.paperNumber = from.paperNumber;
    this.paperDate = from.paperDate;
    this.returnedBadges = from.returnedBadges;
    this.otherEndProvince = from.otherEndProvince;
    this.requests = Collections.unmodifiableList(new ArrayList<>(from.requests));
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the operator who asks. */
  public Operator operator() {
    return required(operator, "operator");
  }

  /** Returns the authority addressed (kính gửi). */
  public Authority authority() {
    return required(authority, "authority");
  }

  /** Returns the number of the request paper, whole (số văn bản). */
  public String paperNumber() {
    return required(paperNumber, "paperNumber");
  }

  /** Returns the date of the request paper. */
  public LocalDate paperDate() {
    return required(paperDate, "paperDate");
  }

  /** Returns the number of badges handed back (số lượng nộp lại). */
  public int returnedBadges() {
    return required(returnedBadges, "returnedBadges");
  }

  /**
   * Returns the province at the other end of the route that shuttles serve, by name, or nothing:
   * its department takes requests for shuttle badges too.
   */
  public Optional<String> otherEndProvince() {
    return Optional.ofNullable(otherEndProvince);
  }

  /** Returns the requests, one per vehicle. */
  public List<BadgeRequest> requests() {
    return requests;
  }

  /** Returns the kind asked for: that of the first request; a check refuses a mixture. */
  public BadgeKind kind() {
    return requests.get(0).kind();
  }

  @Override
  public String toString() {
    return "BadgeApplication[" + paperNumber + ", " + requests.size() + " vehicles]";
  }

  private static <T> T required(@Nullable T value, String name) {
    if (value == null) {
      throw new IllegalStateException(
          "the BadgeApplication has no " + name + "; check it before it is used");
    }
    return value;
  }

  /** Gathers what is known; nothing is refused here. Not safe for concurrent use. */
  public static final class Builder {
    private @Nullable Operator operator;
    private @Nullable Authority authority;
    private @Nullable String paperNumber;
    private @Nullable LocalDate paperDate;
    private @Nullable Integer returnedBadges;
    private @Nullable String otherEndProvince;
    private List<BadgeRequest> requests = List.of();

    private Builder() {}

    /** Sets the operator who asks. */
    public Builder operator(@Nullable Operator value) {
      this.operator = value;
      return this;
    }

    /** Sets the authority addressed (kính gửi). */
    public Builder authority(@Nullable Authority value) {
      this.authority = value;
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

    /** Sets the number of badges handed back (số lượng nộp lại). */
    public Builder returnedBadges(@Nullable Integer value) {
      this.returnedBadges = value;
      return this;
    }

    /** Sets the province at the other end of the route that shuttles serve, by name. */
    public Builder otherEndProvince(@Nullable String value) {
      this.otherEndProvince = value;
      return this;
    }

    /** Sets the requests, one per vehicle. */
    public Builder requests(@Nullable List<BadgeRequest> value) {
      this.requests = value == null ? List.of() : value;
      return this;
    }

    /** Returns what was gathered, complete or not. */
    public BadgeApplication build() {
      return new BadgeApplication(this);
    }
  }
}
