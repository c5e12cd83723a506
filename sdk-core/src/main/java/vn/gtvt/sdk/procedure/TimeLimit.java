package vn.gtvt.sdk.procedure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.text.Bilingual;

/**
 * How long something may take. Immutable.
 *
 * @param stage what the time is for, e.g. {@link #DECISION} or {@link #SUPPLEMENT_NOTICE}
 * @param filingCase id of the case it is for; null for all
 * @param actor whose time it is; null for the deciding authority
 * @param quantity how many; a multiple of one half
 * @param unit of what
 * @param overlay the temporary rule that shortens it, e.g. {@code NQ 24/2026/NQ-CP}; null for the
 *     standing law
 * @param countsFrom what it is counted from; null for the complete dossier
 * @param source where this was read
 */
public record TimeLimit(
    String stage,
    @Nullable String filingCase,
    @Nullable Bilingual actor,
    BigDecimal quantity,
    Unit unit,
    @Nullable String overlay,
    @Nullable Bilingual countsFrom,
    Source source) {
  /** Stage: until the result. */
  public static final String DECISION = "decision";

  /** Stage: until the authority asks for missing papers. */
  public static final String SUPPLEMENT_NOTICE = "supplement-notice";

  /** What a time is counted in. */
  public enum Unit {
    /** Working days (ngày làm việc). */
    WORKING_DAYS("ngày làm việc", "working days"),
    /** Calendar days (ngày). */
    DAYS("ngày", "days");

    private final Bilingual label;

    Unit(String vi, String en) {
      this.label = new Bilingual(vi, en);
    }

    /** Returns what a reader is told. */
    public Bilingual label() {
      return label;
    }
  }

  /** Returns the time in words: {@code 4 ngày làm việc}. */
  public Bilingual written() {
    String number = quantity.stripTrailingZeros().toPlainString();
    return new Bilingual(
        number.replace('.', ',') + " " + unit.label().vi(), number + " " + unit.label().en());
  }
}
