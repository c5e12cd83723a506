package vn.gtvt.sdk.procedure;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.gtvt.sdk.fact.FaultyFactException;
import vn.gtvt.sdk.identifier.ProcedureCode;

/** Follows a code to those that took its place. */
final class Successions {
  private final Shelf shelf;

  Successions(Shelf shelf) {
    this.shelf = shelf;
  }

  /** Refuses a successor that is not there, and a chain that comes back to itself. */
  void check() {
    for (Definition start : shelf.all()) {
      Set<ProcedureCode> seen = new HashSet<>();
      Optional<Definition> at = Optional.of(start);
      while (at.isPresent()) {
        if (!seen.add(at.get().code())) {
          throw fault(start, "comes back to itself");
        }
        Ending ending = at.get().ending();
        at = next(at.get());
        if (ending != null && ending.successor() != null && at.isEmpty()) {
          throw fault(start, "leads to " + ending.successor() + ", which is not defined");
        }
      }
    }
  }

  private static FaultyFactException fault(Definition start, String what) {
    return new FaultyFactException(
        "procedures/" + start.code() + ".json", "/ending/replacedBy", what);
  }

  private Optional<Definition> next(Definition definition) {
    return Optional.ofNullable(definition.ending())
        .flatMap(Ending::replacedBy)
        .flatMap(shelf::find);
  }

  /** Returns the last of the chain as far as it goes on the date. */
  Definition last(Definition start, LocalDate date) {
    Definition at = start;
    while (at.endedBy(date).isPresent() && next(at).isPresent()) {
      at = next(at).get();
    }
    return at;
  }

  /** Returns the one of the chain that is in force on the date. */
  Optional<Definition> current(Definition start, LocalDate date) {
    return Optional.of(last(start, date)).filter(d -> d.at(date).isPresent());
  }

  /** Returns the codes in force on a date that this one was to replace. */
  List<ProcedureCode> predecessors(Definition definition, LocalDate date) {
    return shelf.all().stream()
        .filter(d -> next(d).filter(definition::equals).isPresent())
        .filter(d -> d.at(date).isPresent())
        .map(Definition::code)
        .toList();
  }
}
