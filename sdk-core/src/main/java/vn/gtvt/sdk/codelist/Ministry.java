package vn.gtvt.sdk.codelist;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.text.Bilingual;

/**
 * A ministry's code on the national portal (mã bộ, ngành). Immutable.
 *
 * @param code e.g. {@code G17}
 * @param name the ministry that the code belongs to today
 * @param formerNameOrNull the ministry whose code it was before a merger, or null
 * @param source where it was read
 */
public record Ministry(
    String code, Bilingual name, @Nullable Bilingual formerNameOrNull, Source source) {
  /**
   * Returns the ministry whose code it was before a merger: Transport (Giao thông vận tải) for
   * {@code G04}.
   */
  public Optional<Bilingual> formerName() {
    return Optional.ofNullable(formerNameOrNull);
  }
}
