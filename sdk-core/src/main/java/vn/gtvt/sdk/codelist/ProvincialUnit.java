package vn.gtvt.sdk.codelist;

import java.time.LocalDate;
import java.util.List;
import vn.gtvt.sdk.text.Bilingual;

/**
 * A unit of provincial level (đơn vị hành chính cấp tỉnh), of today or from before the merger of
 * 2025-07-01 (NQ 202/2025/QH15). Immutable.
 */
public sealed interface ProvincialUnit permits Province, FormerProvince {
  /** Returns the name without "Tỉnh" or "Thành phố"; the English one lacks only diacritics. */
  Bilingual name();

  /** Returns the identifier of its administration (mã định danh cơ quan), e.g. {@code H05}. */
  Sourced<String> agency();

  /** Returns the first two digits of its registration plates (ký hiệu biển số). */
  Sourced<List<String>> plates();

  /** Says whether the unit exists on a date. */
  boolean existsOn(LocalDate date);
}
