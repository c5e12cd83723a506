package vn.gtvt.sdk.license.school.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that are whole when they are there: they get their names when all is written. */
final class WholeFile {
  private WholeFile() {}

  /** What is written into a file. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  static Path write(Path file, Content content) throws IOException {
    Path beside = beside(file);
    try {
      try (OutputStream out = Files.newOutputStream(beside)) {
        content.writeTo(out);
      }
      return Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** Makes an empty file in the same folder: a move from it is no copy. */
  static Path beside(Path file) throws IOException {
    return Files.createTempFile(file.toAbsolutePath().getParent(), "course", ".part");
  }
}
