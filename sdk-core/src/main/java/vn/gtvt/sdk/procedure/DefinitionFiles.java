package vn.gtvt.sdk.procedure;

import java.io.InputStream;
import java.util.List;

/**
 * Brings a module's definition files into the catalogue; found by {@link java.util.ServiceLoader}.
 *
 * <p>Implementations must be safe for concurrent use.
 */
public interface DefinitionFiles {
  /** Returns the names of the files, one procedure each. */
  List<String> names();

  /** Opens a file by one of its names; the caller closes it. */
  InputStream open(String name);
}
