package vn.gtvt.sdk.permits.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.gtvt.sdk.codelist.Provinces;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.procedure.Component;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;
import vn.gtvt.sdk.validation.BeanCheck;
import vn.gtvt.sdk.validation.Report;
import vn.gtvt.sdk.validation.Violation;

/**
 * Checks registrations of fixed routes offline against the law of one filing date; every violation
 * at once.
 *
 * <p>Building one reads the constraints' metadata: build one per date and keep it. Immutable and
 * safe for concurrent use.
 */
public final class RouteCheck {
  /** Đăng ký khai thác tuyến vận tải hành khách cố định. */
  public static final ProcedureCode ROUTE = ProcedureCode.of("2.002285");

  static final String CODE = "route-code";

  private final LocalDate filingDate;
  private final Procedure procedure;
  private final List<RouteRule> rules;
  private final BeanCheck beans = BeanCheck.create();

  private RouteCheck(Procedure procedure, Provinces provinces, RouteNumbering numbering) {
    this.filingDate = procedure.date();
    this.procedure = procedure;
    this.rules = RouteRules.of(procedure, provinces, numbering);
  }

  /**
   * Returns the check for a filing date; provinces in codes are numbered by the statistics office.
   *
   * @throws IllegalArgumentException if no edition of the procedure is known for that date
   */
  public static RouteCheck at(
      ProcedureCatalogue catalogue, Provinces provinces, LocalDate filingDate) {
    return at(catalogue, provinces, filingDate, RouteNumbering.STATISTICS);
  }

  /**
   * Returns the check for a filing date.
   *
   * @param numbering by which list provinces in codes are numbered
   * @throws IllegalArgumentException if no edition of the procedure is known for that date
   */
  public static RouteCheck at(
      ProcedureCatalogue catalogue,
      Provinces provinces,
      LocalDate filingDate,
      RouteNumbering numbering) {
    return new RouteCheck(catalogue.at(filingDate).require(ROUTE), provinces, numbering);
  }

  /** Returns the edition of the procedure that is checked against. */
  public Procedure procedure() {
    return procedure;
  }

  /** Returns the day of filing that a ban is counted at. */
  public LocalDate filingDate() {
    return filingDate;
  }

  /** Checks one registration: form first, and the law where the form is complete. */
  public Report check(RouteRegistration registration) {
    Report form = beans.check(registration);
    return isComplete(form) ? form.and(law(registration)) : form;
  }

  /**
   * Checks one registration and its papers.
   *
   * @param papers the files, each for a component of the procedure
   */
  public Report check(RouteRegistration registration, List<Attachment> papers) {
    Report said = check(registration);
    return isComplete(said)
        ? said.and(new RoutePapers(procedure, registration).check(papers))
        : said;
  }

  /**
   * Checks several registrations together: a code that stands twice is an error of the later one.
   * Paths start with the place in the list: {@code [1].routeCode}.
   */
  public Report checkAll(List<RouteRegistration> registrations) {
    List<Violation> found = new ArrayList<>();
    Findings repeated = RouteWords.find();
    Map<RouteCode, Integer> seen = new HashMap<>();
    for (int i = 0; i < registrations.size(); i++) {
      String at = "[" + i + "]";
      Report one = check(registrations.get(i));
      one.violations().forEach(violation -> found.add(violation.under(at)));
      Optional<RouteCode> code =
          registrations.get(i).statedCode().flatMap(text -> RouteCode.parse(text));
      if (code.isPresent()) {
        Integer earlier = seen.putIfAbsent(code.get(), i);
        if (earlier != null) {
          Optional<Condition> basis = codeRule();
          repeated.error(
              basis.map(Condition::source).orElse(procedure.basis()),
              at + ".routeCode",
              "route.code.duplicate",
              "code",
              code.get().text(),
              "earlier",
              earlier + 1);
        }
      }
    }
    found.addAll(repeated.report().violations());
    return new Report(found);
  }

  /**
   * Returns the papers that the registration needs: the stations' agreement only where the route is
   * adjusted or added.
   *
   * @throws IllegalStateException if the registration does not say whether it is
   */
  public List<Component> papersOf(RouteRegistration registration) {
    return new RoutePapers(procedure, registration).components();
  }

  private static boolean isComplete(Report form) {
    return form.errors().stream().noneMatch(v -> v.code().startsWith("field.not"));
  }

  private Report law(RouteRegistration registration) {
    Findings found = RouteWords.find();
    found.unread(procedure);
    for (RouteRule rule : rules) {
      rule.check(registration, filingDate, found);
    }
    return found.report();
  }

  private Optional<Condition> codeRule() {
    return procedure.conditions().stream()
        .filter(condition -> condition.rule().equals(CODE))
        .findFirst();
  }
}
