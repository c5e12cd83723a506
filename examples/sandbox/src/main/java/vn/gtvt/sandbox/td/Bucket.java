package vn.gtvt.sandbox.td;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sandbox.archive.FileShelf;
import vn.gtvt.sandbox.archive.StoredFile;

/** Files by their paths; several paths of one component are joined by {@code ##}. */
final class Bucket {
  static final String JOINT = "##";
  private static final Pattern PATH = Pattern.compile(".*/([0-9a-f]{24})_(.*)");

  private final FileShelf shelf;

  Bucket(FileShelf shelf) {
    this.shelf = shelf;
  }

  static String path(String folder, StoredFile file) {
    return folder + "/" + file.id() + "_" + file.name();
  }

  @Nullable StoredFile find(String path) {
    Matcher parts = PATH.matcher(path);
    StoredFile file = parts.matches() ? shelf.find(parts.group(1)) : null;
    return file != null && file.name().equals(parts.group(2)) ? file : null;
  }

  /** The paths in a joined text. */
  static List<String> split(String joined) {
    List<String> paths = new ArrayList<>();
    for (String path : joined.split(JOINT, -1)) {
      if (!path.isBlank()) {
        paths.add(path);
      }
    }
    return paths;
  }

  /** Whether every path in a joined text was uploaded. */
  boolean hasAll(String joined) {
    return split(joined).stream().allMatch(path -> find(path) != null);
  }
}
