package vn.gtvt.sdk.license.school.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.license.school.Learner;
import vn.gtvt.sdk.license.school.LearnerField;
import vn.gtvt.sdk.license.school.SchoolFinding;
import vn.gtvt.sdk.license.school.Where;
import vn.gtvt.sdk.text.VietnameseText;

/**
 * Finds the picture of a learner by its file's name: learner code, citizen's number, file number,
 * row number, or name, in this order. For one course.
 */
final class PhotoFolder {
  private static final int FILES_MOST = 50_000;
  private static final Set<String> ENDINGS =
      Set.of("jpg", "jpeg", "png", "jp2", "bmp", "tif", "tiff", "webp", "gif", "heic");
  private static final List<LearnerField> KEYS =
      List.of(
          LearnerField.LEARNER_CODE,
          LearnerField.CITIZEN_ID,
          LearnerField.FILE_NUMBER,
          LearnerField.ROW_NUMBER,
          LearnerField.FULL_NAME);

  private final Map<String, List<Path>> byKey = new HashMap<>();
  private final Set<Path> taken = new HashSet<>();
  private final Map<String, Integer> names = new HashMap<>();

  private PhotoFolder() {}

  /**
   * Lists a folder, without those inside of it.
   *
   * @throws UncheckedIOException if it cannot be listed
   */
  static PhotoFolder of(Path folder, List<Learner> learners) {
    PhotoFolder photos = new PhotoFolder();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .limit(FILES_MOST)
          .filter(Files::isRegularFile)
          .sorted()
          .forEach(
              file -> {
                String key = key(file);
                if (!key.isEmpty()) {
                  photos.byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(file);
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    learners.forEach(
        each ->
            photos.names.merge(
                VietnameseText.fold(each.text(LearnerField.FULL_NAME)), 1, Integer::sum));
    return photos;
  }

  private static String key(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    return ENDINGS.contains(ending) ? VietnameseText.fold(name.substring(0, dot)) : "";
  }

  /** Returns the picture of a learner; null, with a finding, if there is none or more than one. */
  @Nullable Path find(int number, Learner learner, List<SchoolFinding> findings) {
    for (LearnerField field : KEYS) {
      String key = VietnameseText.fold(learner.text(field));
      List<Path> files = key.isEmpty() ? List.of() : byKey.getOrDefault(key, List.of());
      if (files.isEmpty()) {
        continue;
      }
      taken.addAll(files);
      Where where = Where.of(number, learner, null);
      if (field == LearnerField.FULL_NAME && names.getOrDefault(key, 0) > 1) {
        findings.add(IntakeWords.error("photo.namesakes", where));
        return null;
      }
      if (files.size() > 1) {
        findings.add(IntakeWords.error("photo.several", where, "count", files.size()));
        return null;
      }
      return files.get(0);
    }
    return null;
  }

  /** Returns how many pictures belong to nobody in the course. */
  int leftOver() {
    return (int)
        byKey.values().stream().flatMap(List::stream).filter(each -> !taken.contains(each)).count();
  }
}
