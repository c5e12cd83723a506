package vn.gtvt.sdk.signature.verify;

import java.util.List;

/**
 * What was found about a signed file. Immutable.
 *
 * @param signatures one report per signature, the first first
 * @param findings what concerns the file as a whole
 */
public record VerificationReport(List<SignatureReport> signatures, List<Finding> findings) {
  /** Keeps copies of the lists. */
  public VerificationReport {
    signatures = List.copyOf(signatures);
    findings = List.copyOf(findings);
  }

  static VerificationReport failed(FindingCode code, Object... namesAndValues) {
    return new VerificationReport(List.of(), List.of(Finding.of(code, namesAndValues)));
  }

  /**
   * Returns the worst of all: one signature that does not hold makes the file one that does not.
   */
  public Verdict verdict() {
    Verdict worst = verdict(findings);
    for (SignatureReport signature : signatures) {
      Verdict next = signature.verdict();
      worst = next.compareTo(worst) > 0 ? next : worst;
    }
    return worst;
  }

  /** Says whether all of it holds. */
  public boolean isValid() {
    return verdict() == Verdict.VALID;
  }

  /** Says whether something was found, about the file or any signature. */
  public boolean has(FindingCode code) {
    return findings.stream().anyMatch(f -> f.code() == code)
        || signatures.stream().anyMatch(s -> s.has(code));
  }

  static Verdict verdict(List<Finding> findings) {
    Verdict worst = Verdict.VALID;
    for (Finding finding : findings) {
      if (finding.code().weight() == Weight.INVALID) {
        return Verdict.INVALID;
      } else if (finding.code().weight() == Weight.UNDECIDED) {
        worst = Verdict.UNDECIDED;
      }
    }
    return worst;
  }

  /** Shows codes only. */
  @Override
  public String toString() {
    return verdict() + " " + signatures + " " + findings;
  }
}
