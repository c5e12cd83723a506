package vn.gtvt.sdk.permits.badge;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.permits.operator.FormOfBusiness;
import vn.gtvt.sdk.text.Bilingual;

/**
 * Kind of badge (loại phù hiệu), legal facts A.5. Which kinds are issued on a date stands in the
 * dated data of 2.002288.
 */
public enum BadgeKind {
  /** Xe tuyến cố định. */
  FIXED_ROUTE("fixed-route", "Xe tuyến cố định", "Fixed route"),
  /** Xe trung chuyển. */
  SHUTTLE("shuttle", "Xe trung chuyển", "Shuttle"),
  /** Xe buýt. */
  BUS("bus", "Xe buýt", "City bus"),
  /** Xe taxi. */
  TAXI("taxi", "Xe taxi", "Taxi"),
  /** Xe hợp đồng. */
  CONTRACT("contract", "Xe hợp đồng", "Contract car"),
  /** Xe tải. */
  TRUCK("truck", "Xe tải", "Truck"),
  /** Xe chở khách (bốn bánh có gắn động cơ). */
  FOUR_WHEEL_PASSENGER("four-wheel-passenger", "Xe bốn bánh chở khách", "Four-wheel passenger"),
  /** Xe chở hàng (bốn bánh có gắn động cơ). */
  FOUR_WHEEL_GOODS("four-wheel-goods", "Xe bốn bánh chở hàng", "Four-wheel goods"),
  /** Xe công-ten-nơ: under NĐ 10/2020 only. */
  CONTAINER("container", "Xe công-ten-nơ", "Container", "x-container-badge"),
  /** Xe đầu kéo: under NĐ 10/2020 only. */
  TRACTOR("tractor", "Xe đầu kéo", "Tractor", "x-container-badge"),
  /** Xe nội bộ: no badge any more, the operator shows the words itself. */
  INTERNAL("internal", "Xe nội bộ", "Internal transport", "x-internal-badge"),
  /** Biển hiệu xe ô tô vận tải khách du lịch: a sign beside the badge, under the law before. */
  TOURIST_SIGN(
      "tourist-sign", "Biển hiệu xe vận tải khách du lịch", "Tourist sign", "x-tourist-sign");

  private final String id;
  private final Bilingual label;
  private final @Nullable ProcedureCode ended;

  BadgeKind(String id, String vi, String en) {
    this(id, vi, en, null);
  }

  BadgeKind(String id, String vi, String en, @Nullable String ended) {
    this.id = id;
    this.label = new Bilingual(vi, en);
    this.ended = ended == null ? null : ProcedureCode.of(ended);
  }

  /**
   * Returns the ended procedure of a kind that is only history: such a badge is read and used to
   * its last day, and never renewed. Its definition says what to do instead.
   */
  public Optional<ProcedureCode> endedProcedure() {
    return Optional.ofNullable(ended);
  }

  /**
   * Returns the form of business that a licence names for vehicles with such a badge. Nothing for a
   * shuttle, which serves whatever form the licence names, and for what stands beside a badge.
   */
  public Optional<FormOfBusiness> form() {
    return switch (this) {
      case FIXED_ROUTE -> Optional.of(FormOfBusiness.FIXED_ROUTE);
      case BUS -> Optional.of(FormOfBusiness.BUS);
      case TAXI -> Optional.of(FormOfBusiness.TAXI);
      case CONTRACT -> Optional.of(FormOfBusiness.CONTRACT);
      case TRUCK, CONTAINER, TRACTOR -> Optional.of(FormOfBusiness.GOODS);
      case FOUR_WHEEL_PASSENGER -> Optional.of(FormOfBusiness.FOUR_WHEEL_PASSENGER);
      case FOUR_WHEEL_GOODS -> Optional.of(FormOfBusiness.FOUR_WHEEL_GOODS);
      case SHUTTLE, INTERNAL, TOURIST_SIGN -> Optional.empty();
    };
  }

  /** Returns the stable name in data files, e.g. {@code fixed-route}. */
  public String id() {
    return id;
  }

  /** Returns what people call it. */
  public Bilingual label() {
    return label;
  }

  /**
   * Returns the kind of this id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static BadgeKind ofId(String id) {
    for (BadgeKind kind : values()) {
      if (kind.id.equals(id)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no kind of badge " + id);
  }
}
