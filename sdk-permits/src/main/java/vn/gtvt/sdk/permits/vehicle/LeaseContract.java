package vn.gtvt.sdk.permits.vehicle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import vn.gtvt.sdk.text.Mask;

/**
 * The contract under which an operator uses a vehicle that is not its own. Immutable; the lessor is
 * masked in {@link #toString()}.
 *
 * @param form lease (hợp đồng thuê), co-operative service (dịch vụ HTX) or co-operation (hợp tác
 *     kinh doanh)
 * @param lessor owner who lets the vehicle
 * @param from first day
 * @param until last day
 */
public record LeaseContract(
    @NotBlank String form,
    @NotBlank String lessor,
    @NotNull LocalDate from,
    @NotNull LocalDate until) {
  @Override
  public String toString() {
    return "LeaseContract[" + form + ", " + Mask.name(lessor) + ", " + from + " - " + until + "]";
  }
}
