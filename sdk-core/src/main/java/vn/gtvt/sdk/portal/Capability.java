package vn.gtvt.sdk.portal;

import java.util.Objects;

/**
 * Whether a platform has an operation, and how sure that is. Immutable.
 *
 * @param operation the operation
 * @param mark how sure
 * @param source where it was read, e.g. {@code wire 2.2.2 step 5}; for an absent one why it is held
 *     to be absent
 */
public record Capability(PortalOperation operation, Mark mark, String source) {
  /** How sure it is that a platform has an operation. */
  public enum Mark {
    /** Read in a public client or document of the platform. */
    VERIFIED,
    /** Follows from what was read, but was not seen in this place. */
    INFERRED,
    /** Not found, or known not to be there: it answers {@link Outcome.NotSupported}. */
    ABSENT
  }

  /** Guards what is required. */
  public Capability {
    Objects.requireNonNull(operation, "operation == null");
    Objects.requireNonNull(mark, "mark == null");
    Objects.requireNonNull(source, "source == null");
  }

  /** Says whether the platform is held to have it. */
  public boolean isPresent() {
    return mark != Mark.ABSENT;
  }
}
