package vn.gtvt.sdk.validation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.fact.Confidence;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.text.Messages;

/**
 * Puts what rules find into words; a demand that is not verified says so in its reference. For one
 * check on one thread.
 */
public final class Findings {
  private final Messages messages;
  private final @Nullable Source law;
  private final Report.Collector found = Report.collect();

  /**
   * Begins a collection.
   *
   * @param messages the sentences of the package whose rules find something, by the violations'
   *     codes
   * @param law what a finding rests on that has no source of its own; null if it rests on none
   */
  public Findings(Messages messages, @Nullable Source law) {
    this.messages = messages;
    this.law = law;
  }

  /** Adds an error by what the whole check rests on. */
  public void error(String path, String code, Object... namesAndValues) {
    add(Severity.ERROR, null, law, path, code, namesAndValues);
  }

  /** Adds an error by a source of its own. */
  public void error(Source basis, String path, String code, Object... namesAndValues) {
    add(Severity.ERROR, null, basis, path, code, namesAndValues);
  }

  /** Adds an error that time alone mends from this day on; null if it does not. */
  public void errorUntil(
      @Nullable LocalDate fileableFrom,
      Source basis,
      String path,
      String code,
      Object... namesAndValues) {
    add(Severity.ERROR, fileableFrom, basis, path, code, namesAndValues);
  }

  /** Adds a warning by what the whole check rests on. */
  public void warning(String path, String code, Object... namesAndValues) {
    add(Severity.WARNING, null, law, path, code, namesAndValues);
  }

  /** Adds a warning by a source of its own. */
  public void warning(Source basis, String path, String code, Object... namesAndValues) {
    add(Severity.WARNING, null, basis, path, code, namesAndValues);
  }

  /** Adds an error where the demand was read, and a warning where it is only inferred. */
  public void asSureAs(Source basis, String path, String code, Object... namesAndValues) {
    boolean isRead = basis.confidence() != Confidence.INFERRED;
    add(isRead ? Severity.ERROR : Severity.WARNING, null, basis, path, code, namesAndValues);
  }

  private void add(
      Severity severity,
      @Nullable LocalDate fileableFrom,
      @Nullable Source basis,
      String path,
      String code,
      Object... namesAndValues) {
    found.add(
        new Violation(
            path,
            code,
            severity,
            messages.get(code, namesAndValues),
            basis == null ? null : basis.cited(),
            fileableFrom));
  }

  /** Returns what was found. */
  public Report report() {
    return found.report();
  }
}
