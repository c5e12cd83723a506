package vn.gtvt.sdk.license.violation;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.dossier.Attachment;

/** What is known of a vehicle's violations at the moment. Immutable. */
public sealed interface Known {
  /**
   * An answer that is young enough, and was told twice alike or attested.
   *
   * @param list what was told
   * @param age how old it is
   * @param evidence the proof of an attestation; null for what a registry told
   */
  record Sure(ViolationList list, Duration age, @Nullable Attachment evidence) implements Known {}

  /**
   * Nothing that may be relied on.
   *
   * @param cause why, in technical words
   * @param last the last answer that could be relied on once, with its age; empty if there is none
   */
  record Unsure(String cause, Optional<Sure> last) implements Known {}

  /**
   * Nothing that may be relied on, and the registry does not let us in: whoever runs the program
   * has to see to the key.
   *
   * @param cause why, in technical words
   * @param last the last answer that could be relied on once, with its age; empty if there is none
   */
  record Denied(String cause, Optional<Sure> last) implements Known {}
}
