package vn.gtvt.sdk.permits.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import vn.gtvt.sdk.permits.badge.BadgeKind;
import vn.gtvt.sdk.permits.operator.FormOfBusiness;
import vn.gtvt.sdk.permits.vehicle.SeatCount;

/** A company that does not exist, the same every time: with faults that are known beforehand. */
public final class SyntheticCompany {
  /** The day on which it is looked at. */
  public static final LocalDate DAY = LocalDate.of(2026, 11, 26);

  private static final BadgeKind[] KINDS = {
    BadgeKind.CONTRACT, BadgeKind.CONTRACT, BadgeKind.FIXED_ROUTE, BadgeKind.TAXI, BadgeKind.TRUCK
  };

  private final Random random;
  private final List<HeldBadge> badges = new ArrayList<>();
  private final List<HeldVehicle> vehicles = new ArrayList<>();

  private SyntheticCompany(long seed) {
    this.random = new Random(seed);
  }

  /** Returns a company of this many vehicles, of which the first few contradict themselves. */
  public static CompanyRecords of(int vehicles, long seed) {
    return new SyntheticCompany(seed).records(vehicles);
  }

  private CompanyRecords records(int count) {
    for (int i = 0; i < count; i++) {
      vehicle(i, KINDS[i % KINDS.length]);
    }
    faults();
    return new CompanyRecords(
        "Công ty Vận tải Mẫu (giả)",
        List.of(
            new HeldLicence(
                "24-0001/GPKDVT",
                LocalDate.of(2025, 3, 17),
                null,
                Set.of(
                    FormOfBusiness.CONTRACT,
                    FormOfBusiness.FIXED_ROUTE,
                    FormOfBusiness.TAXI,
                    FormOfBusiness.GOODS))),
        badges,
        vehicles,
        List.of(
            new HeldRoute("0124.1112.A", 38, DAY.minusYears(1), DAY.minusMonths(11), null),
            new HeldRoute(
                "0124.1315.B", 45, DAY.minusYears(3), DAY.minusYears(3), DAY.minusDays(40)),
            new HeldRoute("2438.1121.A", 165, DAY.minusDays(35), null, null)));
  }

  private void vehicle(int i, BadgeKind kind) {
    String plate = plate(i);
    int year = 2026 - random.nextInt(kind == BadgeKind.TAXI ? 9 : 11);
    boolean isGoods = kind == BadgeKind.TRUCK;
    LocalDate life = isGoods ? LocalDate.of(year + 25, 12, 31) : LocalDate.of(year + 20, 12, 31);
    boolean isLeased = random.nextInt(6) == 0;
    vehicles.add(
        new HeldVehicle(
            plate,
            year,
            isGoods ? null : SeatCount.withoutDriver(kind == BadgeKind.TAXI ? 4 : 15),
            life,
            isLeased ? DAY.plusDays(20L + random.nextInt(900)) : null));
    badges.add(badge(i, plate, kind, DAY.plusDays(3L + random.nextInt(1600))));
  }

  private static String plate(int i) {
    return String.format(Locale.ROOT, "99%s-%03d.%02d", i % 2 == 0 ? "B" : "H", 100 + i, i % 100);
  }

  private static HeldBadge badge(int i, String plate, BadgeKind kind, LocalDate until) {
    return HeldBadge.of(String.format(Locale.ROOT, "PH24%05d", i), plate, kind, until);
  }

  /** Turns the first vehicles into what an overview has to find. */
  private void faults() {
    // Two kinds at once.
    badges.add(badge(9001, plate(0), BadgeKind.TAXI, DAY.plusYears(1)));
    // A badge for a vehicle that is gone.
    badges.add(badge(9002, "99B-999.99", BadgeKind.CONTRACT, DAY.plusMonths(8)));
    // Ended, and nothing took its place.
    for (int i = 5; i < 12; i++) {
      badges.set(i, badge(i, plate(i), badges.get(i).kind(), DAY.minusDays(4L * i)));
    }
    // Too old next year, and already too old: taxis serve 12 years.
    vehicles.set(3, withYear(3, 2014));
    vehicles.set(18, withYear(18, 2013));
    // A kind that is no longer issued.
    badges.set(4, badge(4, plate(4), BadgeKind.CONTAINER, DAY.plusMonths(5)));
    // A badge past the life of its truck, and one whose lease is over.
    vehicles.set(14, new HeldVehicle(plate(14), 2002, null, DAY.plusDays(35), null));
    badges.set(14, badge(14, plate(14), BadgeKind.TRUCK, DAY.plusYears(2)));
    HeldVehicle leased = vehicles.get(20);
    vehicles.set(
        20,
        new HeldVehicle(
            leased.plate(),
            leased.yearOfManufacture(),
            leased.seats(),
            leased.lifeEnds(),
            DAY.minusDays(9)));
  }

  private HeldVehicle withYear(int i, int year) {
    HeldVehicle old = vehicles.get(i);
    return new HeldVehicle(old.plate(), year, old.seats(), old.lifeEnds(), old.leaseUntil());
  }
}
