package vn.gtvt.sdk.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.identifier.ProcedureCode;

/** What a file says of one code, over all its editions, the oldest first. */
record Definition(
    ProcedureCode code,
    Coverage coverage,
    ProcedureKind kind,
    ProcedureGroup group,
    List<String> keywords,
    boolean isNewWithFirstEdition,
    @Nullable Ending ending,
    List<Edition> editions) {
  Optional<Procedure> at(LocalDate date) {
    return editions.stream()
        .filter(edition -> edition.isInForceOn(date))
        .findFirst()
        .map(edition -> new Procedure(this, edition, date));
  }

  Edition first() {
    return editions.get(0);
  }

  Edition newest() {
    return editions.get(editions.size() - 1);
  }

  /** Returns how the code ended, if it had on the date. */
  Optional<Ending> endedBy(LocalDate date) {
    return Optional.ofNullable(ending).filter(e -> date.isAfter(e.after()));
  }
}
