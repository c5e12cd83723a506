package vn.gtvt.sdk.permits.badge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.permits.vehicle.Vehicle;

/**
 * One vehicle's request for a badge (phù hiệu); unchecked, so that a check can speak of every fault
 * at once.
 *
 * <p>A getter throws {@link IllegalStateException} where a required value is missing: check first.
 * Immutable.
 */
public final class BadgeRequest {
  @NotNull @Valid private final @Nullable Vehicle vehicle;
  @NotNull private final @Nullable BadgeKind kind;
  @NotNull private final @Nullable Occasion occasion;
  @NotNull private final @Nullable LocalDate validUntil;

  @Min(1) @Max(5_000) private final @Nullable Integer routeKm;

  @Valid private final @Nullable CurrentBadge currentBadge;
  private final @Nullable LocalDate badgeReturnedOn;
  @Valid private final @Nullable BadgeRevocation revocation;
  private final @Nullable LocalDate strippedUntil;
  private final @Nullable LocalDate validFrom;

  private BadgeRequest(Builder from) {
    this.vehicle = from.vehicle;
    this.kind = from.kind;
    this.occasion = from.occasion;
    this.validUntil = from.validUntil;
    this.routeKm = from.routeKm;
    this.currentBadge = from.currentBadge;
    this.badgeReturnedOn = from.badgeReturnedOn;
    this.revocation = from.revocation;
    this.strippedUntil = from.strippedUntil;
    this.validFrom = from.validFrom;
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the vehicle. */
  public Vehicle vehicle() {
    return required(vehicle, "vehicle");
  }

  /** Returns the kind of badge asked for (loại phù hiệu). */
  public BadgeKind kind() {
    return required(kind, "kind");
  }

  /** Returns whether it is a first issue or a re-issue. */
  public Occasion occasion() {
    return required(occasion, "occasion");
  }

  /** Returns the last day of the badge asked for (thời hạn đề nghị). */
  public LocalDate validUntil() {
    return required(validUntil, "validUntil");
  }

  /** Returns the length of the route or longest trip in km (cự ly), or nothing. */
  public Optional<Integer> routeKm() {
    return Optional.ofNullable(routeKm);
  }

  /** Returns the badge that the vehicle has now, or nothing. */
  public Optional<CurrentBadge> currentBadge() {
    return Optional.ofNullable(currentBadge);
  }

  /** Returns the day on which that badge was handed back (ngày nộp lại), or nothing. */
  public Optional<LocalDate> badgeReturnedOn() {
    return Optional.ofNullable(badgeReturnedOn);
  }

  /** Returns the last decision that revoked a badge of the vehicle, or nothing. */
  public Optional<BadgeRevocation> revocation() {
    return Optional.ofNullable(revocation);
  }

  /** Returns the last day on which the badge's right of use is stripped (bị tước), or nothing. */
  public Optional<LocalDate> strippedUntil() {
    return Optional.ofNullable(strippedUntil);
  }

  /** Returns the first day of a reinforcement badge, or nothing. */
  public Optional<LocalDate> validFrom() {
    return Optional.ofNullable(validFrom);
  }

  /** Why a badge is asked for. */
  public enum Occasion {
    /** Cấp mới. */
    FIRST_ISSUE,
    /** Cấp lại: the badge expires or has expired, or its content changes. */
    RE_ISSUE,
    /** Cấp lại do mất, hỏng: may be asked for at any time. */
    REPLACEMENT,
    /** Đổi loại phù hiệu: the badge of another kind is handed back for it. */
    CHANGE_OF_KIND,
    /** Cấp lại do đổi chủ sở hữu xe hoặc đơn vị kinh doanh vận tải. */
    TRANSFER,
    /** Phù hiệu tăng cường dịp Tết Nguyên đán. */
    TET_REINFORCEMENT,
    /** Phù hiệu tăng cường dịp lễ khác, kỳ thi. */
    HOLIDAY_REINFORCEMENT;

    /** Says whether a badge for some days is asked for (phù hiệu tăng cường). */
    public boolean isReinforcement() {
      return this == TET_REINFORCEMENT || this == HOLIDAY_REINFORCEMENT;
    }
  }

  @Override
  public String toString() {
    return "BadgeRequest[" + kind + ", " + vehicle + "]";
  }

  private static <T> T required(@Nullable T value, String name) {
    if (value == null) {
      throw new IllegalStateException(
          "the BadgeRequest has no " + name + "; check it before it is used");
    }
    return value;
  }

  /** Gathers what is known; nothing is refused here. Not safe for concurrent use. */
  public static final class Builder {
    private @Nullable Vehicle vehicle;
    private @Nullable BadgeKind kind;
    private @Nullable Occasion occasion;
    private @Nullable LocalDate validUntil;
    private @Nullable Integer routeKm;
    private @Nullable CurrentBadge currentBadge;
    private @Nullable LocalDate badgeReturnedOn;
    private @Nullable BadgeRevocation revocation;
    private @Nullable LocalDate strippedUntil;
    private @Nullable LocalDate validFrom;

    private Builder() {}

    /** Sets the vehicle. */
    public Builder vehicle(@Nullable Vehicle value) {
      this.vehicle = value;
      return this;
    }

    /** Sets the kind of badge asked for (loại phù hiệu). */
    public Builder kind(@Nullable BadgeKind value) {
      this.kind = value;
      return this;
    }

    /** Sets whether it is a first issue or a re-issue. */
    public Builder occasion(@Nullable Occasion value) {
      this.occasion = value;
      return this;
    }

    /** Sets the last day of the badge asked for (thời hạn đề nghị). */
    public Builder validUntil(@Nullable LocalDate value) {
      this.validUntil = value;
      return this;
    }

    /** Sets the length of the route or longest trip in km (cự ly). */
    public Builder routeKm(@Nullable Integer value) {
      this.routeKm = value;
      return this;
    }

    /** Sets the badge that the vehicle has now. */
    public Builder currentBadge(@Nullable CurrentBadge value) {
      this.currentBadge = value;
      return this;
    }

    /** Sets the day on which that badge was handed back (ngày nộp lại). */
    public Builder badgeReturnedOn(@Nullable LocalDate value) {
      this.badgeReturnedOn = value;
      return this;
    }

    /** Sets the last decision that revoked a badge of the vehicle. */
    public Builder revocation(@Nullable BadgeRevocation value) {
      this.revocation = value;
      return this;
    }

    /** Sets the last day on which the badge's right of use is stripped (bị tước). */
    public Builder strippedUntil(@Nullable LocalDate value) {
      this.strippedUntil = value;
      return this;
    }

    /** Sets the first day of a reinforcement badge. */
    public Builder validFrom(@Nullable LocalDate value) {
      this.validFrom = value;
      return this;
    }

    /** Returns what was gathered, complete or not. */
    public BadgeRequest build() {
      return new BadgeRequest(this);
    }
  }
}
