package vn.gtvt.sdk.permits.operator;

import jakarta.validation.constraints.NotBlank;

/**
 * The authority that a request is addressed to (kính gửi). Immutable.
 *
 * @param provinceCode code of the province, two digits (QĐ 19/2025/QĐ-TTg), e.g. {@code 24}
 * @param province name of the province, e.g. {@code Bắc Ninh}
 * @param name the authority's name, e.g. {@code Sở Xây dựng tỉnh Bắc Ninh}
 */
public record Authority(
    @NotBlank String provinceCode, @NotBlank String province, @NotBlank String name) {}
