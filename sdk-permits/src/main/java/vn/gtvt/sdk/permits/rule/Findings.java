package vn.gtvt.sdk.permits.rule;

import vn.gtvt.sdk.fact.Confidence;
import vn.gtvt.sdk.procedure.Condition;
import vn.gtvt.sdk.text.Messages;
import vn.gtvt.sdk.validation.Report;

/** Puts a rule's finding into words; a demand that is not verified says so in its reference. */
final class Findings {
  private static final Messages MESSAGES = Messages.beside(Findings.class);

  private final Report.Collector collector = Report.collect();

  void error(Condition basis, String path, String code, Object... namesAndValues) {
    collector.error(path, code, MESSAGES.get(code, namesAndValues), reference(basis));
  }

  void warning(Condition basis, String path, String code, Object... namesAndValues) {
    collector.warning(path, code, MESSAGES.get(code, namesAndValues), reference(basis));
  }

  Report report() {
    return collector.report();
  }

  private static String reference(Condition basis) {
    String reference = basis.source().reference();
    return basis.source().confidence() == Confidence.VERIFIED
        ? reference
        : reference + " (" + basis.source().confidence().label().vi() + ")";
  }
}
