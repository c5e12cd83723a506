package vn.gtvt.sandbox.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.json.Json;

/**
 * Keeps things across restarts if it has a folder, and forgets them if it has none. Thread-safe.
 *
 * <p>A thing is written whole to a file of its own and moved into place, so that a process killed
 * at any moment leaves the old state or the new one. One folder serves one sandbox at a time.
 */
public final class Store {
  private static final String END = ".json";

  private final @Nullable Path folder;

  private Store(@Nullable Path folder) {
    this.folder = folder;
  }

  /** A store that keeps nothing. */
  public static Store none() {
    return new Store(null);
  }

  /** A store in this folder, which is made if it is missing. */
  public static Store in(Path folder) {
    return new Store(folder);
  }

  /** The folder; {@code null} if nothing is kept. */
  public @Nullable Path folder() {
    return folder;
  }

  /**
   * Keeps a thing in place of the one that had its id.
   *
   * @throws UncheckedIOException if the folder cannot be written
   */
  public synchronized void put(String kind, String id, JsonNode thing) {
    Path place = folder;
    if (place == null) {
      return;
    }
    try {
      Path directory = Files.createDirectories(place.resolve(kind));
      Path fresh = directory.resolve(name(id) + ".new");
      Files.write(fresh, Json.bytes(thing));
      Files.move(
          fresh,
          directory.resolve(name(id) + END),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("The sandbox cannot keep its state", e);
    }
  }

  /**
   * Forgets a thing.
   *
   * @throws UncheckedIOException if the folder cannot be written
   */
  public synchronized void remove(String kind, String id) {
    if (folder == null) {
      return;
    }
    try {
      Files.deleteIfExists(folder.resolve(kind).resolve(name(id) + END));
    } catch (IOException e) {
      throw new UncheckedIOException("The sandbox cannot forget its state", e);
    }
  }

  /**
   * All things of a kind in the order of their ids.
   *
   * @throws UncheckedIOException if the folder cannot be read
   */
  public synchronized List<ObjectNode> all(String kind) {
    if (folder == null || !Files.isDirectory(folder.resolve(kind))) {
      return List.of();
    }
    try (Stream<Path> list = Files.list(folder.resolve(kind))) {
      List<ObjectNode> things = new ArrayList<>();
      for (Path path : list.filter(each -> each.toString().endsWith(END)).sorted().toList()) {
        if (Json.parse(Files.readAllBytes(path)) instanceof ObjectNode thing) {
          things.add(thing);
        }
      }
      return things;
    } catch (IOException e) {
      throw new UncheckedIOException("The sandbox cannot read its state", e);
    }
  }

  private static String name(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8);
  }
}
