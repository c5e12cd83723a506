package vn.gtvt.sdk.signature.verify;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.signature.cms.SignerCertificate;

/** What was found about one signature. Immutable. */
public final class SignatureReport {
  private final @Nullable X509Certificate signer;
  private final @Nullable Instant claimed;
  private final @Nullable Instant stamped;
  private final List<Finding> findings;

  private SignatureReport(Builder from) {
    this.signer = from.signer;
    this.claimed = from.claimed;
    this.stamped = from.stamped;
    this.findings = List.copyOf(from.findings);
  }

  /** Returns the signer's certificate, if it is there. */
  public Optional<X509Certificate> signer() {
    return Optional.ofNullable(signer);
  }

  /** Returns the signer's name as its certificate has it; empty if it is not there. */
  public String signerName() {
    return signer == null ? "" : SignerCertificate.name(signer);
  }

  /** Returns when the signer says to have signed. */
  public Optional<Instant> claimedTime() {
    return Optional.ofNullable(claimed);
  }

  /** Returns the time that a trusted time-stamp proves. */
  public Optional<Instant> stampedTime() {
    return Optional.ofNullable(stamped);
  }

  /** Returns everything that was found. */
  public List<Finding> findings() {
    return findings;
  }

  /** Says whether something was found. */
  public boolean has(FindingCode code) {
    return findings.stream().anyMatch(f -> f.code() == code);
  }

  /** Returns what comes out of the findings. */
  public Verdict verdict() {
    return VerificationReport.verdict(findings);
  }

  /** Hides the signer. */
  @Override
  public String toString() {
    return verdict() + " " + findings;
  }

  /** Collects findings. Not safe for concurrent use. */
  static final class Builder {
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable X509Certificate signer;
    private @Nullable Instant claimed;
    private @Nullable Instant stamped;

    Builder add(FindingCode code, Object... namesAndValues) {
      findings.add(Finding.of(code, namesAndValues));
      return this;
    }

    void addAll(Builder other) {
      other.findings.stream().filter(each -> !findings.contains(each)).forEach(findings::add);
    }

    void signer(X509Certificate value) {
      signer = value;
    }

    void claimed(@Nullable Instant value) {
      claimed = value;
    }

    @Nullable Instant claimed() {
      return claimed;
    }

    void stamped(Instant value) {
      stamped = value;
    }

    @Nullable Instant stamped() {
      return stamped;
    }

    SignatureReport build() {
      return new SignatureReport(this);
    }
  }
}
