package vn.gtvt.sdk.license.violation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Keeps one file for a vehicle, which is there whole or not at all. Safe for concurrent use. */
final class FolderMemory implements ViolationMemory {
  private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");
  private static final String KEPT = ".heard";
  private static final String UNFINISHED = ".part";
  private static final int MOST_VEHICLES = 10_000;

  private final Path folder;
  private int files;

  FolderMemory(Path folder) {
    this.folder = folder;
    try {
      Files.createDirectories(folder);
      restrict(folder, "rwx------");
      for (Path each : files(UNFINISHED)) {
        Files.deleteIfExists(each);
      }
      this.files = files(KEPT).size();
    } catch (IOException e) {
      throw new UncheckedIOException("the folder for violations that were heard", e);
    }
  }

  @Override
  public Optional<byte[]> load(String key) {
    Path file = file(key);
    try {
      return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("what was heard of violations", e);
    }
  }

  @Override
  public synchronized void keep(String key, byte[] heard) {
    Path file = file(key);
    boolean isNew = !Files.exists(file);
    try {
      Path written = Files.createTempFile(folder, "new", UNFINISHED);
      try {
        restrict(written, "rw-------");
        Files.write(written, heard);
        Files.move(
            written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(written);
      }
      files += isNew ? 1 : 0;
      if (files > MOST_VEHICLES) {
        forgetEldest();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("what was heard of violations", e);
    }
  }

  /** A tenth goes at once, so that not every answer looks through the folder. */
  private void forgetEldest() throws IOException {
    List<Path> all = files(KEPT);
    all.sort(Comparator.comparing(FolderMemory::keptAt));
    files = all.size();
    for (Path each : all.subList(0, Math.max(0, files - MOST_VEHICLES * 9 / 10))) {
      Files.deleteIfExists(each);
      files--;
    }
  }

  private static FileTime keptAt(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      // Another process forgot it meanwhile.
      return FileTime.fromMillis(0);
    }
  }

  private List<Path> files(String ending) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*" + ending)) {
      found.forEach(files::add);
    }
    return files;
  }

  private Path file(String key) {
    if (!KEY.matcher(key).matches()) {
      throw new IllegalArgumentException("a key has 64 small hexadecimal letters");
    }
    return folder.resolve(key + KEPT);
  }

  private static void restrict(Path path, String permissions) throws IOException {
    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
  }

  /** Hides the folder's place. */
  @Override
  public String toString() {
    return "FolderMemory";
  }
}
