package vn.gtvt.sdk.fact;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The files that the core brings itself: code lists and calendars. */
final class CoreFacts implements FactFiles {
  @Override
  public @Nullable InputStream open(String name) {
    return CoreFacts.class.getResourceAsStream("files/" + name);
  }
}
