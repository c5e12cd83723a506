package vn.gtvt.sdk.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The neutral content of a form: named texts, whole numbers, yes/no, dates, groups and lists of
 * groups.
 *
 * <p>Names are English and belong to no wire format; a dialect translates them. Immutable; keeps
 * the order of names.
 */
public final class Items {
  private static final Items NONE = new Items(Map.of());

  private final Map<String, Object> values;

  private Items(Map<String, Object> values) {
    this.values = values;
  }

  /** Returns no items. */
  public static Items none() {
    return NONE;
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the names in their order. */
  public Set<String> names() {
    return values.keySet();
  }

  /**
   * Returns a text.
   *
   * @throws IllegalArgumentException if there is none
   */
  public String text(String name) {
    return require(name, String.class);
  }

  /** Returns a text, or nothing. */
  public Optional<String> optionalText(String name) {
    return optional(name, String.class);
  }

  /**
   * Returns a whole number.
   *
   * @throws IllegalArgumentException if there is none
   */
  public long number(String name) {
    return require(name, Long.class);
  }

  /** Returns a whole number, or nothing. */
  public Optional<Long> optionalNumber(String name) {
    return optional(name, Long.class);
  }

  /**
   * Returns yes or no.
   *
   * @throws IllegalArgumentException if there is neither
   */
  public boolean flag(String name) {
    return require(name, Boolean.class);
  }

  /**
   * Returns a date.
   *
   * @throws IllegalArgumentException if there is none
   */
  public LocalDate date(String name) {
    return require(name, LocalDate.class);
  }

  /** Returns a date, or nothing. */
  public Optional<LocalDate> optionalDate(String name) {
    return optional(name, LocalDate.class);
  }

  /**
   * Returns a group.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Items group(String name) {
    return require(name, Items.class);
  }

  /** Returns a group, or nothing. */
  public Optional<Items> optionalGroup(String name) {
    return optional(name, Items.class);
  }

  /** Returns a list of groups; an absent one is empty. */
  public List<Items> list(String name) {
    Object value = values.get(name);
    if (value == null) {
      return List.of();
    }
    List<Items> found = new ArrayList<>();
    for (Object each : (List<?>) value) {
      found.add((Items) each);
    }
    return List.copyOf(found);
  }

  /**
   * Returns the raw value of a name: String, Long, Boolean, LocalDate, Items or a list of Items;
   * null if absent.
   */
  public @Nullable Object raw(String name) {
    return values.get(name);
  }

  /** Returns the same items with this list in the place of what the name had, if anything. */
  public Items withList(String name, List<Items> value) {
    Map<String, Object> changed = new LinkedHashMap<>(values);
    changed.put(Objects.requireNonNull(name, "name == null"), List.copyOf(value));
    return new Items(Collections.unmodifiableMap(changed));
  }

  private <T> T require(String name, Class<T> type) {
    return optional(name, type)
        .orElseThrow(() -> new IllegalArgumentException("the form has no item " + name));
  }

  private <T> Optional<T> optional(String name, Class<T> type) {
    Object value = values.get(name);
    if (value != null && !type.isInstance(value)) {
      throw new IllegalArgumentException(
          "item "
              + name
              + " is no "
              + type.getSimpleName()
              + " but a "
              + value.getClass().getSimpleName());
    }
    return Optional.ofNullable(type.cast(value));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Items that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  /** Shows the names only: the values may be personal. */
  @Override
  public String toString() {
    return "Items" + values.keySet();
  }

  /** Gathers items; an absent (null) value is left out. Not safe for concurrent use. */
  public static final class Builder {
    private final Map<String, Object> values = new LinkedHashMap<>();

    private Builder() {}

    /** Adds a text. */
    public Builder text(String name, @Nullable String value) {
      return put(name, value);
    }

    /** Adds a whole number. */
    public Builder number(String name, @Nullable Long value) {
      return put(name, value);
    }

    /** Adds a whole number. */
    public Builder number(String name, @Nullable Integer value) {
      return put(name, value == null ? null : Long.valueOf(value));
    }

    /** Adds yes or no. */
    public Builder flag(String name, @Nullable Boolean value) {
      return put(name, value);
    }

    /** Adds a date. */
    public Builder date(String name, @Nullable LocalDate value) {
      return put(name, value);
    }

    /** Adds a group. */
    public Builder group(String name, @Nullable Items value) {
      return put(name, value);
    }

    /** Adds a list of groups. */
    public Builder list(String name, List<Items> value) {
      return put(name, List.copyOf(value));
    }

    /** Returns the items. */
    public Items build() {
      return new Items(Collections.unmodifiableMap(new LinkedHashMap<>(values)));
    }

    private Builder put(String name, @Nullable Object value) {
      Objects.requireNonNull(name, "name == null");
      if (value != null && values.put(name, value) != null) {
        throw new IllegalArgumentException("item " + name + " is given twice");
      }
      return this;
    }
  }
}
