package vn.gtvt.sdk.license.school;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Texts by field; what is not there is the empty text. Immutable; {@code toString} counts only.
 *
 * @param <F> the fields
 */
public final class FieldValues<F extends Enum<F> & SchoolField> {
  private final EnumMap<F, String> texts;

  private FieldValues(EnumMap<F, String> texts) {
    this.texts = texts;
  }

  /** Begins values of these fields. */
  public static <F extends Enum<F> & SchoolField> Builder<F> of(Class<F> type) {
    return new Builder<>(new EnumMap<>(type));
  }

  /** Returns the canonical text; empty if there is none. */
  public String text(F field) {
    String text = texts.get(field);
    return text == null ? "" : text;
  }

  /** Says whether there is more than blanks. */
  public boolean isGiven(F field) {
    return !text(field).isBlank();
  }

  /** Returns the day; empty if there is none or its text is no day. */
  public Optional<LocalDate> date(F field) {
    return DateCode.ISO.read(text(field));
  }

  /** Returns the number; empty if there is none or its text is no whole number. */
  public OptionalLong number(F field) {
    String text = text(field);
    return text.matches("-?[0-9]{1,18}")
        ? OptionalLong.of(Long.parseLong(text))
        : OptionalLong.empty();
  }

  /** Begins a copy. */
  public Builder<F> toBuilder() {
    return new Builder<>(texts.clone());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FieldValues<?> that && texts.equals(that.texts);
  }

  @Override
  public int hashCode() {
    return texts.hashCode();
  }

  /** Counts only. */
  @Override
  public String toString() {
    long given = texts.values().stream().filter(text -> !text.isBlank()).count();
    return "FieldValues[" + given + " given]";
  }

  /**
   * Gathers values. Not safe for concurrent use.
   *
   * @param <F> the fields
   */
  public static final class Builder<F extends Enum<F> & SchoolField> {
    private final EnumMap<F, String> texts;

    private Builder(EnumMap<F, String> texts) {
      this.texts = texts;
    }

    /** Sets a text; the empty text takes it away. */
    public Builder<F> put(F field, String text) {
      Objects.requireNonNull(text, "text == null");
      if (text.isEmpty()) {
        texts.remove(field);
      } else {
        texts.put(field, text);
      }
      return this;
    }

    /** Sets a day. */
    public Builder<F> put(F field, LocalDate date) {
      return put(field, date.toString());
    }

    /** Sets a number. */
    public Builder<F> put(F field, long number) {
      return put(field, Long.toString(number));
    }

    /** Sets a text where there is none yet. */
    public Builder<F> putIfMissing(F field, String text) {
      String there = texts.get(field);
      return there == null || there.isBlank() ? put(field, text) : this;
    }

    /** Returns what is there so far; empty if nothing is. */
    public String text(F field) {
      String text = texts.get(field);
      return text == null ? "" : text;
    }

    /** Returns the values. */
    public FieldValues<F> done() {
      return new FieldValues<>(texts.clone());
    }
  }
}
