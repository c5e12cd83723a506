package vn.gtvt.sdk.license.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.law.LawBook;
import vn.gtvt.sdk.license.rule.ClassExchange;
import vn.gtvt.sdk.license.rule.ClassRegime;
import vn.gtvt.sdk.license.rule.LicenceClass;
import vn.gtvt.sdk.license.rule.LicenceClasses;
import vn.gtvt.sdk.license.rule.OverdueTests;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.procedure.Procedure;

/**
 * Decides offline whether a licence may be asked for on a day, under the law of that day. Immutable
 * and safe for concurrent use.
 */
public final class LicenceCheck {
  private final LocalDate day;
  private final LicenceCases cases;
  private final Setting.Tables tables;
  private final List<LicenceRule> rules;

  private LicenceCheck(
      LocalDate day, LicenceCases cases, Setting.Tables tables, List<LicenceRule> rules) {
    this.day = day;
    this.cases = cases;
    this.tables = tables;
    this.rules = rules;
  }

  private LicenceCheck(LawBook book, LocalDate day) {
    this(
        day,
        LicenceCases.of(book),
        new Setting.Tables(
            LicenceClasses.of(book.facts()),
            ClassExchange.of(book.facts()),
            OverdueTests.of(book.facts())),
        List.of(
            new HeldIsPossible(),
            new ClassCanBeGiven(),
            new AgeFitsClass(),
            new TermDecidesTests(),
            new PointsAreLeft(book.procedures()),
            new NotWithdrawn(),
            new HealthIsShown(),
            new ForeignLicenceHolds(),
            new PermitNeedsCard(),
            new IdentityIsStrongEnough()));
  }

  /** Returns the check for a day of filing. */
  public static LicenceCheck at(LawBook book, LocalDate day) {
    return new LicenceCheck(book, day);
  }

  /** Returns the same check for another day of filing. */
  LicenceCheck on(LocalDate other) {
    return new LicenceCheck(other, cases, tables, rules);
  }

  /** Returns the cases and their procedures. */
  public LicenceCases cases() {
    return cases;
  }

  /** Decides on an application; every reason at once. */
  public Eligibility decide(LicenceApplication application) {
    Findings found = new Findings();
    Procedure procedure = cases.procedure(application.filingCase(), day).orElse(null);
    if (procedure == null) {
      noProcedure(application.filingCase(), found);
    }
    LicenceClass held = held(application).orElse(null);
    List<LicenceClass> choices = choices(application, held);
    LicenceClass given = given(application, choices);
    Setting setting = new Setting(day, tables, procedure, held, choices, given);
    rules.forEach(rule -> rule.check(application, setting, found));
    return new Eligibility(
        application,
        day,
        procedure,
        choices,
        given,
        lastDay(application, setting),
        found.reTest(),
        found.reasons());
  }

  private void noProcedure(LicenceCase of, Findings found) {
    cases
        .instead(of, day)
        .ifPresentOrElse(
            words -> found.blocks("licence.procedure.ended", words, null),
            () -> found.blocks("licence.procedure.unknown", null, "case", cases.name(of)));
  }

  private Optional<LicenceClass> held(LicenceApplication application) {
    return application.filingCase().isOfAnotherIssuer()
        ? Optional.empty()
        : application
            .held()
            .flatMap(held -> tables.classes().find(held.classCode(), held.issued()));
  }

  private List<LicenceClass> choices(LicenceApplication application, @Nullable LicenceClass held) {
    if (application.filingCase().isOfAnotherIssuer()) {
      return application.sought().stream().toList();
    }
    if (held == null) {
      return List.of();
    }
    if (application.filingCase() == LicenceCase.INTERNATIONAL_PERMIT) {
      return List.of(held);
    }
    List<LicenceClass> becomes = tables.becomes(held, day);
    return application.filingCase() == LicenceCase.LOWER_CLASS ? lower(becomes) : becomes;
  }

  private List<LicenceClass> lower(List<LicenceClass> than) {
    return than.stream()
        .flatMap(each -> tables.classes().terms(each).includes().stream())
        .distinct()
        .filter(each -> each.regime() == ClassRegime.FROM_2025)
        .sorted()
        .toList();
  }

  private static @Nullable LicenceClass given(
      LicenceApplication application, List<LicenceClass> choices) {
    return application
        .sought()
        .filter(choices::contains)
        .orElse(application.sought().isEmpty() && choices.size() == 1 ? choices.get(0) : null);
  }

  private @Nullable LocalDate lastDay(LicenceApplication application, Setting setting) {
    LicenceApplicant person = application.applicant();
    if (application.filingCase() == LicenceCase.INTERNATIONAL_PERMIT) {
      return permitEnds(application, setting);
    }
    return setting.given() == null
        ? null
        : tables.classes().lastDay(setting.given(), day, person.birth(), person.sex()).orElse(null);
  }

  /** A permit never outlives the licence it stands beside. */
  private @Nullable LocalDate permitEnds(LicenceApplication application, Setting setting) {
    Optional<Condition> term = setting.condition("permit-term");
    LocalDate licence = application.held().map(HeldLicence::lastDay).orElse(null);
    if (term.isEmpty()) {
      return licence;
    }
    LocalDate longest = day.plusYears(term.get().require("maxYears"));
    return licence != null && licence.isBefore(longest) ? licence : longest;
  }
}
