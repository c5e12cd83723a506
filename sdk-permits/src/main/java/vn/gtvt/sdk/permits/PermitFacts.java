package vn.gtvt.sdk.permits;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.fact.FactFiles;

/** Brings the permits' definitions. Stateless and safe for concurrent use. */
public final class PermitFacts implements FactFiles {
  /** Made by {@link java.util.ServiceLoader}. */
  public PermitFacts() {}

  @Override
  public @Nullable InputStream open(String name) {
    return PermitFacts.class.getResourceAsStream("facts/" + name);
  }
}
