package vn.gtvt.sdk.license.school.permit;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;

/**
 * What a driving-training licence says that 1.001623 changes. Immutable.
 *
 * @param classes classes taught (hạng đào tạo)
 * @param throughput most learners at a time (lưu lượng)
 * @param place where it is taught (địa điểm đào tạo)
 */
public record LicenceContent(
    @NotEmpty List<@NotNull TrainingClass> classes,
    @Min(1) int throughput,
    @NotBlank String place) {
  /** Keeps a copy, of what is missing too: a check speaks of it. */
  public LicenceContent {
    classes = Copies.of(classes);
  }

  boolean says(LicenceContent other) {
    return Set.copyOf(classes).equals(Set.copyOf(other.classes))
        && throughput == other.throughput
        && Written.alike(place, other.place);
  }
}
