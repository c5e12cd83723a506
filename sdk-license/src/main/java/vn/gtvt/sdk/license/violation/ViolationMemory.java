package vn.gtvt.sdk.license.violation;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a {@link ViolationLookUp} keeps what it heard. {@link #in(Path)} outlives the process, as a
 * host's own table does; {@link #inMemory()} does not.
 *
 * <p>What is kept is personal: a plate, where and when a vehicle was seen, the picture that a
 * person took. The key names nobody. Implementations are safe for concurrent use and bounded; one
 * that forgets only has the registry asked again.
 */
public interface ViolationMemory {
  /**
   * Returns what was kept last under a key; empty if nothing is there any more.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  Optional<byte[]> load(String key);

  /**
   * Keeps this in the place of what was there.
   *
   * @param key 64 small hexadecimal letters
   * @throws UncheckedIOException if it cannot be kept
   */
  void keep(String key, byte[] heard);

  /** Returns a memory that is gone with the process: of 10,000 vehicles, and 64 MB at most. */
  static ViolationMemory inMemory() {
    return new MapMemory();
  }

  /**
   * Returns a memory in a folder of the host's, beside the journal for one: one file for a vehicle,
   * for this user only; the eldest of more than 10,000 go.
   *
   * @throws UncheckedIOException if the folder cannot be made
   */
  static ViolationMemory in(Path folder) {
    return new FolderMemory(folder);
  }
}
