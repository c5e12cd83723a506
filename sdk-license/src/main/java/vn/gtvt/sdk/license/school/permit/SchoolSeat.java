package vn.gtvt.sdk.license.school.permit;

import jakarta.validation.constraints.NotBlank;

/**
 * Where a school sits or a person lives, in two levels as since 2025-07-01. Immutable.
 *
 * @param street house number and street (số nhà, đường)
 * @param ward commune or ward (xã, phường)
 * @param province province or city (tỉnh, thành phố)
 */
public record SchoolSeat(
    @NotBlank String street, @NotBlank String ward, @NotBlank String province) {
  /** Shows the province only: the rest may be where a person lives. */
  @Override
  public String toString() {
    return "SchoolSeat[***, " + province + "]";
  }
}
