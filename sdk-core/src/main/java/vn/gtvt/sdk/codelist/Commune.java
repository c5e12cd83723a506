package vn.gtvt.sdk.codelist;

/**
 * A commune, ward or special zone (xã, phường, đặc khu) since 2025-07-01. Immutable.
 *
 * @param code the code of QĐ 19/2025/QĐ-TTg, five digits
 * @param name the name with its kind, e.g. "Phường …"
 * @param provinceCode code of its province
 */
public record Commune(String code, String name, String provinceCode) {}
