package vn.gtvt.sdk.permits.fleet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.permits.badge.BadgeRequest;
import vn.gtvt.sdk.permits.operator.TransportLicence;
import vn.gtvt.sdk.permits.rule.BadgeRenewal;
import vn.gtvt.sdk.permits.vehicle.Vehicle;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.procedure.Procedures;
import vn.gtvt.sdk.text.Bilingual;
import vn.gtvt.sdk.time.VietnamTime;

/** Finds what of a fleet runs out up to a day. */
final class RenewalPlan {
  private static final ProcedureCode LICENCE = ProcedureCode.of("1.000703");

  private final LocalDate today;
  private final LocalDate until;
  private final BadgeRenewal renewal;
  private final Optional<Procedure> licences;
  private final List<Renewal> found = new ArrayList<>();

  RenewalPlan(LocalDate today, LocalDate until, Procedures law) {
    this.today = today;
    this.until = until;
    this.licences = law.find(LICENCE);
    this.renewal = BadgeRenewal.under(law);
  }

  List<Renewal> of(Fleet fleet) {
    fleet.requests().forEach(this::vehicle);
    fleet.operator().knownLicence().ifPresent(this::licence);
    return found.stream()
        .sorted(Comparator.comparing(Renewal::expires).thenComparing(Renewal::subject))
        .toList();
  }

  private void vehicle(BadgeRequest request) {
    Vehicle vehicle = request.vehicle();
    String plate = vehicle.knownPlate().orElse("?");
    request
        .currentBadge()
        .ifPresent(
            badge -> {
              Optional<Bilingual> instead = renewal.instead(badge.kind());
              Optional<LocalDate> from = renewal.opens(badge.kind(), badge.validUntil());
              Bilingual advice =
                  instead.isPresent()
                      ? instead.get()
                      : from.isEmpty()
                          ? Words.get("renewal.badge.unknown-window")
                          : Words.get("renewal.badge", "from", VietnamTime.written(from.get()));
              add(Renewal.What.BADGE, plate, badge.validUntil(), from, advice);
            });
    vehicle
        .lifeEnds()
        .ifPresent(
            day ->
                add(
                    Renewal.What.VEHICLE_LIFE,
                    plate,
                    day,
                    Optional.empty(),
                    Words.get("renewal.life")));
    vehicle
        .lease()
        .ifPresent(
            lease ->
                add(
                    Renewal.What.LEASE,
                    plate,
                    lease.until(),
                    Optional.empty(),
                    Words.get("renewal.lease")));
  }

  /** The licence has no term of its own; only one of the old law may have had to be re-issued. */
  private void licence(TransportLicence licence) {
    licences.stream()
        .flatMap(law -> law.transitions().stream())
        .filter(older -> older.isAbout(licence.issuedOn()))
        .forEach(
            older ->
                add(
                    Renewal.What.LICENCE,
                    licence.number(),
                    older.until(),
                    Optional.empty(),
                    older.text()));
  }

  private void add(
      Renewal.What what,
      String subject,
      LocalDate expires,
      Optional<LocalDate> from,
      Bilingual advice) {
    if (!expires.isAfter(until)) {
      // Whether an old licence meets Điều 20 is not known here: it is never called overdue.
      boolean overdue = what != Renewal.What.LICENCE && expires.isBefore(today);
      found.add(new Renewal(what, subject, expires, from, overdue, advice));
    }
  }
}
