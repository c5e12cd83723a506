package vn.gtvt.sdk.permits.fleet;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.gtvt.sdk.permits.badge.BadgeApplication;
import vn.gtvt.sdk.permits.badge.BadgeKind;
import vn.gtvt.sdk.permits.badge.BadgeRequest;
import vn.gtvt.sdk.permits.operator.Authority;
import vn.gtvt.sdk.permits.operator.Operator;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;
import vn.gtvt.sdk.procedure.Procedures;

/**
 * All vehicles of an operator with what is asked for them. Immutable.
 *
 * @param operator the operator
 * @param authority the authority addressed
 * @param requests one per vehicle
 */
public record Fleet(Operator operator, Authority authority, List<BadgeRequest> requests) {
  /** Keeps a copy. */
  public Fleet {
    requests = List.copyOf(requests);
  }

  /** Returns a fleet. */
  public static Fleet of(Operator operator, Authority authority, List<BadgeRequest> requests) {
    return new Fleet(operator, authority, requests);
  }

  /**
   * Sorts the requests into applications: one kind each, in the order of the kinds, at most {@code
   * most} vehicles.
   *
   * @param paperNumber number of the request paper; several get {@code 05-1/2026/…}, {@code
   *     05-2/2026/…}
   * @param date day of the request papers
   * @param most vehicles that one dossier may hold, see {@code BadgeCheck.mostVehicles()}
   * @throws IllegalArgumentException if {@code most} is not above 0
   */
  public List<BadgeApplication> applications(String paperNumber, LocalDate date, int most) {
    if (most <= 0) {
      throw new IllegalArgumentException("most must be > 0");
    }
    List<List<BadgeRequest>> groups = new ArrayList<>();
    for (List<BadgeRequest> ofOneKind : byKind().values()) {
      for (int from = 0; from < ofOneKind.size(); from += most) {
        groups.add(ofOneKind.subList(from, Math.min(from + most, ofOneKind.size())));
      }
    }
    List<BadgeApplication> applications = new ArrayList<>();
    for (List<BadgeRequest> group : groups) {
      String number =
          groups.size() == 1 ? paperNumber : numbered(paperNumber, applications.size() + 1);
      applications.add(application(number, date, group));
    }
    return List.copyOf(applications);
  }

  /**
   * Returns what expires up to {@code horizon} from a date on, and what already has, by the bundled
   * law of that date; soonest first.
   */
  public List<Renewal> renewals(LocalDate date, Period horizon) {
    return renewals(date, horizon, ProcedureCatalogue.bundled().at(date));
  }

  /**
   * Returns what expires up to {@code horizon} from a date on, and what already has, by this law;
   * soonest first.
   */
  public List<Renewal> renewals(LocalDate date, Period horizon, Procedures law) {
    return new RenewalPlan(date, date.plus(horizon), law).of(this);
  }

  private Map<BadgeKind, List<BadgeRequest>> byKind() {
    Map<BadgeKind, List<BadgeRequest>> byKind = new EnumMap<>(BadgeKind.class);
    requests.forEach(r -> byKind.computeIfAbsent(r.kind(), k -> new ArrayList<>()).add(r));
    return byKind;
  }

  private BadgeApplication application(
      String paperNumber, LocalDate date, List<BadgeRequest> group) {
    int returned = (int) group.stream().filter(Fleet::handsBadgeBack).count();
    return BadgeApplication.builder()
        .operator(operator)
        .authority(authority)
        .paperNumber(paperNumber)
        .paperDate(date)
        .returnedBadges(returned)
        .requests(group)
        .build();
  }

  /** A badge of the vehicle's own that is still held is handed back for the new one. */
  private static boolean handsBadgeBack(BadgeRequest request) {
    boolean isHeld = request.currentBadge().isPresent() && request.badgeReturnedOn().isEmpty();
    return isHeld
        && request.currentBadge().get().kind() != BadgeKind.TOURIST_SIGN
        && !request.occasion().isReinforcement();
  }

  private static String numbered(String paperNumber, int part) {
    int slash = paperNumber.indexOf('/');
    return slash < 0
        ? paperNumber + "-" + part
        : paperNumber.substring(0, slash) + "-" + part + paperNumber.substring(slash);
  }
}
