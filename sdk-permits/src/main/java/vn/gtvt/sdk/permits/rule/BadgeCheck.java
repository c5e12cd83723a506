package vn.gtvt.sdk.permits.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.permits.badge.BadgeApplication;
import vn.gtvt.sdk.permits.badge.BadgeDossier;
import vn.gtvt.sdk.permits.badge.BadgeKind;
import vn.gtvt.sdk.permits.badge.BadgeRequest;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.procedure.Ending;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;
import vn.gtvt.sdk.procedure.Procedures;
import vn.gtvt.sdk.time.WorkingCalendar;
import vn.gtvt.sdk.validation.BeanCheck;
import vn.gtvt.sdk.validation.Report;
import vn.gtvt.sdk.validation.Violation;

/**
 * Checks badge requests offline against the law of one filing date; every violation at once.
 *
 * <p>Building one reads the constraints' metadata: build one per date and keep it. Immutable and
 * safe for concurrent use.
 */
public final class BadgeCheck {
  /** Cấp, cấp lại phù hiệu xe ô tô, xe bốn bánh kinh doanh vận tải. */
  public static final ProcedureCode BADGE = ProcedureCode.of("2.002288");

  private final LocalDate filingDate;
  private final Procedures law;
  private final Procedure procedure;
  private final BadgeRules rules;
  private final DossierRules dossierRules;
  private final BeanCheck beans = BeanCheck.create();

  private BadgeCheck(Procedures law, WorkingCalendar calendar) {
    this.filingDate = law.date();
    this.law = law;
    this.procedure = law.require(BADGE);
    this.rules = new BadgeRules(procedure, law, calendar);
    this.dossierRules = new DossierRules(procedure, law);
  }

  /**
   * Returns the check for a filing date.
   *
   * @throws IllegalArgumentException if badges are not issued on that date by any edition known
   */
  public static BadgeCheck at(ProcedureCatalogue catalogue, LocalDate filingDate) {
    return at(catalogue, WorkingCalendar.bundled(), filingDate);
  }

  /**
   * Returns the check for a filing date.
   *
   * @param calendar the days off, by which the return of a revoked badge is late or not
   * @throws IllegalArgumentException if badges are not issued on that date by any edition known
   */
  public static BadgeCheck at(
      ProcedureCatalogue catalogue, WorkingCalendar calendar, LocalDate filingDate) {
    return new BadgeCheck(catalogue.at(filingDate), calendar);
  }

  /** Returns the edition of the procedure that is checked against. */
  public Procedure procedure() {
    return procedure;
  }

  /** Returns the day of filing that ages and terms are counted at. */
  public LocalDate filingDate() {
    return filingDate;
  }

  /** Returns the most vehicles that one dossier may hold. */
  public int mostVehicles() {
    return dossierSize().require("most");
  }

  /** Checks one request: form first, and the law where nothing is missing. */
  public Report check(BadgeRequest request) {
    Report form = beans.check(request);
    Findings found = RuleWords.find();
    found.unread(procedure);
    return (isWhole(form, "") ? form.and(law(request)) : form).and(found.report());
  }

  /**
   * Checks a whole application; paths start at it: {@code requests[0].vehicle.plate}. A malformed
   * value hides no other fault; a missing one hides only what cannot be told without it.
   */
  public Report check(BadgeApplication application) {
    Report form = beans.check(application);
    List<Violation> found = new ArrayList<>(form.violations());
    Findings dossier = RuleWords.find();
    dossier.unread(procedure);
    List<BadgeRequest> whole = new ArrayList<>();
    Set<String> plates = new HashSet<>();
    for (int i = 0; i < application.requests().size(); i++) {
      String at = "requests[" + i + "]";
      if (isWhole(form, at)) {
        BadgeRequest request = application.requests().get(i);
        law(request).violations().forEach(v -> found.add(v.under(at)));
        if (!plates.add(request.vehicle().plate())) {
          dossier.error(
              dossierSize(),
              at + ".vehicle.plate",
              "badge.plate.repeated",
              "plate",
              request.vehicle().plate());
        }
        whole.add(request);
        if (request.kind() != whole.get(0).kind()) {
          dossier.error(dossierSize(), at + ".kind", "badge.kind.mixed");
        }
      }
    }
    if (application.requests().size() > mostVehicles()) {
      dossier.error(
          dossierSize(),
          "requests",
          "badge.dossier.too-many-vehicles",
          "count",
          application.requests().size(),
          "limit",
          mostVehicles());
    }
    dossierRules.check(application, whole, part -> isWhole(form, part), dossier);
    found.addAll(dossier.report().violations());
    return new Report(found);
  }

  /**
   * Checks a whole application and its papers; a paper's path is {@code
   * papers[vehicle-registration:99A-001.01]}.
   *
   * @param papers the files, each for a component of the procedure; a registration or contract with
   *     its plate as subject
   */
  public Report check(BadgeApplication application, List<Attachment> papers) {
    Report said = check(application);
    return isWhole(said, "")
        ? said.and(BadgeDossier.checkPapers(application, procedure, papers))
        : said;
  }

  /**
   * Returns how a kind of badge ended that is only history: its badges are good to their last day
   * and never renewed, and the ending says what to do instead. Nothing for a kind that is issued.
   */
  public Optional<Ending> ended(BadgeKind kind) {
    return BadgeRenewal.under(law).ended(kind);
  }

  private Report law(BadgeRequest request) {
    Findings found = RuleWords.find();
    for (BadgeRule rule : rules.of(request.kind())) {
      rule.check(request, filingDate, found);
    }
    return found.report();
  }

  /** Says whether nothing is missing at a path; what is malformed is there. */
  private static boolean isWhole(Report form, String path) {
    return form.errors().stream()
        .noneMatch(v -> v.path().startsWith(path) && v.code().startsWith("field.not"));
  }

  private Condition dossierSize() {
    return procedure.conditions().stream()
        .filter(c -> c.rule().equals("dossier-size"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(procedure + " lacks the rule dossier-size"));
  }
}
