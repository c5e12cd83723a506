package vn.gtvt.sdk.license;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.fact.FactFiles;

/** Brings the definitions of licences and schools. Stateless and safe for concurrent use. */
public final class LicenceFacts implements FactFiles {
  /** Made by {@link java.util.ServiceLoader}. */
  public LicenceFacts() {}

  @Override
  public @Nullable InputStream open(String name) {
    return LicenceFacts.class.getResourceAsStream("facts/" + name);
  }
}
