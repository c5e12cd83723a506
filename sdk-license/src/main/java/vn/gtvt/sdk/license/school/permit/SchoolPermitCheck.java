package vn.gtvt.sdk.license.school.permit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.gtvt.sdk.codelist.ApplicantKind;
import vn.gtvt.sdk.codelist.Province;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.generic.OnlineCheck;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;
import vn.gtvt.sdk.text.Messages;
import vn.gtvt.sdk.time.WorkingCalendar;
import vn.gtvt.sdk.validation.BeanCheck;
import vn.gtvt.sdk.validation.Findings;
import vn.gtvt.sdk.validation.Report;

/**
 * Checks what a school files, offline, against the law of one filing date; every violation at once.
 *
 * <p>Building one reads the constraints' metadata: build one per date and keep it. Immutable and
 * safe for concurrent use. Conditions of schools (NĐ 94/2026/NĐ-CP, Điều 6–8) and of teachers (Điều
 * 10) were not read and are not checked.
 */
public final class SchoolPermitCheck {
  /** Cấp bổ sung xe tập lái, cấp lại giấy phép xe tập lái. */
  public static final ProcedureCode TRAINING_CARS = ProcedureCode.of("1.001751");

  /** Cấp giấy chứng nhận giáo viên dạy thực hành lái xe. */
  public static final ProcedureCode TEACHERS = ProcedureCode.of("1.001765");

  /** Cấp lại giấy chứng nhận giáo viên dạy thực hành lái xe. */
  public static final ProcedureCode TEACHER_AGAIN = ProcedureCode.of("1.004993");

  private static final Messages MESSAGES = Messages.beside(SchoolPermitCheck.class);

  private final ProcedureCatalogue catalogue;
  private final WorkingCalendar calendar;
  private final LocalDate filingDate;
  private final BeanCheck beans = BeanCheck.create();

  private SchoolPermitCheck(
      ProcedureCatalogue catalogue, WorkingCalendar calendar, LocalDate filingDate) {
    this.catalogue = Objects.requireNonNull(catalogue, "catalogue == null");
    this.calendar = Objects.requireNonNull(calendar, "calendar == null");
    this.filingDate = Objects.requireNonNull(filingDate, "filingDate == null");
  }

  /** Returns the check for a filing date. */
  public static SchoolPermitCheck at(
      ProcedureCatalogue catalogue, WorkingCalendar calendar, LocalDate filingDate) {
    return new SchoolPermitCheck(catalogue, calendar, filingDate);
  }

  /**
   * Returns the edition that is checked against.
   *
   * @throws vn.gtvt.sdk.procedure.UnknownProcedureException if it is not in force on the date
   */
  public Procedure procedure(ProcedureCode code) {
    return catalogue.at(filingDate).require(code);
  }

  /** Checks a list of training cars and its papers. */
  public Report check(TrainingVehicleList asked, List<Attachment> papers) {
    Procedure procedure = procedure(TRAINING_CARS);
    return check(
        asked,
        procedure,
        found -> {
          procedure.conditions().stream()
              .filter(c -> c.rule().equals(CarRules.ROWS))
              .filter(c -> asked.cars().size() > c.require("most"))
              .forEach(
                  c ->
                      found.error(
                          c.source(),
                          "cars",
                          "school.car.too-many",
                          "count",
                          asked.cars().size(),
                          "most",
                          c.require("most")));
          new CarRules(procedure).check(asked.cars(), filingDate, found);
        },
        () -> online(asked.school(), procedure).and(SchoolPapers.check(asked, procedure, papers)));
  }

  /** Checks a request for a licence and its papers. */
  public Report check(SchoolLicenceApplication asked, List<Attachment> papers) {
    Report form = beans.check(asked);
    if (isIncomplete(form)) {
      return form;
    }
    Procedure procedure = procedure(asked.occasion().procedure());
    return check(
        asked,
        procedure,
        found -> {
          LicenceRules.check(asked, filingDate, found);
          LeaseIsLongEnough.check(asked, procedure, filingDate, found);
          new CarRules(procedure).check(asked.cars(), filingDate, found);
        },
        () -> online(asked.school(), procedure).and(SchoolPapers.check(asked, procedure, papers)));
  }

  /** Checks a request for teachers' certificates and its papers. */
  public Report check(TeacherApplication asked, List<Attachment> papers) {
    Procedure procedure = procedure(TEACHERS);
    return check(
        asked,
        procedure,
        found -> TeacherRules.check(asked, papers, procedure, calendar, filingDate, found),
        () -> online(asked.school(), procedure).and(SchoolPapers.check(asked, procedure, papers)));
  }

  /** Checks a teacher's request for a certificate anew and its papers. */
  public Report check(TeacherReissue asked, List<Attachment> papers) {
    Procedure procedure = procedure(TEACHER_AGAIN);
    return check(
        asked,
        procedure,
        found -> TeacherRules.check(asked, papers, procedure, filingDate, found),
        () ->
            online(asked.kind(), asked.home(), procedure, "kind")
                .and(SchoolPapers.check(asked, procedure, papers)));
  }

  private Report check(
      Object asked, Procedure procedure, Consumer<Findings> rules, Supplier<Report> rest) {
    Report form = beans.check(asked);
    if (isIncomplete(form)) {
      return form;
    }
    Findings found = new Findings(MESSAGES, procedure.basis());
    rules.accept(found);
    return form.and(found.report()).and(rest.get());
  }

  /** A missing value must not break a rule; a malformed one must not hide another fault. */
  private static boolean isIncomplete(Report form) {
    return form.errors().stream().anyMatch(v -> v.code().startsWith("field.not"));
  }

  private Report online(School school, Procedure procedure) {
    return online(school.kind(), school.seat(), procedure, "school.kind");
  }

  private Report online(ApplicantKind kind, SchoolSeat seat, Procedure procedure, String path) {
    String province =
        catalogue
            .at(filingDate)
            .provinces()
            .named(seat.province())
            .map(Province::code)
            .orElse(null);
    return OnlineCheck.of(catalogue, province).check(procedure, kind, path);
  }
}
