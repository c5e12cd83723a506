package vn.gtvt.sdk.permits.rule;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gtvt.sdk.codelist.ApplicantKind;
import vn.gtvt.sdk.codelist.Province;
import vn.gtvt.sdk.permits.badge.BadgeApplication;
import vn.gtvt.sdk.permits.badge.BadgeKind;
import vn.gtvt.sdk.permits.badge.BadgeRequest;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.permits.operator.FormOfBusiness;
import vn.gtvt.sdk.permits.operator.Seats;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.procedure.Procedures;
import vn.gtvt.sdk.time.VietnamTime;

/** The demands on a dossier as a whole: where, by whom, with which badges handed back. */
final class DossierRules {
  private final Procedure procedure;
  private final Procedures law;

  DossierRules(Procedure procedure, Procedures law) {
    this.procedure = procedure;
    this.law = law;
  }

  /**
   * Checks an application.
   *
   * @param whole the requests of which nothing is missing
   * @param isWhole whether nothing is missing at a path of the application
   */
  void check(
      BadgeApplication application,
      List<BadgeRequest> whole,
      Predicate<String> isWhole,
      Findings found) {
    if (isWhole.test("operator")) {
      rule("dossier-applicant").ifPresent(basis -> checkApplicant(basis, application, found));
      rule("dossier-form").ifPresent(basis -> checkForm(basis, application, whole, found));
      boolean hasPaperDate = isWhole.test("paperDate");
      rule("dossier-values").ifPresent(basis -> checkDays(basis, application, hasPaperDate, found));
    }
    if (isWhole.test("operator") && isWhole.test("authority") && !whole.isEmpty()) {
      boolean isShuttle = whole.get(0).kind() == BadgeKind.SHUTTLE;
      rule("dossier-place").ifPresent(basis -> checkPlace(basis, application, isShuttle, found));
    }
    if (isWhole.test("returnedBadges")) {
      rule("dossier-returned-badges")
          .ifPresent(basis -> checkReturned(basis, application, whole, found));
    }
  }

  /** A shuttle may be asked for at the other end of its route too. */
  private void checkPlace(
      Condition basis, BadgeApplication application, boolean isShuttle, Findings found) {
    Seats seats = Seats.in(law.provinces());
    if (!seats.agree(application.authority())) {
      found.contradicts(application.authority(), basis);
      return;
    }
    String issuer = application.operator().licence().issuedBy();
    Optional<Province> asked = seats.of(application.authority());
    Optional<Province> licensed = seats.ofDepartment(issuer);
    if (asked.isEmpty() || licensed.isEmpty()) {
      found.warning(basis, "authority.province", "badge.place.unknown", "issuer", issuer);
      return;
    }
    Optional<String> end = application.otherEndProvince().filter(name -> isShuttle);
    Optional<Province> otherEnd = end.flatMap(seats::named);
    if (end.isPresent() && otherEnd.isEmpty()) {
      found.error(basis, "otherEndProvince", "badge.place.end-unknown", "end", end.get());
    }
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

  /** A word that nobody here knows may be the form that is looked for: it is asked about. */
  private static void checkForm(
      Condition basis, BadgeApplication application, List<BadgeRequest> whole, Findings found) {
    List<String> stated = application.operator().formsOfBusiness();
    List<String> unread =
        stated.stream().flatMap(text -> FormOfBusiness.unreadIn(text).stream()).toList();
    whole.stream()
        .map(BadgeRequest::kind)
        .distinct()
        .forEach(
            kind ->
                kind.form()
                    .filter(
                        form ->
                            stated.stream()
                                .noneMatch(text -> FormOfBusiness.namedIn(text).contains(form)))
                    .ifPresent(
                        form -> {
                          Object[] words = {
                            "kind", kind.label(),
                            "form", form.label(),
                            "unread", String.join("; ", unread)
                          };
                          if (unread.isEmpty()) {
                            found.error(
                                basis,
                                "operator.formsOfBusiness",
                                "badge.form.not-licensed",
                                words);
                          } else {
                            found.warning(
                                basis, "operator.formsOfBusiness", "badge.form.unread", words);
                          }
                        }));
  }

  private void checkDays(
      Condition basis, BadgeApplication application, boolean hasPaperDate, Findings found) {
    past(basis, application.operator().licence().issuedOn(), "operator.licence.issuedOn", found);
    if (hasPaperDate) {
      past(basis, application.paperDate(), "paperDate", found);
    }
  }

  private void past(Condition basis, LocalDate day, String path, Findings found) {
    if (day.isAfter(law.date())) {
      found.error(basis, path, "badge.day.in-future", "day", VietnamTime.written(day));
    }
  }

  /**
   * The portal lists no persons; whether it turns a household away is not known. A warning, where a
   * route's registration is refused: a household may hold a licence, its vehicles need badges, and
   * they can be asked for at the desk and by post too (legal facts A, A.1).
   */
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
  private static void checkReturned(
      Condition basis, BadgeApplication application, List<BadgeRequest> whole, Findings found) {
    long needed = whole.stream().filter(DossierRules::comesWithDossier).count();
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
