package vn.gtvt.examples.fleetbadges;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/**
 * One run of the program inside this JVM.
 *
 * @param code what it ended with
 * @param console what a person read
 * @param out where the results are
 */
record Run(int code, String console, Path out) {
  static final Path SHEET = Path.of("data", "fleet.xlsx");

  static Run of(Path sheet, Path out) {
    return of(sheet, out, Clock.systemUTC(), Map.of());
  }

  static Run of(Path sheet, Path out, Clock clock, Map<String, String> more) {
    Map<String, String> properties = new HashMap<>(more);
    properties.put("fleet", sheet.toString());
    properties.put("out", out.toString());
    ByteArrayOutputStream console = new ByteArrayOutputStream();
    int code = Main.run(new String[0], properties::get, console, false, clock);
    return new Run(code, console.toString(StandardCharsets.UTF_8), out);
  }

  byte[] bytes(String file) throws IOException {
    return Files.readAllBytes(out.resolve(file));
  }

  String text(String file) throws IOException {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }
}
