package vn.gtvt.sdk.permits.operator;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Transport business licence (giấy phép kinh doanh vận tải). Immutable.
 *
 * @param number its number
 * @param issuedOn day of issue
 * @param issueCount how often it was issued (cấp lần thứ), 1 or more; null if not stated
 * @param issuedBy issuing authority
 */
public record TransportLicence(
    @NotBlank String number,
    @NotNull LocalDate issuedOn,
    @Min(1) @Nullable Integer issueCount,
    @NotBlank String issuedBy) {}
