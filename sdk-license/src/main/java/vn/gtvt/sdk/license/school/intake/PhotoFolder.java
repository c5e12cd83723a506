package vn.gtvt.sdk.license.school.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.Where;
import vn.gtvt.sdk.text.VietnameseText;

/**
 * Finds the pictures of learners by their files' names. For one course.
 *
 * <p>A licence is printed with the picture that is found here: a name that can mean two learners
 * gives it to neither.
 */
final class PhotoFolder {
  private static final int FILES_MOST = 50_000;
  private static final Set<String> ENDINGS =
      Set.of("jpg", "jpeg", "png", "jp2", "bmp", "tif", "tiff", "webp", "gif", "heic");

  private final Map<Integer, List<Path>> pictures = new HashMap<>();
  private final Map<Integer, String> doubts = new HashMap<>();
  private int leftOver;

  private PhotoFolder() {}

  /**
   * Lists a folder, without those inside of it.
   *
   * @throws UncheckedIOException if it cannot be listed
   */
  static PhotoFolder of(Path folder, List<Learner> learners) {
    Map<String, List<Path>> byName = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .limit(FILES_MOST)
          .filter(Files::isRegularFile)
          .sorted()
          .filter(file -> !name(file).isEmpty())
          .forEach(file -> byName.computeIfAbsent(name(file), any -> new ArrayList<>()).add(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    PhotoFolder photos = new PhotoFolder();
    PhotoNames names = PhotoNames.of(learners, byName.keySet());
    byName.forEach((name, files) -> photos.give(names.meant(name), files));
    return photos;
  }

  private static String name(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    return ENDINGS.contains(ending) ? VietnameseText.fold(name.substring(0, dot)) : "";
  }

  private void give(PhotoNames.Meant meant, List<Path> files) {
    String doubt = meant.doubt();
    if (meant.places().isEmpty()) {
      leftOver += files.size();
    } else if (doubt != null) {
      meant.places().forEach(place -> doubts.putIfAbsent(place, doubt));
    } else {
      meant
          .places()
          .forEach(
              place -> pictures.computeIfAbsent(place, any -> new ArrayList<>()).addAll(files));
    }
  }

  /** Returns the picture of a learner; null, with a finding, if there is none or more than one. */
  @Nullable Path find(int number, Learner learner, List<SchoolFinding> findings) {
    List<Path> files = pictures.getOrDefault(number, List.of());
    String doubt = doubts.get(number);
    Where where = Where.of(number, learner, null);
    if (files.size() == 1) {
      return files.get(0);
    } else if (files.size() > 1) {
      findings.add(IntakeWords.error("photo.several", where, "count", files.size()));
    } else if (doubt != null) {
      findings.add(IntakeWords.error(doubt, where));
    }
    return null;
  }

  /** Returns how many pictures belong to nobody in the course. */
  int leftOver() {
    return leftOver;
  }
}
