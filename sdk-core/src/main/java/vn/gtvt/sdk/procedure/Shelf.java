package vn.gtvt.sdk.procedure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.fact.Facts;
import vn.gtvt.sdk.identifier.ProcedureCode;

/**
 * The definitions of a set of facts, each read when it is first asked for: who files one procedure
 * does not wait for all of them. Safe for concurrent use.
 */
final class Shelf {
  private static final String FOLDER = "procedures";

  private final Facts facts;
  private final SortedMap<String, String> fileByCode = new TreeMap<>();
  private final ConcurrentMap<String, Definition> read = new ConcurrentHashMap<>();

  Shelf(Facts facts) {
    this.facts = facts;
    for (String name : facts.names(FOLDER)) {
      int start = FOLDER.length() + 1;
      fileByCode.put(name.substring(start, name.length() - ".json".length()), name);
    }
  }

  Facts facts() {
    return facts;
  }

  Optional<Definition> find(ProcedureCode code) {
    return Optional.ofNullable(byCode(code.text()));
  }

  /** Returns all of them in the order of their codes. */
  Collection<Definition> all() {
    return fileByCode.keySet().stream().map(this::byCode).toList();
  }

  List<String> codes() {
    return List.copyOf(fileByCode.keySet());
  }

  private @Nullable Definition byCode(String code) {
    Definition known = read.get(code);
    String file = fileByCode.get(code);
    if (known != null || file == null) {
      return known;
    }
    try (InputStream in = facts.open(file)) {
      Definition definition = DefinitionReader.read(file, in);
      read.put(code, definition);
      return definition;
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }
}
