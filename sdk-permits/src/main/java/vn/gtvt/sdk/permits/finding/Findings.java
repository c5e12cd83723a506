package vn.gtvt.sdk.permits.finding;

import java.time.LocalDate;
import vn.gtvt.sdk.fact.Confidence;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.permits.operator.Authority;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.text.Messages;
import vn.gtvt.sdk.time.VietnamTime;
import vn.gtvt.sdk.validation.Report;
import vn.gtvt.sdk.validation.Severity;
import vn.gtvt.sdk.validation.Violation;

/**
 * Puts a rule's finding into words; a demand that is not verified says so in its reference. For one
 * check on one thread.
 */
public final class Findings {
  private static final Messages COMMON = Messages.beside(Findings.class);

  private final Messages messages;
  private final Report.Collector collector = Report.collect();

  /** Takes the sentences of the package whose rules find something. */
  public Findings(Messages messages) {
    this.messages = messages;
  }

  /** Adds an error that waiting does not mend. */
  public void error(Condition basis, String path, String code, Object... namesAndValues) {
    error(basis.source(), path, code, namesAndValues);
  }

  /** Adds an error that waiting does not mend. */
  public void error(Source basis, String path, String code, Object... namesAndValues) {
    collector.error(path, code, messages.get(code, namesAndValues), basis.cited());
  }

  /**
   * Adds an error that is none any more from a day on; the sentence may name the day as {@code
   * {from}}.
   */
  public void errorUntil(
      LocalDate from, Condition basis, String path, String code, Object... namesAndValues) {
    errorUntil(from, basis.source(), path, code, namesAndValues);
  }

  /**
   * Adds an error that is none any more from a day on; the sentence may name the day as {@code
   * {from}}.
   */
  public void errorUntil(
      LocalDate from, Source basis, String path, String code, Object... namesAndValues) {
    Object[] all = new Object[namesAndValues.length + 2];
    System.arraycopy(namesAndValues, 0, all, 0, namesAndValues.length);
    all[namesAndValues.length] = "from";
    all[namesAndValues.length + 1] = VietnamTime.written(from);
    collector.add(
        new Violation(path, code, Severity.ERROR, messages.get(code, all), basis.cited(), from));
  }

  /** Adds a warning. */
  public void warning(Condition basis, String path, String code, Object... namesAndValues) {
    warning(basis.source(), path, code, namesAndValues);
  }

  /** Adds a warning. */
  public void warning(Source basis, String path, String code, Object... namesAndValues) {
    collector.warning(path, code, messages.get(code, namesAndValues), basis.cited());
  }

  /** Says that code, province and name of an authority do not mean one province. */
  public void contradicts(Authority authority, Condition basis) {
    collector.error(
        "authority",
        "authority.contradicts",
        COMMON.get(
            "authority.contradicts",
            "code",
            authority.provinceCode(),
            "province",
            authority.province(),
            "name",
            authority.name()),
        basis.source().cited());
  }

  /**
   * Warns where the law of the day was not read, as of an edition kept for looking back: nothing
   * found says little then.
   */
  public void unread(Procedure procedure) {
    if (procedure.basis().confidence() == Confidence.GENERAL) {
      collector.warning(
          "procedure",
          "law.not-read",
          COMMON.get(
              "law.not-read",
              "law",
              procedure.basis().reference(),
              "day",
              VietnamTime.written(procedure.date())),
          procedure.basis().cited());
    }
  }

  /** Returns what was found. */
  public Report report() {
    return collector.report();
  }
}
