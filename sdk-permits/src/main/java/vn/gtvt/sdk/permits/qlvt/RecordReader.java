package vn.gtvt.sdk.permits.qlvt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.gtvt.sdk.portal.Outcome;

/** Reads records so that "none" and "all" can be believed. */
final class RecordReader {
  private static final int PAGE = 100;

  /** An index shows no more than its first ten thousand. */
  private static final int MOST = 10_000;

  private final QlvtClient client;

  RecordReader(QlvtClient client) {
    this.client = client;
  }

  /** {@code userOne} cannot tell "none" from "failed"; the count can. */
  <T> Outcome<Optional<T>> one(
      String collection, Map<String, Object> filter, Function<Map<String, Object>, T> read) {
    return client
        .count(collection, filter)
        .then(
            count ->
                count == 0
                    ? new Outcome.Done<>(Optional.empty())
                    : client
                        .userOne(collection, filter)
                        .then(record -> new Outcome.Done<>(Optional.of(read.apply(record)))));
  }

  /** The database says how many there are, the index which. */
  <T> Outcome<List<T>> all(
      String collection, Map<String, Object> filter, Function<Map<String, Object>, T> read) {
    return client
        .count(collection, filter)
        .then(
            count ->
                count > MOST
                    ? new Outcome.Unknown<>("more than " + MOST + " records")
                    : pages(collection, filter, count)
                        .then(records -> new Outcome.Done<>(records.stream().map(read).toList())));
  }

  private Outcome<List<Map<String, Object>>> pages(
      String collection, Map<String, Object> filter, long count) {
    Map<Object, Map<String, Object>> found = new LinkedHashMap<>();
    for (int from = 0; from < count; from += PAGE) {
      Outcome<List<Map<String, Object>>> page = client.search(collection, query(filter, from));
      if (!(page instanceof Outcome.Done<List<Map<String, Object>>> done)) {
        return page;
      }
      done.value().forEach(record -> found.put(record.getOrDefault("_id", ""), record));
    }
    return found.size() == count
        ? new Outcome.Done<>(List.copyOf(found.values()))
        : new Outcome.Unknown<>(
            "the index shows " + found.size() + " of " + count + " records; ask again later");
  }

  private static Map<String, Object> query(Map<String, Object> filter, int from) {
    List<Map<String, Object>> terms = new ArrayList<>();
    filter.forEach((field, value) -> terms.add(Map.of("term", Map.of(field + ".keyword", value))));
    return Map.of("query", Map.of("bool", Map.of("filter", terms)), "from", from, "size", PAGE);
  }

  Outcome<Boolean> isChanged(Outcome<Long> modified) {
    return modified.then(count -> new Outcome.Done<>(count > 0));
  }
}
