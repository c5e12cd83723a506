package vn.gtvt.sdk.portal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A procedure as a receiver lists it (thủ tục hành chính). Immutable.
 *
 * @param id the receiver's own key of it
 * @param code its code, e.g. {@code 2.002288} or with a province's tail
 * @param nationalCode its code on the national portal; null if the receiver does not say
 * @param name its name
 * @param agency the agency that takes it; null if not said
 */
public record ListedProcedure(
    String id, String code, @Nullable String nationalCode, String name, @Nullable String agency) {
  /** Guards what is required. */
  public ListedProcedure {
    Objects.requireNonNull(id, "id == null");
    Objects.requireNonNull(code, "code == null");
    Objects.requireNonNull(name, "name == null");
  }
}
