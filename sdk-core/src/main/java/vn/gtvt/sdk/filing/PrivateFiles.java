package vn.gtvt.sdk.filing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Keeps files for their user alone, where the file system knows such permissions. */
final class PrivateFiles {
  private PrivateFiles() {}

  /**
   * Creates a folder if need be and closes it to others.
   *
   * @throws JournalException if that cannot be done
   */
  static Path folder(Path folder) {
    try {
      create(folder);
      return folder;
    } catch (IOException e) {
      throw new JournalException(
          "the journal's folder "
              + folder
              + " cannot be created or closed to others; give this user the right to write there,"
              + " or name another folder",
          e);
    }
  }

  /** Creates a folder if need be and closes it to others. */
  static void create(Path folder) throws IOException {
    Files.createDirectories(folder);
    restrict(folder, "rwx------");
  }

  /** Closes a file to others, if it is there. */
  static void file(Path file) throws IOException {
    if (Files.exists(file)) {
      restrict(file, "rw-------");
    }
  }

  private static void restrict(Path path, String permissions) throws IOException {
    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
  }
}
