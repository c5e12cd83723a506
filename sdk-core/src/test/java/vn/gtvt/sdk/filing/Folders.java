package vn.gtvt.sdk.filing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Copies and unpacks the folders of journals. */
final class Folders {
  private Folders() {}

  static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path each : files.toList()) {
        Path target = to.resolve(from.relativize(each).toString());
        if (Files.isDirectory(each)) {
          Files.createDirectories(target);
        } else {
          Files.copy(each, target);
        }
      }
    }
    return to;
  }

  static Path unpack(String resource, Path to) throws IOException {
    try (InputStream in =
            Objects.requireNonNull(Folders.class.getResourceAsStream(resource), resource);
        ZipInputStream packed = new ZipInputStream(in)) {
      for (ZipEntry e = packed.getNextEntry(); e != null; e = packed.getNextEntry()) {
        Path target = to.resolve(e.getName());
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        Files.copy(packed, target);
      }
    }
    return to;
  }
}
