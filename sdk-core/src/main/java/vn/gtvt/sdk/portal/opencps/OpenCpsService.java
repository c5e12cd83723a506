package vn.gtvt.sdk.portal.opencps;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one procedure is filed on one OpenCPS installation; its codes differ from installation to
 * installation. Immutable.
 *
 * @param serviceCode the procedure's code there
 * @param agencyCode the agency that takes it
 * @param templateNo its dossier template
 * @param parts our component to the number of the part that takes it
 * @param eFormPart the part that takes the content of the electronic form; null if the form travels
 *     as a paper only
 */
public record OpenCpsService(
    String serviceCode,
    String agencyCode,
    String templateNo,
    Map<String, String> parts,
    @Nullable String eFormPart) {
  /** Guards what is required and keeps a copy. */
  public OpenCpsService {
    Objects.requireNonNull(serviceCode, "serviceCode == null");
    Objects.requireNonNull(agencyCode, "agencyCode == null");
    Objects.requireNonNull(templateNo, "templateNo == null");
    parts = Map.copyOf(parts);
  }

  /** Returns the part of a component, or nothing if this installation names none for it. */
  Optional<String> part(String component) {
    return Optional.ofNullable(parts.get(component));
  }

  /** Returns our component of a part, or the part's own number; empty if several of ours are. */
  String component(String partNo) {
    List<String> ours =
        parts.entrySet().stream()
            .filter(each -> each.getValue().equals(partNo))
            .map(Map.Entry::getKey)
            .toList();
    return switch (ours.size()) {
      case 0 -> partNo;
      case 1 -> ours.get(0);
      default -> "";
    };
  }
}
