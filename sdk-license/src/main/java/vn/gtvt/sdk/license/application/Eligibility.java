package vn.gtvt.sdk.license.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.license.rule.LicenceClass;
import vn.gtvt.sdk.license.rule.ReTest;
import vn.gtvt.sdk.procedure.Procedure;

/** Whether an application may be filed on a day, and every reason at once. Immutable. */
public final class Eligibility {
  private final LicenceApplication application;
  private final LocalDate day;
  private final @Nullable Procedure procedure;
  private final List<LicenceClass> choices;
  private final @Nullable LicenceClass given;
  private final @Nullable LocalDate lastDay;
  private final ReTest reTest;
  private final List<Reason> reasons;

  Eligibility(
      LicenceApplication application,
      LocalDate day,
      @Nullable Procedure procedure,
      List<LicenceClass> choices,
      @Nullable LicenceClass given,
      @Nullable LocalDate lastDay,
      ReTest reTest,
      List<Reason> reasons) {
    this.application = application;
    this.day = day;
    this.procedure = procedure;
    this.choices = List.copyOf(choices);
    this.given = given;
    this.lastDay = lastDay;
    this.reTest = reTest;
    this.reasons = List.copyOf(reasons);
  }

  /** The decision. */
  public enum Verdict {
    /** It may be filed. */
    ELIGIBLE,
    /** It may be filed once somebody has answered what is asked in the reasons. */
    UNSURE,
    /** It cannot be filed. */
    NOT_ELIGIBLE
  }

  /** Returns what comes out of the reasons. */
  public Verdict verdict() {
    if (has(Reason.Weight.BLOCKS)) {
      return Verdict.NOT_ELIGIBLE;
    }
    return has(Reason.Weight.ASK) ? Verdict.UNSURE : Verdict.ELIGIBLE;
  }

  /** Returns the application that was decided on. */
  public LicenceApplication application() {
    return application;
  }

  /** Returns the day of filing that was decided for. */
  public LocalDate day() {
    return day;
  }

  /** Returns the procedure to file under, or nothing if none is in force. */
  public Optional<Procedure> procedure() {
    return Optional.ofNullable(procedure);
  }

  /** Returns the classes that may be given for the one held. */
  public List<LicenceClass> choices() {
    return choices;
  }

  /** Returns the class that will be given, or nothing while it is to be chosen. */
  public Optional<LicenceClass> given() {
    return Optional.ofNullable(given);
  }

  /** Returns the last day of the new licence if it is issued on the day; empty without a term. */
  public Optional<LocalDate> lastDay() {
    return Optional.ofNullable(lastDay);
  }

  /** Returns which tests are to be passed again. */
  public ReTest reTest() {
    return reTest;
  }

  /** Returns every reason, what blocks first. */
  public List<Reason> reasons() {
    return reasons.stream().sorted((one, other) -> other.weight().compareTo(one.weight())).toList();
  }

  List<Reason> blocking() {
    return reasons.stream().filter(each -> each.weight() == Reason.Weight.BLOCKS).toList();
  }

  /** Says whether a reason with this code was found. */
  public boolean has(String code) {
    return reasons.stream().anyMatch(each -> each.code().equals(code));
  }

  private boolean has(Reason.Weight weight) {
    return reasons.stream().anyMatch(each -> each.weight() == weight);
  }

  @Override
  public String toString() {
    return verdict() + " " + reasons.stream().map(Reason::code).toList();
  }
}
