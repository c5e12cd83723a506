package vn.gtvt.sandbox.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.json.Json;
import vn.gtvt.sandbox.store.Store;

/** The uploaded files; with a folder they outlive the process. Thread-safe. */
public final class FileShelf implements AutoCloseable {
  private static final String KIND = "files";

  private final Ids ids;
  private final Store store;
  private final Map<String, StoredFile> files = new ConcurrentHashMap<>();
  private @Nullable Path directory;

  /** A shelf with what the store has kept. */
  public FileShelf(Ids ids, Store store) {
    this.ids = ids;
    this.store = store;
    Path folder = store.folder();
    if (folder != null) {
      store.all(KIND).forEach(line -> restore(line, folder));
    }
  }

  /**
   * A place for the bytes of one upload.
   *
   * @param limit the most bytes that are kept
   */
  public Spool spool(long limit) {
    return new Spool(this, limit);
  }

  /** Keeps the bytes of a closed spool under a new id. */
  public StoredFile keep(Spool spool, String name) {
    return put(spool.file(ids.next(), name));
  }

  /** Keeps of the bytes of a closed spool what is said, and tells nobody. */
  StoredFile keep(Spool spool, String name, Keeping what) {
    StoredFile file = spool.file(ids.next(), name);
    return put(
        switch (what) {
          case WHOLE -> file;
          case HALF -> file.broken();
          case SAVED_ANEW -> file.savedAnew();
        });
  }

  private StoredFile put(StoredFile file) {
    Path folder = store.folder();
    if (folder != null) {
      // What a careless receiver threw away is not on the disk either.
      write(file, folder.resolve(KIND));
    }
    files.put(file.id(), file);
    return file;
  }

  private void write(StoredFile file, Path place) {
    try (InputStream in = file.content().open()) {
      Files.createDirectories(place);
      Files.copy(in, place.resolve(file.id() + ".bin"), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("The sandbox cannot keep a file", e);
    }
    ObjectNode line = Json.object().put("id", file.id()).put("name", file.name());
    store.put(KIND, file.id(), line.put("sha256", file.sha256()).put("whole", file.isWhole()));
  }

  private void restore(ObjectNode line, Path folder) {
    String id = line.path("id").asText();
    Path path = folder.resolve(KIND).resolve(id + ".bin");
    try {
      StoredFile file =
          new StoredFile(
              id,
              line.path("name").asText(),
              line.path("sha256").asText(),
              new DiskContent(path, Files.size(path)),
              line.path("whole").asBoolean());
      files.put(id, file);
    } catch (IOException e) {
      throw new UncheckedIOException("The sandbox cannot read a file it kept", e);
    }
  }

  /** The file with this id. */
  public @Nullable StoredFile find(String id) {
    return files.get(id);
  }

  /** Forgets a file. */
  public void remove(String id) {
    files.remove(id);
    store.remove(KIND, id);
  }

  synchronized Path newFile() throws IOException {
    Path place = directory;
    if (place == null) {
      place = Files.createTempDirectory("sandbox-uploads");
      directory = place;
    }
    return Files.createTempFile(place, "upload", ".bin");
  }

  /** Deletes all temporary files. */
  @Override
  public synchronized void close() throws IOException {
    Path place = directory;
    directory = null;
    files.clear();
    if (place == null || !Files.exists(place)) {
      return;
    }
    List<Path> left;
    try (Stream<Path> list = Files.list(place)) {
      left = list.toList();
    }
    for (Path path : left) {
      Files.deleteIfExists(path);
    }
    Files.deleteIfExists(place);
  }
}
