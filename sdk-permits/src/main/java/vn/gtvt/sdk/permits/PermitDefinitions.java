package vn.gtvt.sdk.permits;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import vn.gtvt.sdk.procedure.DefinitionFiles;

/**
 * Brings the permits' definition files into the catalogue. Stateless and safe for concurrent use.
 */
public final class PermitDefinitions implements DefinitionFiles {
  /** Made by {@link java.util.ServiceLoader}. */
  public PermitDefinitions() {}

  @Override
  public List<String> names() {
    return List.of("2.002288.json");
  }

  @Override
  public InputStream open(String name) {
    return Objects.requireNonNull(
        PermitDefinitions.class.getResourceAsStream("definitions/" + name),
        () -> "no definition file " + name);
  }
}
