package vn.gtvt.sdk.codelist;

import java.time.LocalDate;
import java.util.List;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.text.Bilingual;

/**
 * One of the 34 provinces and cities of today (tỉnh, thành phố). Immutable.
 *
 * @param code the statistics office's code (mã đơn vị hành chính, QĐ 19/2025/QĐ-TTg), two digits
 * @param name the name without "Tỉnh" or "Thành phố"
 * @param agency identifier of the administration, that of the former province of the same name (QĐ
 *     20/2020/QĐ-TTg)
 * @param plates prefixes of registration plates (TT 51/2025/TT-BCA, Phụ lục 02)
 * @param mergedFrom agency identifiers of the former provinces it was made of, itself included (NQ
 *     202/2025/QH15)
 * @param effectiveFrom the first day
 * @param source where code and name were read
 */
public record Province(
    String code,
    Bilingual name,
    Sourced<String> agency,
    Sourced<List<String>> plates,
    Sourced<List<String>> mergedFrom,
    LocalDate effectiveFrom,
    Source source)
    implements ProvincialUnit {
  @Override
  public boolean existsOn(LocalDate date) {
    return !date.isBefore(effectiveFrom);
  }
}
