package vn.gtvt.sdk.permits.licence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Business registration that a licence names (giấy chứng nhận đăng ký doanh nghiệp, kinh doanh);
 * the paper itself is looked up by the authority. Immutable.
 *
 * @param number its number
 * @param issuedOn day of issue
 * @param issuedBy issuing authority
 */
public record BusinessRegistration(
    @NotBlank String number, @NotNull LocalDate issuedOn, @NotBlank String issuedBy) {}
