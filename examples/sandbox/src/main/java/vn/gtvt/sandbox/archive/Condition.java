package vn.gtvt.sandbox.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What a look-up asks for. */
public interface Condition {
  /** Whether a record is asked for. */
  boolean test(JsonNode record);

  /** The only references that can be meant; {@code null} if any can. Spares a walk over all. */
  default @Nullable Collection<String> references() {
    return null;
  }
}
