package vn.gtvt.sdk.permits.overview;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.text.Bilingual;

/**
 * Something that a company has, and how long it holds. Immutable.
 *
 * @param what what it is
 * @param subject plate, number of the licence, or code of the route
 * @param detail more about it, e.g. the kind of the badge and its number; may be empty
 * @param until its last day; null if it has none
 * @param renewableFrom first day on which it may be renewed; null where no source states one
 * @param state how it stands
 */
public record Term(
    What what,
    String subject,
    Bilingual detail,
    @Nullable LocalDate until,
    @Nullable LocalDate renewableFrom,
    State state) {
  /** Guards what is required. */
  public Term {
    Objects.requireNonNull(what, "what == null");
    Objects.requireNonNull(subject, "subject == null");
    Objects.requireNonNull(detail, "detail == null");
    Objects.requireNonNull(state, "state == null");
  }

  /** Returns its last day, if it has one. */
  public Optional<LocalDate> lastDay() {
    return Optional.ofNullable(until);
  }

  /** What a company has. */
  public enum What {
    /** Giấy phép kinh doanh vận tải. */
    LICENCE("Giấy phép", "Licence"),
    /** Phù hiệu. */
    BADGE("Phù hiệu", "Badge"),
    /** Thông báo khai thác tuyến. */
    ROUTE("Tuyến", "Route"),
    /** Niên hạn của xe. */
    VEHICLE_LIFE("Niên hạn xe", "Vehicle life"),
    /** Hợp đồng thuê xe. */
    LEASE("Thuê xe", "Lease");

    private final Bilingual label;

    What(String vi, String en) {
      this.label = new Bilingual(vi, en);
    }

    /** Returns what people call it. */
    public Bilingual label() {
      return label;
    }
  }

  /** How it stands on the day of the overview. */
  public enum State {
    /** It has run out, and nothing took its place. */
    ENDED("Đã hết hạn", "Ended"),
    /** It runs out within the span looked at. */
    SOON("Sắp hết hạn", "Ends soon"),
    /** It holds beyond the span, or has no last day. */
    VALID("Còn hạn", "Valid"),
    /** It was revoked, handed back or stopped. */
    WITHDRAWN("Đã thu hồi, ngừng", "Revoked or stopped");

    private final Bilingual label;

    State(String vi, String en) {
      this.label = new Bilingual(vi, en);
    }

    /** Returns what people call it. */
    public Bilingual label() {
      return label;
    }
  }
}
