package vn.gtvt.sdk.license.application;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.license.health.HealthQuestion;
import vn.gtvt.sdk.license.rule.LicenceClass;
import vn.gtvt.sdk.license.violation.ViolationList;
import vn.gtvt.sdk.license.violation.ViolationQuestion;

/** One person's wish for a licence, unchecked. Immutable; masked in {@link #toString()}. */
public final class LicenceApplication {
  private final LicenceCase filingCase;
  private final LicenceApplicant applicant;
  private final @Nullable HeldLicence held;
  private final @Nullable LicenceClass sought;
  private final @Nullable HealthQuestion health;
  private final List<ViolationQuestion> vehicles;
  private final List<ViolationList> violations;
  private final List<Attachment> attachments;

  private LicenceApplication(Builder from) {
    this.filingCase = from.filingCase;
    this.applicant = from.applicant;
    this.held = from.held;
    this.sought = from.sought;
    this.health = from.health;
    this.vehicles = List.copyOf(from.vehicles);
    this.violations = List.copyOf(from.violations);
    this.attachments = List.copyOf(from.attachments);
  }

  /** Returns a builder. */
  public static Builder of(LicenceCase filingCase, LicenceApplicant applicant) {
    return new Builder(filingCase, applicant);
  }

  /** Returns why it is asked for. */
  public LicenceCase filingCase() {
    return filingCase;
  }

  /** Returns who asks. */
  public LicenceApplicant applicant() {
    return applicant;
  }

  /** Returns the licence held or lost, or nothing if none is named. */
  public Optional<HeldLicence> held() {
    return Optional.ofNullable(held);
  }

  /** Returns the class wished, or nothing where it follows from the one held. */
  public Optional<LicenceClass> sought() {
    return Optional.ofNullable(sought);
  }

  /** Returns the health certificate, or nothing if none is named. */
  public Optional<HealthQuestion> health() {
    return Optional.ofNullable(health);
  }

  /** Returns the vehicles whose violations are to be looked up. */
  public List<ViolationQuestion> vehicles() {
    return vehicles;
  }

  /** Returns what is known of violations already. */
  public List<ViolationList> violations() {
    return violations;
  }

  /** Returns the files. */
  public List<Attachment> attachments() {
    return attachments;
  }

  @Override
  public String toString() {
    return "LicenceApplication[" + filingCase + ", " + applicant + ", " + held + "]";
  }

  /** Builds an application. Not safe for concurrent use. */
  public static final class Builder {
    private final LicenceCase filingCase;
    private final LicenceApplicant applicant;
    private @Nullable HeldLicence held;
    private @Nullable LicenceClass sought;
    private @Nullable HealthQuestion health;
    private List<ViolationQuestion> vehicles = List.of();
    private List<ViolationList> violations = List.of();
    private List<Attachment> attachments = List.of();

    private Builder(LicenceCase filingCase, LicenceApplicant applicant) {
      this.filingCase = Objects.requireNonNull(filingCase, "filingCase == null");
      this.applicant = Objects.requireNonNull(applicant, "applicant == null");
    }

    /** Sets the licence held or lost. */
    public Builder held(HeldLicence value) {
      this.held = value;
      return this;
    }

    /** Sets the class wished; needed where the one held may become several. */
    public Builder sought(LicenceClass value) {
      this.sought = value;
      return this;
    }

    /** Sets the health certificate. */
    public Builder health(HealthQuestion value) {
      this.health = value;
      return this;
    }

    /** Sets the vehicles whose violations are to be looked up. */
    public Builder vehicles(List<ViolationQuestion> value) {
      this.vehicles = value;
      return this;
    }

    /** Sets what is known of violations already. */
    public Builder violations(List<ViolationList> value) {
      this.violations = value;
      return this;
    }

    /** Sets the files. */
    public Builder attachments(List<Attachment> value) {
      this.attachments = value;
      return this;
    }

    /** Returns the application. */
    public LicenceApplication build() {
      return new LicenceApplication(this);
    }
  }
}
