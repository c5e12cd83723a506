package vn.gtvt.sdk.fact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Brings a module's files of facts; found by {@link java.util.ServiceLoader}.
 *
 * <p>Implementations must be safe for concurrent use.
 */
public interface FactFiles {
  /** Name of the file that lists the others, one name a line. */
  String INDEX = "index.txt";

  /**
   * Opens a file by its name, e.g. {@code procedures/2.002288.json}; null if there is none. The
   * caller closes it.
   */
  @Nullable InputStream open(String name);

  /**
   * Returns the names of the files.
   *
   * @throws IllegalStateException if there is no index
   */
  default List<String> names() {
    InputStream index = open(INDEX);
    if (index == null) {
      throw new IllegalStateException(getClass().getName() + " has no " + INDEX);
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(index, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
