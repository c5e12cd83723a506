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
import vn.gtvt.sdk.permits.badge.BadgeKind;
import vn.gtvt.sdk.permits.badge.BadgeRequest;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.procedure.Ending;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;
import vn.gtvt.sdk.procedure.Procedures;
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
  private final BeanCheck beans;

  private BadgeCheck(LocalDate filingDate, Procedures law, BeanCheck beans) {
    this.filingDate = filingDate;
    this.law = law;
    this.procedure = law.require(BADGE);
    this.rules = new BadgeRules(procedure, law);
    this.dossierRules = new DossierRules(procedure, law);
    this.beans = beans;
  }

  /**
   * Returns the check for a filing date.
   *
   * @throws IllegalArgumentException if badges are not issued on that date by any edition known
   */
  public static BadgeCheck at(ProcedureCatalogue catalogue, LocalDate filingDate) {
    return new BadgeCheck(filingDate, catalogue.at(filingDate), BeanCheck.create());
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

  /** Checks one request: form first, and the law where the form is complete. */
  public Report check(BadgeRequest request) {
    return withLaw(request, beans.check(request));
  }

  /** Checks a whole application; paths start at it: {@code requests[0].vehicle.plate}. */
  public Report check(BadgeApplication application) {
    Report form = beans.check(application);
    List<Violation> found = new ArrayList<>(form.violations());
    Set<String> plates = new HashSet<>();
    Findings dossier = RuleWords.find();
    for (int i = 0; i < application.requests().size(); i++) {
      String at = "requests[" + i + "]";
      BadgeRequest request = application.requests().get(i);
      if (form.violations().stream().noneMatch(v -> v.path().startsWith(at))) {
        law(request).violations().forEach(v -> found.add(v.under(at)));
        if (!plates.add(request.vehicle().plate())) {
          dossier.error(
              dossierSize(),
              at + ".vehicle.plate",
              "badge.plate.repeated",
              "plate",
              request.vehicle().plate());
        }
        if (request.kind() != application.kind()) {
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
    if (form.isFileable()) {
      dossierRules.check(application, dossier);
    }
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
    boolean isComplete = said.errors().stream().noneMatch(v -> v.code().startsWith("field.not"));
    if (!isComplete) {
      return said;
    }
    Findings found = RuleWords.find();
    new BadgePapers(procedure).check(application, papers, found);
    return said.and(found.report());
  }

  /**
   * Returns how a kind of badge ended that is only history: its badges are good to their last day
   * and never renewed, and the ending says what to do instead. Nothing for a kind that is issued.
   */
  public Optional<Ending> ended(BadgeKind kind) {
    return kind.endedProcedure()
        .flatMap(law::ending)
        .filter(ending -> filingDate.isAfter(ending.after()));
  }

  private Report withLaw(BadgeRequest request, Report form) {
    return form.isFileable() ? form.and(law(request)) : form.and(lawOnWhatIsThere(request, form));
  }

  private Report law(BadgeRequest request) {
    Findings found = RuleWords.find();
    for (BadgeRule rule : rules.of(request.kind())) {
      rule.check(request, filingDate, found);
    }
    return found.report();
  }

  /**
   * A malformed plate must not hide a vehicle that is too old; a missing value must not break a
   * rule.
   */
  private Report lawOnWhatIsThere(BadgeRequest request, Report form) {
    boolean complete = form.errors().stream().noneMatch(v -> v.code().startsWith("field.not"));
    return complete ? law(request) : Report.clean();
  }

  private Condition dossierSize() {
    return procedure.conditions().stream()
        .filter(c -> c.rule().equals("dossier-size"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(procedure + " lacks the rule dossier-size"));
  }
}
