package vn.gtvt.sdk.license.portrait.finding;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.text.Bilingual;

/**
 * One thing that was found about a portrait. Immutable; holds codes and numbers, never pixels, file
 * names or places.
 */
public final class Finding {
  private final FindingCode code;
  private final Severity severity;
  private final String measured;
  private final String limit;
  private final @Nullable Source source;
  private final @Nullable Repair repair;

  private Finding(Builder from) {
    this.code = from.code;
    this.severity = from.severity;
    this.measured = from.measured;
    this.limit = from.limit;
    this.source = from.source;
    this.repair = from.repair;
  }

  /** Begins a finding; the repair is the usual one of the code. */
  public static Builder of(FindingCode code, Severity severity) {
    return new Builder(code, severity);
  }

  /** Returns the stable code. */
  public FindingCode code() {
    return code;
  }

  /** Returns the weight. */
  public Severity severity() {
    return severity;
  }

  /** Returns what was measured, with its unit; empty where there is nothing to measure. */
  public String measured() {
    return measured;
  }

  /** Returns the limit that was passed, with its unit; empty where there is none. */
  public String limit() {
    return limit;
  }

  /** Returns where the limit was read and how sure it is; null for limits of the file formats. */
  public @Nullable Source source() {
    return source;
  }

  /** Returns the repair offered, or null if only a new picture helps. */
  public @Nullable Repair repair() {
    return repair;
  }

  /** Returns the same finding without the usual repair: it cannot be done on this picture. */
  public Finding beyondRepair() {
    Builder same = new Builder(code, severity).measured(measured).limit(limit).beyondRepair();
    return source == null ? same.done() : same.source(source).done();
  }

  /** Returns what happened and what to do next, in both languages. */
  public Bilingual advice() {
    Object[] values = {"measured", measured, "limit", limit};
    Bilingual happened = Advices.get(code.code(), values);
    if (code.repair() == null) {
      return happened;
    }
    Bilingual next =
        repair != null
            ? Advices.get(code.code() + ".offer", values)
            : Advices.otherwise(code.code(), values);
    return new Bilingual(happened.vi() + " " + next.vi(), happened.en() + " " + next.en());
  }

  @Override
  public String toString() {
    return severity + " " + code.code() + (measured.isEmpty() ? "" : " " + measured);
  }

  /** Gathers the parts of a finding. Not safe for concurrent use. */
  public static final class Builder {
    private final FindingCode code;
    private final Severity severity;
    private String measured = "";
    private String limit = "";
    private @Nullable Source source;
    private @Nullable Repair repair;

    private Builder(FindingCode code, Severity severity) {
      this.code = Objects.requireNonNull(code, "code == null");
      this.severity = Objects.requireNonNull(severity, "severity == null");
      this.repair = code.repair();
    }

    /** Says what was measured, with its unit. */
    public Builder measured(String value) {
      this.measured = value;
      return this;
    }

    /** Says which limit was passed, with its unit. */
    public Builder limit(String value) {
      this.limit = value;
      return this;
    }

    /** Says where the limit was read. */
    public Builder source(Source from) {
      this.source = from;
      return this;
    }

    /** Takes back the usual repair: it cannot be done on this picture. */
    public Builder beyondRepair() {
      this.repair = null;
      return this;
    }

    /** Returns the finding. */
    public Finding done() {
      return new Finding(this);
    }
  }
}
