package vn.gtvt.sdk.permits.route;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
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
 * A registration to operate a fixed route (đăng ký khai thác tuyến vận tải hành khách cố định,
 * 2.002285); unchecked, so that a check can speak of every fault at once.
 *
 * <p>A getter throws {@link IllegalStateException} where a required value is missing: check first.
 * Immutable.
 */
public final class RouteRegistration {
  @NotNull @Valid private final @Nullable Operator operator;

  @NotNull @Valid private final @Nullable Authority authority;

  @NotBlank @Size(max = 100) private final @Nullable String paperNumber;

  @NotNull private final @Nullable LocalDate paperDate;

  @NotNull private final @Nullable RouteState state;

  @NotBlank private final @Nullable String routeCode;

  @NotBlank @Size(max = 150) private final @Nullable String departureStation;

  @NotBlank @Size(max = 150) private final @Nullable String arrivalStation;

  @NotNull @Min(1) @Max(5_000) private final @Nullable Integer distanceKm;

  @NotNull @Min(1) @Max(100_000) private final @Nullable Integer tripsPerMonth;

  @NotEmpty private final List<@NotNull @Valid Slot> slots;

  private final List<@NotNull @Valid Slot> publishedSlots;

  private final List<@NotNull @Valid EarlierFiling> earlierFilings;

  @Valid private final @Nullable RouteRevocation revocation;

  private RouteRegistration(Builder from) {
    this.operator = from.operator;
    this.authority = from.authority;
    this.paperNumber = from.paperNumber;
    this.paperDate = from.paperDate;
    this.state = from.state;
    this.routeCode = from.routeCode;
    this.departureStation = from.departureStation;
    this.arrivalStation = from.arrivalStation;
    this.distanceKm = from.distanceKm;
    this.tripsPerMonth = from.tripsPerMonth;
    this.slots = Collections.unmodifiableList(new ArrayList<>(from.slots));
    this.publishedSlots = Collections.unmodifiableList(new ArrayList<>(from.publishedSlots));
    this.earlierFilings = Collections.unmodifiableList(new ArrayList<>(from.earlierFilings));
    this.revocation = from.revocation;
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the operator who registers. */
  public Operator operator() {
    return required(operator, "operator");
  }

  /** Returns the authority addressed (kính gửi). */
  public Authority authority() {
    return required(authority, "authority");
  }

  /** Returns the number of the registration paper, whole (số văn bản). */
  public String paperNumber() {
    return required(paperNumber, "paperNumber");
  }

  /** Returns the date of the registration paper. */
  public LocalDate paperDate() {
    return required(paperDate, "paperDate");
  }

  /** Returns whether the route runs already or is adjusted or added. */
  public RouteState state() {
    return required(state, "state");
  }

  /** Returns the route's code as it was written (mã số tuyến), see {@link RouteCode}. */
  public String routeCode() {
    return required(routeCode, "routeCode");
  }

  /** Returns the bus station of departure (bến xe đi). */
  public String departureStation() {
    return required(departureStation, "departureStation");
  }

  /** Returns the bus station of arrival (bến xe đến). */
  public String arrivalStation() {
    return required(arrivalStation, "arrivalStation");
  }

  /** Returns the length of the route in km (cự ly). */
  public int distanceKm() {
    return required(distanceKm, "distanceKm");
  }

  /** Returns the trips in a month (số chuyến trong tháng). */
  public int tripsPerMonth() {
    return required(tripsPerMonth, "tripsPerMonth");
  }

  /** Returns the departure times asked for (giờ xuất bến). */
  public List<Slot> slots() {
    return slots;
  }

  /**
   * Returns the departure times of the published timetable (biểu đồ chạy xe đã công bố); empty if
   * it is not known.
   */
  public List<Slot> publishedSlots() {
    return publishedSlots;
  }

  /** Returns the dossiers of others for the same route that are known. */
  public List<EarlierFiling> earlierFilings() {
    return earlierFilings;
  }

  /** Returns the decision that revoked an earlier notice for this route, or nothing. */
  public Optional<RouteRevocation> revocation() {
    return Optional.ofNullable(revocation);
  }

  /** Returns the route's code as far as one was given. */
  public Optional<String> statedCode() {
    return Optional.ofNullable(routeCode);
  }

  @Override
  public String toString() {
    return "RouteRegistration[" + routeCode + ", " + slots.size() + " slots]";
  }

  private static <T> T required(@Nullable T value, String name) {
    if (value == null) {
      throw new IllegalStateException(
          "the RouteRegistration has no " + name + "; check it before it is used");
    }
    return value;
  }

  /** Gathers what is known; nothing is refused here. Not safe for concurrent use. */
  public static final class Builder {
    private @Nullable Operator operator;
    private @Nullable Authority authority;
    private @Nullable String paperNumber;
    private @Nullable LocalDate paperDate;
    private @Nullable RouteState state;
    private @Nullable String routeCode;
    private @Nullable String departureStation;
    private @Nullable String arrivalStation;
    private @Nullable Integer distanceKm;
    private @Nullable Integer tripsPerMonth;
    private List<Slot> slots = List.of();
    private List<Slot> publishedSlots = List.of();
    private List<EarlierFiling> earlierFilings = List.of();
    private @Nullable RouteRevocation revocation;

    private Builder() {}

    /** Sets the operator who registers. */
    public Builder operator(@Nullable Operator value) {
      this.operator = value;
      return this;
    }

    /** Sets the authority addressed (kính gửi). */
    public Builder authority(@Nullable Authority value) {
      this.authority = value;
      return this;
    }

    /** Sets the number of the registration paper, whole (số văn bản). */
    public Builder paperNumber(@Nullable String value) {
      this.paperNumber = value;
      return this;
    }

    /** Sets the date of the registration paper. */
    public Builder paperDate(@Nullable LocalDate value) {
      this.paperDate = value;
      return this;
    }

    /** Sets whether the route runs already or is adjusted or added. */
    public Builder state(@Nullable RouteState value) {
      this.state = value;
      return this;
    }

    /** Sets the route's code as it was written (mã số tuyến), see {@link RouteCode}. */
    public Builder routeCode(@Nullable String value) {
      this.routeCode = value;
      return this;
    }

    /** Sets the bus station of departure (bến xe đi). */
    public Builder departureStation(@Nullable String value) {
      this.departureStation = value;
      return this;
    }

    /** Sets the bus station of arrival (bến xe đến). */
    public Builder arrivalStation(@Nullable String value) {
      this.arrivalStation = value;
      return this;
    }

    /** Sets the length of the route in km (cự ly). */
    public Builder distanceKm(@Nullable Integer value) {
      this.distanceKm = value;
      return this;
    }

    /** Sets the trips in a month (số chuyến trong tháng). */
    public Builder tripsPerMonth(@Nullable Integer value) {
      this.tripsPerMonth = value;
      return this;
    }

    /** Sets the departure times asked for (giờ xuất bến). */
    public Builder slots(@Nullable List<Slot> value) {
      this.slots = value == null ? List.of() : value;
      return this;
    }

    /**
     * Sets the departure times of the published timetable (biểu đồ chạy xe đã công bố); empty if it
     * is not known.
     */
    public Builder publishedSlots(@Nullable List<Slot> value) {
      this.publishedSlots = value == null ? List.of() : value;
      return this;
    }

    /** Sets the dossiers of others for the same route that are known. */
    public Builder earlierFilings(@Nullable List<EarlierFiling> value) {
      this.earlierFilings = value == null ? List.of() : value;
      return this;
    }

    /** Sets the decision that revoked an earlier notice for this route. */
    public Builder revocation(@Nullable RouteRevocation value) {
      this.revocation = value;
      return this;
    }

    /** Returns what was gathered, complete or not. */
    public RouteRegistration build() {
      return new RouteRegistration(this);
    }
  }
}
