package vn.gtvt.sdk.license.school.check;

/**
 * A class of the law in force since 2025-01-01 (Luật 36/2024/QH15, Điều 57 and 59). Immutable.
 *
 * @param code e.g. {@code C1E}
 * @param minAge least age in years
 * @param kind what it drives
 * @param termYears years from the issue; 0 without a term
 * @param needsHealth whether a learner hands in a health certificate
 */
public record CourseClass(
    String code, int minAge, ClassKind kind, int termYears, boolean needsHealth) {}
