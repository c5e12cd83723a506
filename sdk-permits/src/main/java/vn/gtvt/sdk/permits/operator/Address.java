package vn.gtvt.sdk.permits.operator;

import jakarta.validation.constraints.NotBlank;

/**
 * An address of two levels, as since 2025-07-01 (legal facts, trap 13). Immutable.
 *
 * @param street house number and street (số nhà, đường)
 * @param ward commune or ward (xã, phường)
 * @param province province or city (tỉnh, thành phố)
 */
public record Address(@NotBlank String street, @NotBlank String ward, @NotBlank String province) {
  /** Shows the province only: the rest may be where a person lives. */
  @Override
  public String toString() {
    return "Address[***, " + province + "]";
  }
}
