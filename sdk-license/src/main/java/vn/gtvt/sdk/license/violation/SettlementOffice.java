package vn.gtvt.sdk.license.violation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a violation can be settled (nơi giải quyết vụ việc). Immutable.
 *
 * @param name its name
 * @param address where it is; null if not said
 * @param phone its telephone; null if not said
 */
public record SettlementOffice(String name, @Nullable String address, @Nullable String phone) {
  /** Guards what is required. */
  public SettlementOffice {
    Objects.requireNonNull(name, "name == null");
  }
}
