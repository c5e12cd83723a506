package vn.gtvt.sandbox.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The uploaded files. Thread-safe. */
public final class FileShelf implements AutoCloseable {
  private final Ids ids;
  private final Map<String, StoredFile> files = new ConcurrentHashMap<>();
  private @Nullable Path directory;

  /** An empty shelf. */
  public FileShelf(Ids ids) {
    this.ids = ids;
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
    StoredFile file = spool.file(ids.next(), name);
    files.put(file.id(), file);
    return file;
  }

  /** The file with this id. */
  public @Nullable StoredFile find(String id) {
    return files.get(id);
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
