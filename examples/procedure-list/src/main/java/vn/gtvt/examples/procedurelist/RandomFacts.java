package vn.gtvt.examples.procedurelist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import vn.gtvt.sdk.fact.Source;
import vn.gtvt.sdk.procedure.Procedure;
import vn.gtvt.sdk.procedure.ProcedureCatalogue;

/** Single facts of the catalogue, each with its source line. */
final class RandomFacts {
  private static final long SEED = 20261124;

  /** A day in every regime of the field. */
  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2024, 12, 31),
          LocalDate.of(2025, 2, 28),
          LocalDate.of(2025, 9, 1),
          LocalDate.of(2026, 4, 29),
          LocalDate.of(2026, 8, 10),
          LocalDate.of(2027, 3, 1));

  private final ProcedureCatalogue catalogue;
  private final ListWords words;

  /** By English words, so that both languages pick the same facts. */
  private final Map<String, String> found = new LinkedHashMap<>();

  RandomFacts(ProcedureCatalogue catalogue, ListWords words) {
    this.catalogue = catalogue;
    this.words = words;
  }

  List<String> pick(int number) {
    DAYS.forEach(day -> catalogue.at(day).all().forEach(this::collect));
    List<String> keys = new ArrayList<>(found.keySet());
    Collections.shuffle(keys, new Random(SEED));
    return keys.stream().limit(number).sorted().map(found::get).toList();
  }

  private void collect(Procedure p) {
    add(p, words.of("căn cứ", "basis"), p.basis().reference(), p.basis(), "basis");
    add(
        p,
        words.of("cơ quan", "authority"),
        words.of(p.authority()),
        p.authoritySource(),
        p.authority().en());
    p.components()
        .forEach(c -> add(p, words.of("giấy tờ", "paper"), words.of(c.name()), c.source(), c.id()));
    p.timeLimits()
        .forEach(
            t ->
                add(
                    p,
                    words.of("thời hạn ", "time, ") + t.stage(),
                    words.of(t.written()),
                    t.source(),
                    t.toString()));
    p.fees()
        .known()
        .forEach(
            f ->
                add(
                    p,
                    words.of("phí", "fee"),
                    f.dong() == null ? f.status().name() : f.dong() + " đ",
                    f.source(),
                    f.toString()));
    p.conditions()
        .forEach(
            c ->
                add(
                    p,
                    words.of("điều kiện ", "condition ") + c.rule(),
                    String.join(", ", c.appliesTo()) + new TreeMap<>(c.parameters()),
                    c.source(),
                    c.rule() + c.appliesTo() + new TreeMap<>(c.parameters())));
    p.results()
        .forEach(
            r ->
                add(
                    p,
                    words.of("kết quả", "result"),
                    words.of(r.name()),
                    r.source(),
                    r.name().en()));
    p.channels()
        .forEach(
            c ->
                add(
                    p,
                    words.of("hình thức nộp", "channel"),
                    words.of(c.type().label()),
                    c.source(),
                    c.type().name()));
  }

  private void add(Procedure p, String what, String value, Source source, String key) {
    found.putIfAbsent(
        p.code() + "/" + p.edition() + "/" + key + "/" + source.reference(),
        p.code()
            + " ("
            + p.edition()
            + "), "
            + what
            + ": "
            + value
            + " — "
            + source.reference()
            + " ["
            + words.of(source.confidence().label())
            + "]");
  }
}
