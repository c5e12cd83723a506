package vn.gtvt.examples.drivingschool.licence;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One wish for an exchange and what came of it.
 *
 * @param person whose, masked
 * @param from class held
 * @param to class asked for, as the law calls it
 * @param readyAt when everything was there; {@code null} if it did not get so far
 * @param sheet what the citizen takes along; {@code null} if there is none
 * @param words what to do next, or what stopped it
 */
public record Exchange(
    String person,
    String from,
    String to,
    @Nullable Instant readyAt,
    @Nullable Path sheet,
    String words) {
  /** Whether the citizen can file it now. */
  public boolean isReady() {
    return readyAt != null;
  }
}
