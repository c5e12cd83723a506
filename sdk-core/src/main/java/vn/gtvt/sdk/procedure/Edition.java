package vn.gtvt.sdk.procedure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.data.Dated;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.text.Bilingual;

/** One edition as its file states it. */
record Edition(
    String id,
    LocalDate effectiveFrom,
    @Nullable LocalDate effectiveTo,
    Bilingual name,
    Source basis,
    List<Dated<Bilingual>> authorities,
    List<Component> components,
    List<Dated<TimeLimit>> timeLimits,
    Fee fee,
    List<Condition> conditions,
    List<Remark> remarks) {
  boolean isInForceOn(LocalDate date) {
    return !date.isBefore(effectiveFrom) && (effectiveTo == null || !date.isAfter(effectiveTo));
  }
}
