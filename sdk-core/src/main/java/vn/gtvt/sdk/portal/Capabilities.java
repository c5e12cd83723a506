package vn.gtvt.sdk.portal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a platform can do: one line for every {@link PortalOperation}. Immutable.
 *
 * <p>The table of {@code docs/reality.md} is written from these.
 */
public final class Capabilities {
  private final Map<PortalOperation, Capability> lines;

  private Capabilities(Map<PortalOperation, Capability> lines) {
    this.lines = lines;
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the line of an operation. */
  public Capability of(PortalOperation operation) {
    return Objects.requireNonNull(lines.get(operation), "every operation has a line");
  }

  /** Returns every line, in the order of {@link PortalOperation}. */
  public List<Capability> all() {
    return List.copyOf(lines.values());
  }

  /** Returns the operations that the platform is held to have. */
  public Set<PortalOperation> present() {
    Set<PortalOperation> found = EnumSet.noneOf(PortalOperation.class);
    lines.values().stream().filter(Capability::isPresent).forEach(c -> found.add(c.operation()));
    return Collections.unmodifiableSet(found);
  }

  @Override
  public String toString() {
    return "Capabilities" + present();
  }

  /** Gathers the lines of one platform. Not safe for concurrent use. */
  public static final class Builder {
    private final Map<PortalOperation, Capability> lines = new EnumMap<>(PortalOperation.class);

    private Builder() {}

    /** Adds an operation that was read in a public client or document. */
    public Builder verified(PortalOperation operation, String source) {
      return add(new Capability(operation, Capability.Mark.VERIFIED, source));
    }

    /** Adds an operation that follows from what was read. */
    public Builder inferred(PortalOperation operation, String source) {
      return add(new Capability(operation, Capability.Mark.INFERRED, source));
    }

    /** Adds an operation that the platform does not have, as far as is known. */
    public Builder absent(PortalOperation operation, String why) {
      return add(new Capability(operation, Capability.Mark.ABSENT, why));
    }

    /**
     * Returns the table.
     *
     * @throws IllegalStateException naming the operations without a line
     */
    public Capabilities build() {
      List<PortalOperation> missing = new ArrayList<>(List.of(PortalOperation.values()));
      missing.removeAll(lines.keySet());
      if (!missing.isEmpty()) {
        throw new IllegalStateException("no line for " + missing);
      }
      return new Capabilities(Collections.unmodifiableMap(new EnumMap<>(lines)));
    }

    private Builder add(Capability line) {
      if (lines.put(line.operation(), line) != null) {
        throw new IllegalArgumentException(line.operation() + " has two lines");
      }
      return this;
    }
  }
}
