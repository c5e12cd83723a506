package vn.gtvt.sdk.dossier.generic;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.codelist.ApplicantKind;
import vn.gtvt.sdk.dossier.Applicant;
import vn.gtvt.sdk.dossier.Attachment;
import vn.gtvt.sdk.dossier.Dossier;
import vn.gtvt.sdk.dossier.Items;
import vn.gtvt.sdk.procedure.Procedure;

/**
 * A request under any edition of any procedure, as far as its definition goes; unchecked.
 *
 * <p>For procedures that have no typed application ({@link Typing.NotTyped}). Immutable.
 */
public final class GenericApplication {
  private final Procedure procedure;
  private final @Nullable String filingCase;
  private final @Nullable ApplicantKind applicantKind;
  private final @Nullable Applicant applicant;
  private final @Nullable String title;
  private final Items items;
  private final List<String> subjects;
  private final List<Attachment> papers;
  private final Set<String> notNeeded;

  private GenericApplication(Builder from) {
    this.procedure = from.procedure;
    this.filingCase = from.filingCase;
    this.applicantKind = from.applicantKind;
    this.applicant = from.applicant;
    this.title = from.title;
    this.items = from.items;
    this.subjects = List.copyOf(from.subjects);
    this.papers = List.copyOf(from.papers);
    this.notNeeded = Set.copyOf(from.notNeeded);
  }

  /** Returns an empty builder of a request under this edition. */
  public static Builder under(Procedure procedure) {
    return new Builder(procedure);
  }

  /** Returns the edition. */
  public Procedure procedure() {
    return procedure;
  }

  /** Returns the id of the case (trường hợp), or nothing. */
  public Optional<String> filingCase() {
    return Optional.ofNullable(filingCase);
  }

  /** Returns what kind of applicant the owner is, or nothing. */
  public Optional<ApplicantKind> applicantKind() {
    return Optional.ofNullable(applicantKind);
  }

  /** Returns for whom and by whom it is filed, or nothing. */
  public Optional<Applicant> applicant() {
    return Optional.ofNullable(applicant);
  }

  /** Returns the line that a person tells the dossier by, or nothing. */
  public Optional<String> title() {
    return Optional.ofNullable(title);
  }

  /** Returns the content of the form, as its filer names it. */
  public Items items() {
    return items;
  }

  /** Returns what is decided on one by one. */
  public List<String> subjects() {
    return subjects;
  }

  /** Returns the files. */
  public List<Attachment> papers() {
    return papers;
  }

  /** Returns the components whose condition does not apply, as their filer says. */
  public Set<String> notNeeded() {
    return notNeeded;
  }

  /**
   * Returns the dossier.
   *
   * @throws IllegalStateException if applicant or title is missing, or if no portal takes what it
   *     is filed under, for that has no code of the state's list: check it first
   */
  public Dossier dossier() {
    if (Duty.is(procedure)) {
      throw new IllegalStateException(Duty.instead(procedure, filingCase()).vi());
    }
    if (applicant == null || title == null) {
      throw new IllegalStateException(
          "the GenericApplication has no "
              + (applicant == null ? "applicant" : "title")
              + "; check it before it is used");
    }
    return Dossier.under(procedure)
        .title(title)
        .applicant(applicant)
        .items(items)
        .subjects(subjects)
        .attachments(papers)
        .build();
  }

  @Override
  public String toString() {
    return "GenericApplication[" + procedure.code() + ", " + papers.size() + " papers]";
  }

  /** Gathers what is known; nothing is refused here. Not safe for concurrent use. */
  public static final class Builder {
    private final Procedure procedure;
    private @Nullable String filingCase;
    private @Nullable ApplicantKind applicantKind;
    private @Nullable Applicant applicant;
    private @Nullable String title;
    private Items items = Items.none();
    private List<String> subjects = List.of();
    private List<Attachment> papers = List.of();
    private Set<String> notNeeded = Set.of();

    private Builder(Procedure procedure) {
      this.procedure = Objects.requireNonNull(procedure, "procedure == null");
    }

    /** Sets the id of the case, see {@link Procedure#cases()}. */
    public Builder filingCase(@Nullable String value) {
      this.filingCase = value;
      return this;
    }

    /** Sets what kind of applicant the owner is. */
    public Builder applicantKind(@Nullable ApplicantKind value) {
      this.applicantKind = value;
      return this;
    }

    /** Sets for whom and by whom it is filed. */
    public Builder applicant(@Nullable Applicant value) {
      this.applicant = value;
      return this;
    }

    /** Sets the line that a person tells the dossier by. */
    public Builder title(@Nullable String value) {
      this.title = value;
      return this;
    }

    /** Sets the content of the form. */
    public Builder items(Items value) {
      this.items = value;
      return this;
    }

    /** Sets what is decided on one by one. */
    public Builder subjects(List<String> value) {
      this.subjects = value;
      return this;
    }

    /** Sets the files, each for a component of the procedure. */
    public Builder papers(List<Attachment> value) {
      this.papers = value;
      return this;
    }

    /** Sets the components whose condition does not apply. */
    public Builder notNeeded(Set<String> value) {
      this.notNeeded = value;
      return this;
    }

    /** Returns what was gathered, complete or not. */
    public GenericApplication build() {
      return new GenericApplication(this);
    }
  }
}
