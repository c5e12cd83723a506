package vn.gtvt.sdk.procedure;

import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.text.Bilingual;

/**
 * What comes of a procedure (kết quả giải quyết). Immutable.
 *
 * @param name what it is called
 * @param form annex of its form; null where not stated
 * @param portalCode the portal's code of it; null where not known
 * @param validity how long it is valid; null where not stated
 * @param source where this was read
 */
public record ProcedureResult(
    Bilingual name,
    @Nullable String form,
    @Nullable String portalCode,
    @Nullable Validity validity,
    Source source) {
  /**
   * How long a result is valid. Immutable.
   *
   * @param minYears shortest term in years
   * @param maxYears longest term in years
   * @param text what else holds
   */
  public record Validity(
      @Nullable Integer minYears, @Nullable Integer maxYears, @Nullable Bilingual text) {}
}
