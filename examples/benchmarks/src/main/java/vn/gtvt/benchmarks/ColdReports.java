package vn.gtvt.benchmarks;

import vn.gtvt.sdk.permits.rule.BadgeCheck;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;
import vn.gtvt.sdk.validation.Report;

/** First reports of a fresh JVM, each about one fault of form: the engine number is too long. */
final class ColdReports {
  static final String TOO_LONG = "G4LA".repeat(10);

  private ColdReports() {}

  /** By the bare library. */
  static final class Bare {
    private Bare() {}

    public static void main(String[] args) {
      Out.open()
          .println(
              BareValidation.validator().validate(BareBeans.application(TOO_LONG)).stream()
                  .map(v -> v.getPropertyPath() + " " + v.getMessage())
                  .toList());
    }
  }

  /** By the SDK: definitions read, law of the day, form and words in both languages. */
  static final class Ours {
    private Ours() {}

    public static void main(String[] args) {
      Report report =
          BadgeCheck.at(ProcedureCatalogue.bundled(), SampleFleet.FILING_DAY)
              .check(SampleFleet.faultyApplication());
      Out.open().println(report.violations());
    }
  }
}
