package vn.gtvt.sdk.permits.fleet;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.permits.badge.BadgeKind;
import vn.gtvt.sdk.permits.badge.BadgeRequest;
import vn.gtvt.sdk.permits.badge.CurrentBadge;
import vn.gtvt.sdk.permits.vehicle.LeaseContract;
import vn.gtvt.sdk.permits.vehicle.SeatCount;
import vn.gtvt.sdk.permits.vehicle.Vehicle;
import vn.gtvt.sdk.permits.vehicle.VehicleClass;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.validation.Report;

/**
 * Reads one row of the table into a request; what cannot be read is said and left out. For one row.
 */
final class RowReader {
  private static final Set<String> SEATS = Set.of("cho", "chỗ", "ghe", "nguoi", "cho ngoi");
  private static final Set<String> KILOGRAMS = Set.of("kg", "kilogam");
  private static final Set<String> KILOMETRES = Set.of("km");
  private static final Set<String> YEARS = Set.of("nam", "năm");
  private static final int LONGEST_TERM = 100;

  private final LocalDate filingDate;
  private final boolean epoch1904;
  private final KnownWords words;
  private final Vehicle.Builder vehicle = Vehicle.builder();
  private final BadgeRequest.Builder request = BadgeRequest.builder();
  private final Report.Collector faults = Report.collect();

  private @Nullable String leaseForm;
  private @Nullable String lessor;
  private @Nullable LocalDate leaseFrom;
  private @Nullable LocalDate leaseUntil;
  private @Nullable BadgeKind kind;
  private @Nullable String badgeNumber;
  private @Nullable BadgeKind badgeKind;
  private @Nullable LocalDate badgeUntil;

  RowReader(LocalDate filingDate, boolean epoch1904, KnownWords words) {
    this.filingDate = filingDate;
    this.epoch1904 = epoch1904;
    this.words = words;
  }

  SheetRow read(RawRow row, HeaderRow header) {
    for (int i = 0; i < header.fields().size(); i++) {
      Field field = header.fields().get(i);
      Object raw = field == null ? null : row.value(i);
      if (field != null && raw != null) {
        put(field, raw);
      }
    }
    if (header.listsBadges() && badgeKind == null) {
      badgeKind = kind;
    }
    BadgeRequest read =
        request.vehicle(vehicle.lease(lease()).build()).kind(kind).currentBadge(badge()).build();
    return new SheetRow(row.number(), read, faults.report(), header.columns());
  }

  private void put(Field field, Object raw) {
    if (raw instanceof BrokenCell) {
      fault(field, raw, "wanted.value");
      return;
    }
    switch (field) {
      case NUMBER -> {}
      case PLATE -> vehicle.plate(CellText.of(raw));
      case CHASSIS -> vehicle.chassis(CellText.upper(CellText.of(raw)));
      case ENGINE -> vehicle.engine(CellText.upper(CellText.of(raw)));
      case CLASS -> vehicle.vehicleClass(word(field, raw, FleetWords.CLASSES, VehicleClass.class));
      case MAKE -> vehicle.make(CellText.of(raw));
      case COLOUR -> vehicle.colour(CellText.of(raw));
      case COUNTRY -> vehicle.country(CellText.of(raw));
      case YEAR -> vehicle.yearOfManufacture(whole(field, raw, YEARS));
      case SEATS -> vehicle.seats(seats(field, raw, true));
      case SEATS_WITHOUT_DRIVER -> vehicle.seats(seats(field, raw, false));
      case PAYLOAD -> vehicle.payloadKg(kilograms(field, raw));
      case PAYLOAD_TONNES ->
          vehicle.payloadKg(known(field, raw, CellNumber.tonnes(raw), "wanted.number"));
      case LIFE -> vehicle.lifeEnds(lifeEnds(field, raw));
      case OWNER -> vehicle.owner(CellText.of(raw));
      case REGISTERED -> vehicle.registeredOn(date(field, raw));
      case HOLDING -> vehicle.holding(word(field, raw, FleetWords.HOLDINGS, Vehicle.Holding.class));
      case LEASE_FORM -> leaseForm = CellText.of(raw);
      case LESSOR -> lessor = CellText.of(raw);
      case LEASE_FROM -> leaseFrom = date(field, raw);
      case LEASE_UNTIL -> leaseUntil = date(field, raw);
      case TRACKING -> vehicle.trackingDevice(word(field, raw, FleetWords.YES_NO, Boolean.class));
      case CAMERA -> vehicle.driverCamera(word(field, raw, FleetWords.YES_NO, Boolean.class));
      case KIND -> kind = word(field, raw, FleetWords.KINDS, BadgeKind.class);
      case OCCASION ->
          request.occasion(word(field, raw, FleetWords.OCCASIONS, BadgeRequest.Occasion.class));
      case TERM -> request.validUntil(term(field, raw));
      case ROUTE_KM -> request.routeKm(whole(field, raw, KILOMETRES));
      case BADGE_NUMBER -> badgeNumber = CellText.of(raw);
      case BADGE_KIND -> badgeKind = word(field, raw, FleetWords.KINDS, BadgeKind.class);
      case BADGE_UNTIL -> badgeUntil = date(field, raw);
    }
  }

  private @Nullable LeaseContract lease() {
    if (leaseForm == null && lessor == null && leaseFrom == null && leaseUntil == null) {
      return null;
    }
    // A contract that is told in part is checked as one with gaps; a record must not hold null.
    if (leaseForm == null || lessor == null || leaseFrom == null || leaseUntil == null) {
      faults.error(
          "vehicle.lease", "sheet.lease.incomplete", Words.get("sheet.lease.incomplete"), null);
      return null;
    }
    return new LeaseContract(leaseForm, lessor, leaseFrom, leaseUntil);
  }

  private @Nullable CurrentBadge badge() {
    if (badgeKind != null && badgeUntil != null) {
      return new CurrentBadge(badgeKind, badgeNumber == null ? "" : badgeNumber, badgeUntil);
    }
    boolean told = badgeKind != null || badgeUntil != null || badgeNumber != null;
    if (told && !faults.has(Field.BADGE_KIND.path()) && !faults.has(Field.BADGE_UNTIL.path())) {
      faults.error(
          badgeKind == null ? Field.BADGE_KIND.path() : Field.BADGE_UNTIL.path(),
          "sheet.badge.incomplete",
          Words.get("sheet.badge.incomplete"),
          null);
    }
    return null;
  }

  /** Nobody carries goods by the pound: a small number is tonnes in a column of kilograms. */
  private @Nullable Integer kilograms(Field field, Object raw) {
    Integer kilograms = CellNumber.whole(raw, KILOGRAMS);
    return known(
        field, raw, kilograms != null && kilograms >= 100 ? kilograms : null, "wanted.kilograms");
  }

  private @Nullable SeatCount seats(Field field, Object raw, boolean withDriver) {
    Integer seats = whole(field, raw, SEATS);
    if (seats == null) {
      return null;
    }
    boolean possible = seats <= 500 && seats >= (withDriver ? 1 : 0);
    if (!possible) {
      fault(field, raw, "wanted.number");
      return null;
    }
    return withDriver ? SeatCount.withDriver(seats) : SeatCount.withoutDriver(seats);
  }

  /** A bare year means its last day: the papers name the year in which the life ends. */
  private @Nullable LocalDate lifeEnds(Field field, Object raw) {
    Integer year = CellNumber.whole(raw, YEARS);
    return year != null && year >= 1950 && year <= 2200
        ? LocalDate.of(year, 12, 31)
        : date(field, raw);
  }

  private @Nullable LocalDate term(Field field, Object raw) {
    Integer years = CellNumber.whole(raw, YEARS);
    return years != null && years > 0 && years <= LONGEST_TERM
        ? filingDate.plusYears(years)
        : date(field, raw);
  }

  private @Nullable LocalDate date(Field field, Object raw) {
    return known(field, raw, CellDate.of(raw, epoch1904), "wanted.date");
  }

  private @Nullable Integer whole(Field field, Object raw, Set<String> units) {
    return known(field, raw, CellNumber.whole(raw, units), "wanted.number");
  }

  private <T> @Nullable T word(Field field, Object raw, WordList<T> list, Class<T> type) {
    return known(field, raw, words.find(field, CellText.of(raw), list, type), "wanted.word");
  }

  private <T> @Nullable T known(Field field, Object raw, @Nullable T value, String wanted) {
    if (value == null) {
      fault(field, raw, wanted);
    }
    return value;
  }

  private void fault(Field field, Object raw, String wanted) {
    Bilingual message =
        Words.get(
            "sheet.cell.unreadable", "text", CellText.shown(raw), "wanted", Words.get(wanted));
    faults.error(field.path(), "sheet.cell.unreadable", message, null);
  }
}
