package vn.gtvt.sdk.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import vn.gtvt.sdk.data.Dated;

/** Finds the values of a date, or those that were stated last before it. */
final class LastKnown {
  private LastKnown() {}

  static <T> Stated<T> of(
      Definition definition,
      Edition edition,
      LocalDate date,
      Function<Edition, List<Dated<T>>> part,
      Predicate<T> wanted,
      UnaryOperator<List<T>> settle) {
    List<T> now = holdingOn(part.apply(edition), wanted, date);
    return now.isEmpty()
        ? before(definition, date, part, wanted, settle)
        : new Stated.Known<>(settle.apply(now));
  }

  private static <T> List<T> holdingOn(List<Dated<T>> values, Predicate<T> wanted, LocalDate date) {
    return values.stream()
        .filter(v -> v.holdsOn(date) && wanted.test(v.value()))
        .map(Dated::value)
        .toList();
  }

  private static <T> Stated<T> before(
      Definition definition,
      LocalDate date,
      Function<Edition, List<Dated<T>>> part,
      Predicate<T> wanted,
      UnaryOperator<List<T>> settle) {
    List<LocalDate> lastDays = new ArrayList<>();
    for (Edition edition : definition.editions()) {
      for (Dated<T> value : part.apply(edition)) {
        LocalDate last = value.to() == null ? edition.effectiveTo() : value.to();
        if (last != null && last.isBefore(date) && wanted.test(value.value())) {
          lastDays.add(last);
        }
      }
    }
    Optional<LocalDate> until = lastDays.stream().max(Comparator.naturalOrder());
    List<T> lastKnown =
        until
            .map(
                day ->
                    definition.editions().stream()
                        .filter(edition -> edition.isInForceOn(day))
                        .flatMap(edition -> holdingOn(part.apply(edition), wanted, day).stream())
                        .toList())
            .orElse(List.of());
    return new Stated.Unknown<>(settle.apply(lastKnown), until);
  }
}
