package vn.gtvt.sdk.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.identifier.ProcedureCode;
import vn.gtvt.sdk.procedure.Procedure;

/**
 * One request to an authority under one edition of one procedure (hồ sơ). Immutable.
 *
 * <p>Its {@link #subjects()} are what the authority decides on one by one, e.g. the plates of a
 * badge dossier.
 */
public final class Dossier {
  private final ProcedureCode procedure;
  private final String edition;
  private final String title;
  private final Applicant applicant;
  private final Items items;
  private final List<String> subjects;
  private final List<Attachment> attachments;

  private Dossier(Builder from) {
    this.procedure = from.procedure;
    this.edition = from.edition;
    this.title = Objects.requireNonNull(from.title, "title == null");
    this.applicant = Objects.requireNonNull(from.applicant, "applicant == null");
    this.items = Objects.requireNonNull(from.items, "items == null");
    this.subjects = List.copyOf(from.subjects);
    this.attachments = List.copyOf(from.attachments);
  }

  /** Returns a builder of a dossier under this edition. */
  public static Builder under(Procedure procedure) {
    return new Builder(procedure.code(), procedure.edition());
  }

  /** Returns a builder of a dossier under the edition of this name. */
  public static Builder under(ProcedureCode procedure, String edition) {
    return new Builder(procedure, edition);
  }

  /** Returns the procedure's code. */
  public ProcedureCode procedure() {
    return procedure;
  }

  /** Returns the name of the procedure's edition. */
  public String edition() {
    return edition;
  }

  /** Returns a line that a person tells the dossier by. */
  public String title() {
    return title;
  }

  /** Returns for whom and by whom it is filed. */
  public Applicant applicant() {
    return applicant;
  }

  /** Returns the neutral content of the form. */
  public Items items() {
    return items;
  }

  /** Returns what is decided on one by one; empty if the dossier is decided as a whole. */
  public List<String> subjects() {
    return subjects;
  }

  /** Returns the files. */
  public List<Attachment> attachments() {
    return attachments;
  }

  /** Returns the same dossier with other files. */
  public Dossier withAttachments(List<Attachment> others) {
    return new Builder(procedure, edition)
        .title(title)
        .applicant(applicant)
        .items(items)
        .subjects(subjects)
        .attachments(others)
        .build();
  }

  @Override
  public String toString() {
    return "Dossier[" + procedure + " (" + edition + "), " + title + "]";
  }

  /** Builds a dossier. Not safe for concurrent use. */
  public static final class Builder {
    private final ProcedureCode procedure;
    private final String edition;
    private @Nullable String title;
    private @Nullable Applicant applicant;
    private @Nullable Items items;
    private List<String> subjects = List.of();
    private final List<Attachment> attachments = new ArrayList<>();

    private Builder(ProcedureCode procedure, String edition) {
      this.procedure = Objects.requireNonNull(procedure, "procedure == null");
      this.edition = Objects.requireNonNull(edition, "edition == null");
    }

    /** Sets the line that a person tells the dossier by. */
    public Builder title(String value) {
      this.title = value;
      return this;
    }

    /** Sets for whom and by whom it is filed. */
    public Builder applicant(Applicant value) {
      this.applicant = value;
      return this;
    }

    /** Sets the neutral content of the form. */
    public Builder items(Items value) {
      this.items = value;
      return this;
    }

    /** Sets what is decided on one by one. */
    public Builder subjects(List<String> value) {
      this.subjects = value;
      return this;
    }

    /** Adds files. */
    public Builder attachments(List<Attachment> value) {
      this.attachments.addAll(value);
      return this;
    }

    /**
     * Returns the dossier.
     *
     * @throws NullPointerException naming what is missing
     */
    public Dossier build() {
      return new Dossier(this);
    }
  }
}
