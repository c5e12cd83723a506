package vn.gtvt.sdk.license.school.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.SchoolField;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.Where;
import vn.gtvt.sdk.text.Messages;
import vn.gtvt.sdk.validation.Severity;

/** Gathers what rules find. For one check. */
final class Findings {
  private static final Messages MESSAGES = Messages.beside(Findings.class);

  private final List<SchoolFinding> all = new ArrayList<>();

  void error(String code, Where where, Object... namesAndValues) {
    add(Severity.ERROR, code, where, namesAndValues);
  }

  void warning(String code, Where where, Object... namesAndValues) {
    add(Severity.WARNING, code, where, namesAndValues);
  }

  /** Adds what rests on a fact; one that is not verified says so. */
  void cited(Source source, Severity severity, String code, Where where, Object... namesAndValues) {
    all.add(
        new SchoolFinding(
            severity, code, where, MESSAGES.get(code, namesAndValues), source.cited()));
  }

  private void add(Severity severity, String code, Where where, Object... namesAndValues) {
    String article = "article." + code;
    all.add(
        new SchoolFinding(
            severity,
            code,
            where,
            MESSAGES.get(code, namesAndValues),
            MESSAGES.has(article) ? MESSAGES.get(article).vi() : null));
  }

  static Where at(int number, Learner learner, @Nullable SchoolField field) {
    return Where.of(number, learner, field);
  }

  List<SchoolFinding> all() {
    return List.copyOf(all);
  }
}
