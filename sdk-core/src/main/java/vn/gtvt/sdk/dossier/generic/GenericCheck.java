package vn.gtvt.sdk.dossier.generic;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.gtvt.sdk.dossier.Party;
import vn.gtvt.sdk.procedure.Component;
import vn.gtvt.sdk.procedure.Component.Requirement;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.procedure.Coverage;
import vn.gtvt.sdk.procedure.FilingCase;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;
import vn.gtvt.sdk.validation.Findings;
import vn.gtvt.sdk.validation.Report;

/**
 * Checks a request by the definition of its procedure alone; every fault at once.
 *
 * <p>It says what it cannot judge: conditions of the law that only a typed application knows, and
 * papers whose need nobody stated. Immutable and safe for concurrent use.
 */
public final class GenericCheck {
  private final ProcedureCatalogue catalogue;
  private final String province;

  private GenericCheck(ProcedureCatalogue catalogue, String province) {
    this.catalogue = Objects.requireNonNull(catalogue, "catalogue == null");
    this.province = Objects.requireNonNull(province, "province == null");
  }

  /**
   * Returns the check for a province.
   *
   * @param province its code since 2025-07-01, e.g. {@code 24}; the online level hangs on it
   */
  public static GenericCheck of(ProcedureCatalogue catalogue, String province) {
    return new GenericCheck(catalogue, province);
  }

  /** Checks a request for filing online on the day of its edition. */
  public Report check(GenericApplication application) {
    Findings found = Words.findings();
    Procedure procedure = application.procedure();
    head(application, found);
    filingCase(application, procedure, found);
    subjects(application, procedure, found);
    unjudged(procedure, found);
    return found
        .report()
        .and(online(application, procedure))
        .and(
            PapersCheck.of(
                    procedure,
                    application.filingCase().orElse(null),
                    (component, subject) ->
                        isOnCondition(component) && application.notNeeded().contains(component.id())
                            ? Optional.of(false)
                            : Optional.empty())
                .check(application.subjects(), application.papers()));
  }

  private static boolean isOnCondition(Component component) {
    return component.requirement() == Requirement.ONCE_IF_APPLICABLE
        || component.requirement() == Requirement.PER_SUBJECT_IF_APPLICABLE;
  }

  private static void head(GenericApplication application, Findings found) {
    if (application.title().filter(title -> !title.isBlank()).isEmpty()) {
      found.error("title", "generic.title.missing");
    }
    if (application.applicant().isEmpty()) {
      found.error("applicant", "generic.applicant.missing");
    }
    if (application.applicantKind().isEmpty()) {
      found.error("applicantKind", "generic.kind.missing");
      return;
    }
    boolean isPerson = application.applicantKind().get().isPerson();
    application
        .applicant()
        .filter(who -> (who.owner().kind() == Party.Kind.PERSON) != isPerson)
        .ifPresent(who -> found.error("applicantKind", "generic.kind.contradicts"));
  }

  private static void filingCase(
      GenericApplication application, Procedure procedure, Findings found) {
    String cases = procedure.cases().stream().map(FilingCase::id).collect(Collectors.joining(", "));
    Optional<String> asked = application.filingCase();
    if (asked.isEmpty() && !procedure.cases().isEmpty()) {
      found.error(procedure.basis(), "filingCase", "generic.case.missing", "cases", cases);
    } else if (asked.isPresent()
        && procedure.cases().stream().noneMatch(each -> each.id().equals(asked.get()))) {
      found.error(
          procedure.basis(),
          "filingCase",
          "generic.case.unknown",
          "case",
          asked.get(),
          "cases",
          cases.isEmpty() ? "–" : cases);
    }
  }

  /** What has no code is asked of no portal; else the channel is judged once the kind is known. */
  private Report online(GenericApplication application, Procedure procedure) {
    if (Duty.is(procedure)) {
      Findings found = Words.findings();
      found.error(
          procedure.basis(),
          "procedure",
          "generic.duty",
          "instead",
          Duty.instead(procedure, application.filingCase()));
      return found.report();
    }
    return application
        .applicantKind()
        .map(kind -> OnlineCheck.of(catalogue, province).check(procedure, kind, "applicantKind"))
        .orElse(Report.clean());
  }

  private static void subjects(
      GenericApplication application, Procedure procedure, Findings found) {
    if (!application.subjects().isEmpty()) {
      return;
    }
    String asked = application.filingCase().orElse("");
    for (Component component : procedure.components()) {
      if (!component.cases().isEmpty() && !component.cases().contains(asked)) {
        continue;
      }
      if (component.requirement() == Requirement.PER_SUBJECT) {
        found.error(
            component.source(), "subjects", "generic.subjects.missing", "paper", component.name());
      } else if (component.requirement() == Requirement.PER_SUBJECT_IF_APPLICABLE
          && !application.notNeeded().contains(component.id())) {
        found.warning(
            component.source(), "subjects", "generic.subjects.perhaps", "paper", component.name());
      }
    }
  }

  private static void unjudged(Procedure procedure, Findings found) {
    if (procedure.coverage() != Coverage.COMPLETE) {
      found.warning(procedure.basis(), "procedure", "generic.incomplete", "code", procedure.code());
    }
    if (!procedure.conditions().isEmpty()) {
      found.warning(
          procedure.conditions().get(0).source(),
          "procedure",
          "generic.conditions",
          "rules",
          procedure.conditions().stream()
              .map(Condition::rule)
              .distinct()
              .collect(Collectors.joining(", ")));
    }
  }
}
