package vn.gtvt.sdk.permits.rule;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gtvt.sdk.codelist.ApplicantKind;
import vn.gtvt.sdk.codelist.Province;
import vn.gtvt.sdk.permits.badge.BadgeApplication;
import vn.gtvt.sdk.permits.badge.BadgeKind;
import vn.gtvt.sdk.permits.badge.BadgeRequest;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.permits.operator.Seats;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.procedure.Procedures;

/** The demands on a dossier as a whole: where, by whom, with which badges handed back. */
final class DossierRules {
  private final Procedure procedure;
  private final Procedures law;

  DossierRules(Procedure procedure, Procedures law) {
    this.procedure = procedure;
    this.law = law;
  }

  /** Checks an application whose own form is complete. */
  void check(BadgeApplication application, Findings found) {
    rule("dossier-place").ifPresent(basis -> checkPlace(basis, application, found));
    rule("dossier-applicant").ifPresent(basis -> checkApplicant(basis, application, found));
    rule("dossier-returned-badges").ifPresent(basis -> checkReturned(basis, application, found));
  }

  /** A shuttle may be asked for at the other end of its route too. */
  private void checkPlace(Condition basis, BadgeApplication application, Findings found) {
    Seats seats = Seats.in(law.provinces());
    Optional<Province> asked = seats.of(application.authority());
    Optional<Province> licensed = seats.ofDepartment(application.operator().licence().issuedBy());
    if (asked.isEmpty() || licensed.isEmpty()) {
      return;
    }
    boolean isShuttle = application.kind() == BadgeKind.SHUTTLE;
    Optional<Province> otherEnd =
        application.otherEndProvince().filter(name -> isShuttle).flatMap(seats::named);
    Set<Province> allowed =
        Stream.concat(licensed.stream(), otherEnd.stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (!allowed.contains(asked.get())) {
      found.error(
          basis,
          "authority.province",
          isShuttle ? "badge.place.shuttle-elsewhere" : "badge.place.elsewhere",
          "asked",
          asked.get().name(),
          "allowed",
          allowed.stream().map(p -> p.name().vi()).collect(Collectors.joining(", ")));
    }
  }

  /** The portal lists no persons; whether it turns a household away is not known. */
  private void checkApplicant(Condition basis, BadgeApplication application, Findings found) {
    ApplicantKind kind = application.operator().type().applicantKind();
    boolean isOther =
        procedure.subjects().filter(subjects -> !subjects.kinds().contains(kind)).isPresent();
    if (isOther) {
      found.warning(
          basis,
          "operator.type",
          "badge.applicant.not-listed",
          "type",
          application.operator().type().vietnamese());
    }
  }

  /** Badges that are changed for another kind and were not handed back before come with it. */
  private static void checkReturned(Condition basis, BadgeApplication application, Findings found) {
    long needed = application.requests().stream().filter(DossierRules::comesWithDossier).count();
    if (application.returnedBadges() < needed) {
      found.error(
          basis,
          "returnedBadges",
          "badge.change.too-few-returned",
          "needed",
          needed,
          "returned",
          application.returnedBadges());
    }
  }

  private static boolean comesWithDossier(BadgeRequest request) {
    return request.occasion() == BadgeRequest.Occasion.CHANGE_OF_KIND
        && request.currentBadge().isPresent()
        && request.badgeReturnedOn().isEmpty();
  }

  private Optional<Condition> rule(String name) {
    return procedure.conditions().stream()
        .filter(condition -> condition.rule().equals(name))
        .findFirst();
  }
}
