package vn.gtvt.examples.drivingschool;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the person who starts the program may choose.
 *
 * @param sheet a sheet of one's own; without it one is made up
 * @param photos the pictures that go with it
 * @param out folder of the results
 * @param today day of the run
 */
record Settings(Optional<Path> sheet, Optional<Path> photos, Path out, LocalDate today) {
  private static final Path MODULE_FROM_ROOT = Path.of("examples", "driving-school");
  private static final LocalDate USUAL_DAY = LocalDate.of(2026, 9, 14);

  /** Reads {@code sheet}, {@code photos}, {@code out}, {@code today} and the build's own. */
  static Settings from(Function<String, @Nullable String> property) throws Problem {
    Path module = path(property, "module").orElseGet(Settings::module);
    Optional<Path> sheet = path(property, "sheet");
    Optional<Path> photos = path(property, "photos");
    if (sheet.isPresent() && photos.isEmpty()) {
      throw Words.needsPhotos();
    }
    Path out = path(property, "out").orElse(module.resolve("target").resolve("demo"));
    return new Settings(sheet, photos, out, today(property));
  }

  /** The program may be started at the root of the repository or in its own folder. */
  private static Path module() {
    return Files.isDirectory(MODULE_FROM_ROOT) ? MODULE_FROM_ROOT : Path.of("");
  }

  private static Optional<Path> path(Function<String, @Nullable String> property, String name)
      throws Problem {
    try {
      return given(property, name).map(Path::of);
    } catch (InvalidPathException e) {
      throw new Problem(
          "Máy không đọc được đường dẫn ở -D%s. Đặt tệp vào thư mục có tên không dấu rồi chạy lại."
              .formatted(name),
          "This machine cannot use the path in -D%s. Use a folder with plain letters."
              .formatted(name));
    }
  }

  private static LocalDate today(Function<String, @Nullable String> property) throws Problem {
    Optional<String> given = given(property, "today");
    try {
      return given.map(LocalDate::parse).orElse(USUAL_DAY);
    } catch (DateTimeParseException e) {
      throw new Problem(
          "Ngày ở -Dtoday phải ghi như 2026-09-14, không phải \"%s\".".formatted(given.get()),
          "-Dtoday takes a date like 2026-09-14, not \"%s\".".formatted(given.get()));
    }
  }

  private static Optional<String> given(Function<String, @Nullable String> property, String name) {
    return Optional.ofNullable(property.apply(name)).filter(text -> !text.isBlank());
  }
}
