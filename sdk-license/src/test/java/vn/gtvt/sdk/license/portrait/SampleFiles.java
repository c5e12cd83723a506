package vn.gtvt.sdk.license.portrait;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.gtvt.sdk.license.portrait.bytes.ByteScan;

/** The folder of sample portraits outside the repository. */
final class SampleFiles {
  private SampleFiles() {}

  /** Skips the test where no folder is named. */
  static Path folder() {
    String folder = System.getProperty("portrait.samples");
    assumeTrue(
        folder != null && Files.isDirectory(Path.of(folder)),
        "no sample portraits: run with -Dportrait.samples=DIR to judge by them");
    return Path.of(folder);
  }

  /** Every file that is a picture by its first bytes, by its path in the folder. */
  static Map<String, byte[]> pictures() throws IOException {
    Path folder = folder();
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(Files::isRegularFile)
          .forEach(
              file -> {
                byte[] bytes = bytes(file);
                if (bytes.length > 0 && ByteScan.of(bytes).kind().isDecodable()) {
                  files.put(folder.relativize(file).toString(), bytes);
                }
              });
    }
    return files;
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
