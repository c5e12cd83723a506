package vn.gtvt.sdk.license.portrait;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gtvt.sdk.license.portrait.finding.FindingCode;

/**
 * Looks at a portrait that a receiver gave back after an upload: is it ours, and does it open?
 *
 * <p>A host calls it where it has read the stored file back, e.g. in the verify operation of its
 * {@code Portal}, and answers with the fingerprint of what it read: the engine sends a file that is
 * not as sent once more and then reports it. Immutable and safe for concurrent use.
 */
public final class StoredPortrait {
  private final PortraitCheck check;

  /** Makes one that opens files by this check's limits. */
  public StoredPortrait(PortraitCheck check) {
    this.check = check;
  }

  /**
   * Compares what was read back with what was sent.
   *
   * @param sentSha256 fingerprint of what was sent, in hexadecimal
   * @param readBack the stored bytes; null if the receiver gives a fingerprint only
   * @param readSha256 the receiver's fingerprint; null if it gives the bytes
   * @throws IllegalArgumentException if neither is given
   */
  public State look(
      String sentSha256, byte @Nullable [] readBack, @Nullable String readSha256) {
    if (readBack == null && readSha256 == null) {
      throw new IllegalArgumentException("neither bytes nor a fingerprint");
    }
    String found = readBack == null ? readSha256 : Sha256.of(readBack);
    if (sentSha256.equalsIgnoreCase(found)) {
      return State.AS_SENT;
    }
    if (readBack == null || readBack.length == 0) {
      return readBack == null ? State.DIFFERS : State.UNREADABLE;
    }
    Optional<FindingCode> unreadable = check.unreadable(readBack);
    return unreadable.isPresent() ? State.UNREADABLE : State.DIFFERS;
  }

  /** How a stored file stands to what was sent. */
  public enum State {
    /** Byte for byte ours. */
    AS_SENT,
    /** It opens, but the receiver has changed it. */
    DIFFERS,
    /** Accepted, but an officer could not open it: send it again. */
    UNREADABLE
  }
}
