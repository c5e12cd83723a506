package vn.gtvt.sdk.procedure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.gtvt.sdk.text.Bilingual;

/** Finds what is different between two dates. */
final class Comparison {
  private final Procedures before;
  private final Procedures after;
  private final List<Change> changes = new ArrayList<>();

  Comparison(Procedures before, Procedures after) {
    this.before = before;
    this.after = after;
  }

  List<Change> changes() {
    before
        .all()
        .forEach(
            old -> after.find(old.code()).ifPresentOrElse(now -> both(old, now), () -> ended(old)));
    after.all().stream()
        .filter(now -> before.find(now.code()).isEmpty())
        .forEach(
            now ->
                add(
                    now,
                    Change.What.ADDED,
                    now.isNew() ? "change.added" : "change.read",
                    "name",
                    now.name()));
    changes.sort(
        Comparator.comparing((Change change) -> change.code().text()).thenComparing(Change::what));
    return List.copyOf(changes);
  }

  private void ended(Procedure old) {
    add(
        old,
        Change.What.ENDED,
        "change.ended",
        "name",
        old.name(),
        "successor",
        old.successor()
            .map(code -> Words.get("change.successor", "code", code))
            .orElse(Words.nothing()));
  }

  private void both(Procedure old, Procedure now) {
    if (!old.edition().equals(now.edition())) {
      changed(now, Change.What.EDITION, basis(old), basis(now));
    }
    changed(now, Change.What.NAME, old.name(), now.name());
    changed(now, Change.What.AUTHORITY, old.authority(), now.authority());
    each(now, Change.What.COMPONENT, papers(old), papers(now));
    each(now, Change.What.TIME, times(old), times(now));
    each(now, Change.What.FEE, fees(old), fees(now));
    each(now, Change.What.CHANNEL, channels(old), channels(now));
  }

  private static Bilingual basis(Procedure procedure) {
    String reference = procedure.basis().reference();
    return new Bilingual(reference, reference);
  }

  private static Set<Bilingual> papers(Procedure procedure) {
    return all(procedure.components(), Component::name);
  }

  private static Set<Bilingual> times(Procedure procedure) {
    return all(
        procedure.timeLimits(),
        limit ->
            new Bilingual(
                Words.stage(limit.stage()).vi() + ": " + limit.written().vi() + of(limit, true),
                Words.stage(limit.stage()).en() + ": " + limit.written().en() + of(limit, false)));
  }

  private static String of(TimeLimit limit, boolean vietnamese) {
    Bilingual actor = limit.actor();
    String who = actor == null ? "" : ", " + (vietnamese ? actor.vi() : actor.en());
    return who;
  }

  private static Set<Bilingual> fees(Procedure procedure) {
    return all(procedure.fees().known(), Words::payment);
  }

  private static Set<Bilingual> channels(Procedure procedure) {
    return all(procedure.channels(), channel -> channel.type().label());
  }

  private static <T> Set<Bilingual> all(List<T> values, Function<T, Bilingual> written) {
    return values.stream().map(written).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void changed(Procedure now, Change.What what, Bilingual old, Bilingual current) {
    if (!Objects.equals(old, current)) {
      add(now, what, "change.replaced", "old", old, "new", current);
    }
  }

  private void each(Procedure now, Change.What what, Set<Bilingual> old, Set<Bilingual> current) {
    if (old.isEmpty() != current.isEmpty()) {
      // Nothing stated is not nothing there: whether the law changed cannot be told.
      Bilingual known = Words.joined(List.copyOf(old.isEmpty() ? current : old));
      add(now, what, old.isEmpty() ? "change.was-unknown" : "change.now-unknown", "value", known);
      return;
    }
    old.stream()
        .filter(value -> !current.contains(value))
        .forEach(value -> add(now, what, "change.no-longer", "value", value));
    current.stream()
        .filter(value -> !old.contains(value))
        .forEach(value -> add(now, what, "change.now", "value", value));
  }

  private void add(Procedure of, Change.What what, String key, Object... namesAndValues) {
    Bilingual text = Words.get(key, namesAndValues);
    Bilingual label = Words.get("change.what." + what.name().toLowerCase(Locale.ROOT));
    changes.add(
        new Change(
            of.code(),
            what,
            new Bilingual(
                of.code() + " · " + label.vi() + ": " + text.vi(),
                of.code() + " · " + label.en() + ": " + text.en())));
  }
}
