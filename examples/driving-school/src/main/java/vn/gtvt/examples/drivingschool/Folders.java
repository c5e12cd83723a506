package vn.gtvt.examples.drivingschool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Removes a folder that this program made for itself among the system's temporary ones. */
final class Folders {
  private Folders() {}

  static void delete(Path folder) {
    try (Stream<Path> inside = Files.walk(folder)) {
      List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
      for (Path each : deepestFirst) {
        Files.deleteIfExists(each);
      }
    } catch (IOException e) {
      // What stays behind in the system's folder for such things harms nobody; a result would be
      // missed.
    }
  }
}
