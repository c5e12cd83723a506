package vn.gtvt.sandbox.national;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** A door whose dossiers the national side shows. Thread-safe. */
public interface NationalSource {
  /** The item of the dossier with this code; {@code null} if there is none. */
  @Nullable ObjectNode find(String code);

  /** Told that a look-up for this code has been answered. */
  void answered(String code);
}
