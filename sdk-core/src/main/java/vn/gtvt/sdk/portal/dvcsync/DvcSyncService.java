package vn.gtvt.sdk.portal.dvcsync;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one procedure is filed by a partner's key. Immutable.
 *
 * @param serviceCode {@code MaDichVuCong}
 * @param codeFor what {@code GetNextValue} is asked for: a procedure's code in one client, an
 *     agency's in another
 * @param parts our component to what it is called there
 */
public record DvcSyncService(String serviceCode, String codeFor, Map<String, DvcSyncPart> parts) {
  /** Guards what is required and keeps a copy. */
  public DvcSyncService {
    Objects.requireNonNull(serviceCode, "serviceCode == null");
    Objects.requireNonNull(codeFor, "codeFor == null");
    parts = Map.copyOf(parts);
  }

  @Nullable DvcSyncPart part(String component) {
    return parts.get(component);
  }
}
