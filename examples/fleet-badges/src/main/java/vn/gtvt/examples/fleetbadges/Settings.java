package vn.gtvt.examples.fleetbadges;

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
 * @param sheet the vehicle sheet, .xlsx or .csv
 * @param out folder of the results
 * @param registry facts that the sandbox's officer knows
 * @param today day of filing instead of the sheet's own
 * @param licences list of the company's licences; else the one that the sheet names
 * @param routes list of its routes; else it has none
 */
record Settings(
    Path sheet,
    Path out,
    Path registry,
    Optional<LocalDate> today,
    Optional<Path> licences,
    Optional<Path> routes) {
  private static final Path MODULE_FROM_ROOT = Path.of("examples", "fleet-badges");

  /**
   * Reads {@code fleet}, {@code out}, {@code today}, {@code licence}, {@code route} and, set by the
   * build, {@code module}.
   */
  static Settings from(Function<String, @Nullable String> property) throws Problem {
    Path module = path(property, "module").orElseGet(Settings::module);
    return new Settings(
        path(property, "fleet").orElse(module.resolve("data").resolve("fleet.xlsx")),
        path(property, "out").orElse(module.resolve("target").resolve("demo")),
        module.resolve("data").resolve("registry.json"),
        today(property),
        path(property, "licence"),
        path(property, "route"));
  }

  /** The program may be started at the root of the repository or in its own folder. */
  private static Path module() {
    return Files.isDirectory(MODULE_FROM_ROOT) ? MODULE_FROM_ROOT : Path.of("");
  }

  private static Optional<Path> path(Function<String, @Nullable String> property, String name)
      throws Problem {
    Optional<String> given = given(property, name);
    try {
      return given.map(Path::of);
    } catch (InvalidPathException e) {
      throw new Problem(
          "Máy không đọc được đường dẫn ở -D%s. Đặt tệp vào thư mục có tên không dấu rồi chạy lại."
              .formatted(name),
          "This machine cannot use the path in -D%s. Use a folder with plain letters."
              .formatted(name));
    }
  }

  private static Optional<LocalDate> today(Function<String, @Nullable String> property)
      throws Problem {
    Optional<String> given = given(property, "today");
    try {
      return given.map(LocalDate::parse);
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
