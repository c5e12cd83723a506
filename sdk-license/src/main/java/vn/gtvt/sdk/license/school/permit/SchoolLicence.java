package vn.gtvt.sdk.license.school.permit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The driving-training licence that a school has (giấy phép đào tạo lái xe). Immutable.
 *
 * @param number its number
 * @param issuedOn day of issue
 * @param schoolName the name of the school on it
 * @param content what else it says
 */
public record SchoolLicence(
    @NotBlank String number,
    @NotNull LocalDate issuedOn,
    @NotBlank String schoolName,
    @NotNull @Valid LicenceContent content) {}
