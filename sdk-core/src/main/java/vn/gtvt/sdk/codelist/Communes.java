package vn.gtvt.sdk.codelist;

import java.util.List;
import java.util.Optional;

/**
 * The communes (xã, phường, đặc khu), as an application brings them.
 *
 * <p>The SDK brings no list of its own: the official count is 3,321 (secondary source), the list in
 * public circulation has 3,310 and wrong codes of provinces ({@link Provinces#warnAbout}), and the
 * annex of QĐ 19/2025/QĐ-TTg was not read. A list that lacks eleven would refuse correct addresses.
 * Who holds the annex implements this interface; who does not takes {@link #NONE}.
 *
 * <p>Implementations must be safe for concurrent use.
 */
public interface Communes {
  /** No list: every answer is "not known" (chưa có danh mục). */
  Communes NONE = new NoCommunes();

  /**
   * Says whether there is a list at all. If not, an empty answer means "not known", and must not be
   * read as "there is no such commune".
   */
  boolean isKnown();

  /** Returns the commune of a five-digit code. */
  Optional<Commune> find(String code);

  /** Returns the communes of a province, by the province's code. */
  List<Commune> inProvince(String provinceCode);
}
