package vn.gtvt.sdk.permits.licence;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.gtvt.sdk.codelist.Provinces;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.permits.finding.Findings;
import vn.gtvt.sdk.permits.operator.Seats;
import vn.gtvt.sdk.permits.operator.TransportLicence;
import vn.gtvt.sdk.procedure.Component;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;
import vn.gtvt.sdk.procedure.Procedures;
import vn.gtvt.sdk.time.WorkingCalendar;
import vn.gtvt.sdk.validation.BeanCheck;
import vn.gtvt.sdk.validation.Report;

/**
 * Checks applications for a transport licence offline against the law of one filing date; every
 * violation at once.
 *
 * <p>Building one reads the constraints' metadata: build one per date and keep it. Immutable and
 * safe for concurrent use.
 */
public final class LicenceCheck {
  private final LocalDate filingDate;
  private final Map<LicenceCase, Procedure> procedures = new EnumMap<>(LicenceCase.class);
  private final Map<LicenceCase, List<LicenceRule>> rules = new EnumMap<>(LicenceCase.class);
  private final ReissueDuty.Maker duties;
  private final BeanCheck beans = BeanCheck.create();

  private LicenceCheck(Procedures inForce, Seats seats, WorkingCalendar calendar) {
    this.filingDate = inForce.date();
    this.duties = ReissueDuty.Maker.of(inForce.require(LicenceCase.FIRST_ISSUE.procedure()));
    for (LicenceCase each : LicenceCase.values()) {
      Procedure procedure = inForce.require(each.procedure());
      procedures.put(each, procedure);
      rules.put(each, LicenceRules.of(procedure, seats, duties, calendar));
    }
  }

  /**
   * Returns the check for a filing date.
   *
   * @throws IllegalArgumentException if no edition of the procedures is known for that date
   */
  public static LicenceCheck at(
      ProcedureCatalogue catalogue, Provinces provinces, LocalDate filingDate) {
    return at(catalogue, provinces, WorkingCalendar.bundled(), filingDate);
  }

  /**
   * Returns the check for a filing date.
   *
   * @param calendar the days off, by which the return of a revoked licence is late or not
   * @throws IllegalArgumentException if no edition of the procedures is known for that date
   */
  public static LicenceCheck at(
      ProcedureCatalogue catalogue,
      Provinces provinces,
      WorkingCalendar calendar,
      LocalDate filingDate) {
    return new LicenceCheck(catalogue.at(filingDate), Seats.in(provinces), calendar);
  }

  /** Returns the edition of the procedure that a case is checked against. */
  public Procedure procedure(LicenceCase licenceCase) {
    return Objects.requireNonNull(procedures.get(licenceCase));
  }

  /** Returns the day of filing that bans and windows are counted at. */
  public LocalDate filingDate() {
    return filingDate;
  }

  /** Checks what the application says: form first, and the law where the form is complete. */
  public Report check(LicenceApplication application) {
    Report form = beans.check(application);
    return isComplete(form) ? form.and(law(application)) : form;
  }

  /**
   * Checks the application and its papers.
   *
   * @param papers the files, each for a component of the procedure; a proof of change with the
   *     changed item's id as its subject
   */
  public Report check(LicenceApplication application, List<Attachment> papers) {
    Report said = check(application);
    return isComplete(said) ? said.and(papers(application).check(papers)) : said;
  }

  /**
   * Returns the papers that the application's case needs, in the order of the definition; a proof
   * of change is needed for each changed item.
   *
   * @throws IllegalStateException if the application names no case
   */
  public List<Component> papersOf(LicenceApplication application) {
    return papers(application).components();
  }

  /** Returns the duty to have a licence of the law before re-issued, if it may have one. */
  public Optional<ReissueDuty> reissueDuty(TransportLicence licence) {
    return duties.of(licence, filingDate);
  }

  private LicencePapers papers(LicenceApplication application) {
    return new LicencePapers(procedure(application.licenceCase()), application);
  }

  private static boolean isComplete(Report form) {
    return form.errors().stream().noneMatch(v -> v.code().startsWith("field.not"));
  }

  private Report law(LicenceApplication application) {
    Findings found = LicenceWords.find();
    found.unread(procedure(application.licenceCase()));
    for (LicenceRule rule : rules.getOrDefault(application.licenceCase(), List.of())) {
      rule.check(application, filingDate, found);
    }
    return found.report();
  }
}
