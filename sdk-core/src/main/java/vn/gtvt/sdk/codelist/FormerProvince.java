package vn.gtvt.sdk.codelist;

import java.time.LocalDate;
import java.util.List;
import vn.gtvt.sdk.text.Bilingual;

/**
 * One of the 63 provinces and cities before 2025-07-01 (tỉnh, thành phố trước sắp xếp): drivers'
 * papers and old dossiers still bear them. Immutable.
 *
 * @param agency identifier of the administration (QĐ 20/2020/QĐ-TTg), by which it is known here
 * @param name the name without "Tỉnh" or "Thành phố"
 * @param otherNames short forms and other spellings in use, e.g. {@code BR-VT}
 * @param code the statistics office's code of that time; also the start of a citizen's number (số
 *     định danh cá nhân) after its first 0
 * @param plates prefixes of registration plates (TT 79/2024/TT-BCA, Phụ lục 02)
 * @param now code of the province of today
 * @param effectiveTo the last day
 */
public record FormerProvince(
    Sourced<String> agency,
    Bilingual name,
    List<String> otherNames,
    Sourced<String> code,
    Sourced<List<String>> plates,
    String now,
    LocalDate effectiveTo)
    implements ProvincialUnit {
  /** Keeps the other names as they are now. */
  public FormerProvince {
    otherNames = List.copyOf(otherNames);
  }

  @Override
  public boolean existsOn(LocalDate date) {
    return !date.isAfter(effectiveTo);
  }
}
