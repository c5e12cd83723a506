package vn.gtvt.sdk.permits.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.permits.rule.BadgeRenewal;
import vn.gtvt.sdk.procedure.Procedures;
import vn.gtvt.sdk.text.Bilingual;

/** Gathers what a company has, with the last day of each. */
final class TermList {
  private final LocalDate date;
  private final LocalDate soonUntil;
  private final BadgeRenewal renewal;
  private final RouteStart start;
  private final List<Term> found = new ArrayList<>();

  TermList(LocalDate date, LocalDate soonUntil, Procedures law) {
    this.date = date;
    this.soonUntil = soonUntil;
    this.renewal = BadgeRenewal.under(law);
    this.start = RouteStart.of(law);
  }

  List<Term> of(CompanyRecords records) {
    records.licences().stream()
        .filter(licence -> !records.isReplaced(licence, date))
        .forEach(this::licence);
    badges(records);
    records.routes().forEach(this::route);
    for (HeldVehicle vehicle : records.vehicles()) {
      add(Term.What.VEHICLE_LIFE, vehicle.plate(), nothing(), vehicle.lifeEnds(), null);
      add(Term.What.LEASE, vehicle.plate(), nothing(), vehicle.leaseUntil(), null);
    }
    return found.stream()
        .sorted(
            Comparator.comparing((Term term) -> term.lastDay().orElse(LocalDate.MAX))
                .thenComparing(Term::what)
                .thenComparing(Term::subject))
        .toList();
  }

  private void licence(HeldLicence licence) {
    Bilingual detail =
        OverviewWords.get("term.licence", "issued", OverviewWords.day(licence.issuedOn()));
    Term.State state = licence.isInForceOn(date) ? Term.State.VALID : Term.State.WITHDRAWN;
    found.add(
        new Term(Term.What.LICENCE, licence.number(), detail, licence.revokedOn(), null, state));
  }

  /** A badge that ended is history once the vehicle has another, or is gone. */
  private void badges(CompanyRecords records) {
    Set<String> fleet = new HashSet<>();
    records.vehicles().forEach(vehicle -> fleet.add(vehicle.plate()));
    Set<String> covered = new HashSet<>();
    records.badges().stream()
        .filter(badge -> badge.isValidOn(date))
        .forEach(badge -> covered.add(badge.plate()));
    records.badges().stream()
        .filter(badge -> badge.isValidOn(date))
        .forEach(badge -> badge(badge, null));
    records.badges().stream()
        .filter(badge -> !covered.contains(badge.plate()) && fleet.contains(badge.plate()))
        .sorted(Comparator.comparing(HeldBadge::validUntil).reversed())
        .forEach(
            badge -> {
              if (covered.add(badge.plate())) {
                badge(badge, badge.isRevokedOn(date) ? Term.State.WITHDRAWN : null);
              }
            });
  }

  private void badge(HeldBadge badge, Term.@Nullable State state) {
    Bilingual detail =
        OverviewWords.get(
            "term.badge",
            "kind",
            badge.kind().label(),
            "number",
            badge.number().isEmpty() ? "" : " (" + badge.number() + ")");
    found.add(
        new Term(
            Term.What.BADGE,
            badge.plate(),
            detail,
            badge.validUntil(),
            state == null && !badge.reinforcement()
                ? renewal.opens(badge.kind(), badge.validUntil()).orElse(null)
                : null,
            state == null ? state(badge.validUntil()) : state));
  }

  /** A route that was not begun lapses; one that runs has no last day. */
  private void route(HeldRoute route) {
    boolean isOn = route.isRegisteredOn(date);
    LocalDate lapses = start.due(route, date).orElse(null);
    found.add(
        new Term(
            Term.What.ROUTE,
            route.code(),
            OverviewWords.get(
                !isOn
                    ? "term.route.stopped"
                    : lapses == null ? "term.route.runs" : "term.route.not-begun"),
            isOn ? lapses : route.stoppedOn(),
            null,
            isOn ? state(lapses) : Term.State.WITHDRAWN));
  }

  private void add(
      Term.What what,
      String subject,
      Bilingual detail,
      @Nullable LocalDate until,
      @Nullable LocalDate renewableFrom) {
    if (until != null) {
      found.add(new Term(what, subject, detail, until, renewableFrom, state(until)));
    }
  }

  private Term.State state(@Nullable LocalDate until) {
    if (until == null || until.isAfter(soonUntil)) {
      return Term.State.VALID;
    }
    return until.isBefore(date) ? Term.State.ENDED : Term.State.SOON;
  }

  private static Bilingual nothing() {
    return new Bilingual("", "");
  }
}
