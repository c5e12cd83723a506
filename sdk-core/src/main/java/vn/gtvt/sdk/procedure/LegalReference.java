package vn.gtvt.sdk.procedure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document that a procedure rests on (căn cứ pháp lý). Immutable.
 *
 * @param document number, e.g. {@code NĐ 158/2024/NĐ-CP}
 * @param article article, if one is named
 * @param from first day of its effect, where known
 * @param to last day of its effect, where known
 */
public record LegalReference(
    String document, @Nullable String article, @Nullable LocalDate from, @Nullable LocalDate to) {}
