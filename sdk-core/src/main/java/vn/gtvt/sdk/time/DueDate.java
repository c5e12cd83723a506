package vn.gtvt.sdk.time;

import java.time.LocalDate;
import vn.gtvt.sdk.text.Bilingual;

/**
 * The day by which an authority has to answer (ngày hẹn trả kết quả). Immutable.
 *
 * @param date the day
 * @param estimate whether a day of the count is not settled by a sourced plan
 * @param note what the count rests on, or what it does not know and for which year
 */
public record DueDate(LocalDate date, boolean estimate, Bilingual note) {}
